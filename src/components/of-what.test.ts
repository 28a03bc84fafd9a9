import { expect, test } from 'vitest';
import type { CasualtyClaim } from '../model/claim.ts';
import { ofWhat } from './of-what.ts';

type Counted = Pick<CasualtyClaim, 'detail' | 'effect' | 'group'>;

test.each<[Counted, string]>([
  [{ detail: null, effect: 'killed', group: 'civilians' }, 'civilians killed'],
  [{ detail: 'women', effect: 'killed', group: 'civilians' }, 'women killed'],
  [{ detail: 'injured passengers', effect: 'injured', group: 'civilians' }, 'injured passengers'],
  [{ detail: 'missing people', effect: 'missing', group: 'people' }, 'missing people'],
  [{ detail: 'missing miner', effect: 'killed', group: 'civilians' }, 'missing miner killed'],
  [{ detail: 'bodies', effect: 'killed', group: 'people' }, 'people killed'],
  [{ detail: 'deaths', effect: 'killed', group: 'people' }, 'people killed'],
  [{ detail: 'serious injuries', effect: 'injured', group: 'people' }, 'people injured'],
  [{ detail: 'casualties', effect: 'casualties', group: 'people' }, 'people killed or injured'],
])('%j', (counted, words) => expect(ofWhat(counted)).toBe(words));
