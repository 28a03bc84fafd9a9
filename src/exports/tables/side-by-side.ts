import type { Catalogue } from '../../components/catalogue.ts';
import { absolute, links } from '../../components/links.ts';
import { voiceName } from '../../components/names.ts';
import { sideBySide, type TableCell } from '../../components/table.ts';
import type { ReadEvent } from '../../model/archive.ts';
import type { CellState } from '../../model/comparison.ts';
import { figureInWords } from '../../model/wording.ts';
import { csvOf } from './csv.ts';

/** An event as one wide table in CSV, as it stands on its page: a report a line, a measure a column, in each cell what the report says and by whom. */
export function sideBySideCsv({ event, reports, comparison }: ReadEvent, catalogue: Catalogue): string {
  const { columns, lines } = sideBySide(comparison.rows, reports, catalogue);
  const records = lines.map(({ report: { report }, cells }) => ({
    report: report.slug,
    outlet: catalogue.outlet(report.meta.outlet)?.name ?? report.meta.outlet,
    published: report.meta.published,
    ...Object.fromEntries(cells.map((cell) => [cell.row.id, cellInWords(cell, catalogue)])),
    link: absolute(links.report(event.slug, report.slug)),
  }));
  return csvOf(['report', 'outlet', 'published', ...columns.map(({ id }) => id), 'link'], records);
}

function cellInWords({ state, figures }: TableCell, catalogue: Catalogue): string {
  if (figures.length === 0) return states[state];
  return figures
    .map(({ claim }) => {
      const voice = voiceName(catalogue, { speaker: claim.speaker, said: claim.speakerSaid });
      return `${figureInWords(claim, claim.quote)} (${voice})`;
    })
    .join('; ');
}

/** What stands in a cell without a figure: silence is not zero. */
const states = { stated: '', zero: '0', silent: 'silent', 'not-seen': 'not seen' } as const satisfies Record<
  CellState,
  string
>;
