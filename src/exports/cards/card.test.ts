import { describe, expect, test } from 'vitest';
import type { Catalogue, Found } from '../../components/catalogue.ts';
import type { CasualtyClaim } from '../../model/claim.ts';
import { cardOfClaim, hasCard } from './card.ts';

const figure = (report: string, low: number, rest: object = {}) =>
  ({
    kind: 'casualty',
    id: report,
    report,
    outlet: 'north-post',
    effect: 'killed',
    group: 'people',
    scope: 'event',
    status: 'asserted',
    low,
    high: low,
    qualifier: 'exact',
    quote: `${low}`,
    speaker: null,
    speakerSaid: 'the coastguard',
    side: 'crown',
    ...rest,
  }) as unknown as CasualtyClaim;

/** A figure among the others of its measure. */
function among(own: CasualtyClaim, others: readonly CasualtyClaim[]): [Found<CasualtyClaim>, Catalogue] {
  const claims = [own, ...others];
  const found = (claim: CasualtyClaim) =>
    ({
      claim,
      event: { event: { title: 'Ferry off Eastport', sides: [{ id: 'crown', name: 'Crown' }] } },
      report: { report: { meta: { published: '2024-06-08' } } },
      outlet: { name: 'North Post' },
      row: { cells: [{ claims: claims.map(({ id }) => id) }] },
      place: null,
      speaker: null,
    }) as unknown as Found<CasualtyClaim>;
  const catalogue = { find: () => claims.map(found), speaker: () => null } as unknown as Catalogue;
  return [found(own), catalogue];
}

const texts = (own: CasualtyClaim, others: readonly CasualtyClaim[] = []): string[] =>
  cardOfClaim(...among(own, others)).lines.map(({ text }) => text);

test('a figure is shown with who says it, on the side that it speaks for', () => {
  const card = cardOfClaim(...among(figure('a', 12), []));
  expect(card).toMatchObject({ above: 'Ferry off Eastport', head: '12', of: 'people killed' });
  expect(card.lines[0]).toMatchObject({ text: 'according to the coastguard', side: 1 });
  expect(card.lines[1]).toEqual({ text: 'North Post, 8 June 2024' });
});

test.each([
  ['the outlet’s own', { speakerSaid: null, side: null }, 'in its own voice'],
  ['a speaker’s', { speakerSaid: 'Mira Halden' }, 'according to Mira Halden'],
])('whose voice: %s', (_, rest, words) => {
  expect(texts(figure('a', 12, rest))[0]).toBe(words);
});

describe('how many agree', () => {
  test.each([
    ['nobody else says anything', [], undefined],
    ['one agrees', [figure('b', 12)], '1 other report gives this figure'],
    ['a report that says it twice is one', [figure('b', 12), figure('b', 12)], '1 other report gives this figure'],
    ['its own report says it again', [figure('a', 12)], undefined],
    [
      'some agree, some do not',
      [figure('b', 12), figure('c', 12), figure('d', 15)],
      '2 other reports give this figure, 1 report gives another',
    ],
    ['nobody agrees', [figure('b', 13), figure('c', 14)], '2 reports give another'],
  ])('%s', (_, others, words) => {
    expect(texts(figure('a', 12), others)[2]).toBe(words);
  });
});

test.each([
  ['a figure that others stand beside', {}, true],
  ['a figure beside the event', { scope: 'background' }, false],
])('%s has a card of its own or not', (_, rest, has) => {
  expect(hasCard(among(figure('a', 12, rest), [])[0])).toBe(has);
});
