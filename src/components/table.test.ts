import { expect, test } from 'vitest';
import type { ReadReport } from '../model/archive.ts';
import type { CasualtyClaim } from '../model/claim.ts';
import type { Row } from '../model/comparison.ts';
import type { Catalogue, Found } from './catalogue.ts';
import { distinct, sideBySide } from './table.ts';

const found = (claim: Partial<CasualtyClaim>) =>
  ({
    claim: { kind: 'casualty', qualifier: 'exact', status: 'asserted', speaker: null, speakerSaid: null, ...claim },
  }) as Found<CasualtyClaim>;

const report = (slug: string, published: string | null) => ({ report: { slug, meta: { published } } }) as ReadReport;

const claims = new Map([
  ['c-1', found({ low: 12, high: 12 })],
  ['c-2', found({ low: 12, high: 12 })],
  ['c-3', found({ low: 12, high: 12, speakerSaid: 'police' })],
]);
const catalogue = { find: (ids: string[]) => ids.flatMap((id) => claims.get(id) ?? []) } as unknown as Catalogue;

test('a figure that a report repeats stands once; another speaker is another figure', () => {
  expect(distinct([...claims.values()])).toEqual([claims.get('c-1'), claims.get('c-3')]);
});

test('reports stand in order of publication, each cell with its state', () => {
  const row = {
    id: 'killed-people',
    cells: [
      { report: 'late', state: 'stated', claims: ['c-1', 'c-2', 'c-3'] },
      { report: 'early', state: 'not-seen', claims: [] },
      { report: 'undated', state: 'silent', claims: [] },
    ],
  } as unknown as Row;
  const reports = [report('undated', null), report('late', '2024-06-09'), report('early', '2024-06-08')];
  const view = sideBySide([row], reports, catalogue);
  expect(view.lines.map((line) => [line.report.report.slug, line.cells[0]?.state, line.empty])).toEqual([
    ['early', 'not-seen', true],
    ['late', 'stated', false],
    ['undated', 'silent', true],
  ]);
  expect(view.lines[1]?.cells[0]?.figures).toHaveLength(2);
});
