import type { Group } from '../../model/group.ts';
import { crowd } from './people/crowd.ts';
import { militants, security } from './people/forces.ts';
import { kin } from './people/kin.ts';
import { nationals } from './people/nationals.ts';
import { officials, people as others, prisoners } from './people/state.ts';
import { trades } from './people/trades.ts';

export * from './people/modifiers.ts';
export { invariableNationals, nationals } from './people/nationals.ts';
export { endings } from './people/trades.ts';

/** Nouns for people, by the group that they stand for (codebook, Group). Singulars; plurals are derived, irregular ones stand behind a stroke. */
export const people: Readonly<Record<Group, readonly string[]>> = {
  people: others,
  security,
  militants,
  officials,
  prisoners,
  civilians: [...kin, ...trades, ...crowd, ...nationals],
};
