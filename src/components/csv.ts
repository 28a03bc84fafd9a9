import { stringify } from 'csv-stringify/sync';
import { type Catalogue, figuresOf } from './catalogue.ts';
import { links } from './links.ts';

/** The columns of the spreadsheet, in order, each with what it holds. */
export const columns = {
  id: 'Address of the claim: /c/<id>/.',
  event: 'Slug of the event.',
  report: 'Slug of the report.',
  outlet: 'Slug of the outlet.',
  published: 'When the report was published: a date or a date-time; empty if undated.',
  effect: 'What befell the people.',
  group: 'Whom it befell.',
  detail: 'The report’s own words for the group.',
  low: 'The least that the words allow.',
  high: 'The most that the words allow; empty where nothing bounds it.',
  qualifier: 'How firmly the words put it.',
  status: 'Whether the report asserts, denies, replaces or only supposes it.',
  scope: 'What it covers: the event, a part, or something beside it.',
  row: 'The measure that it is compared on; empty if on none.',
  place: 'Slug of the place; empty for the whole event, or where placeSaid is no place of ours yet.',
  placeSaid: 'The place as the report spells it.',
  speaker: 'Slug of the speaker; empty for the outlet’s own voice, or where speakerSaid is no speaker of ours yet.',
  speakerSaid: 'The speaker as the report names it.',
  speakerKind: 'What kind of speaker.',
  side: 'The side that the speaker speaks for.',
  via: 'Wires and outlets through which it came.',
  period: 'The window that it covers, as worded.',
  quote: 'The exact text that carries it.',
  sentence: 'The sentence that it stands in.',
  url: 'Address of the original report.',
  link: 'Address of the claim on this site.',
} as const;

/** Every figure as CSV: with a head, a byte order mark for spreadsheets, and formulas made harmless. */
export function claimsCsv(catalogue: Catalogue): string {
  const rows = figuresOf(catalogue).map(({ claim, report, row }) => ({
    ...claim,
    published: report.report.meta.published,
    row: row?.id,
    via: claim.via.map(({ said }) => said).join('; '),
    url: report.report.meta.url,
    link: links.claim(claim.id),
  }));
  return stringify(rows, { header: true, bom: true, escape_formulas: true, columns: Object.keys(columns) });
}
