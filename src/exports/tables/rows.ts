import { z } from 'zod';
import { absolute, links } from '../../components/links.ts';
import { reportsStating } from '../../components/sides.ts';
import { rowTitle } from '../../components/words.ts';
import { CellState, Origin, Row } from '../../model/comparison.ts';
import { common, references } from './columns.ts';
import { table } from './table.ts';

export const rows = table({
  name: 'rows',
  about: 'Every measure of an event, like with like, with the lowest and the highest figure reported.',
  schema: z.object({
    event: common.event,
    row: common.row,
    title: z.string().describe('The measure in words.'),
    effect: Row.shape.effect.describe('What befell the people.'),
    group: Row.shape.group.describe('Whom it befell.'),
    scope: Row.shape.scope.describe('What it covers: the event, a part, or something beside it.'),
    place: common.place,
    placeSaid: Row.shape.placeSaid,
    covers: Row.shape.covers,
    beside: Row.shape.beside,
    differs: Row.shape.differs,
    ...Row.pick({ lowest: true, highest: true, open: true }).shape,
    reports: z.int().nonnegative().describe('How many reports give a figure for it.'),
    origins: z.int().nonnegative().describe('From how many origins: one voice with one figure.'),
    link: common.link,
  }),
  key: ['event', 'row'],
  references: [references.event, references.place],
  records: ({ catalogue, events }) =>
    events.flatMap(({ event, comparison }) =>
      comparison.rows.map((row) => ({
        event: event.slug,
        row: row.id,
        title: rowTitle(row, catalogue.place(row.place)?.name ?? row.placeSaid),
        effect: row.effect,
        group: row.group,
        scope: row.scope,
        place: row.place,
        placeSaid: row.placeSaid,
        covers: row.covers,
        beside: row.beside,
        differs: row.differs,
        lowest: row.lowest,
        highest: row.highest,
        open: row.open,
        reports: reportsStating(row),
        origins: row.origins.length,
        link: absolute(links.row(event.slug, row.id)),
      })),
    ),
});

export const cells = table({
  name: 'cells',
  about: 'What every report says on every measure: it states figures, says zero, is silent, or was not seen.',
  schema: z.object({
    event: common.event,
    row: common.row,
    report: common.report,
    state: CellState.describe(
      'What the report says of the measure; silent: read in full, says nothing; not-seen: only its opening was read.',
    ),
    claims: common.claims.describe('The claims that state it; none where the report is silent or was not seen.'),
  }),
  key: ['event', 'row', 'report'],
  references: [references.event, references.row, references.report],
  records: ({ events }) =>
    events.flatMap(({ event, comparison }) =>
      comparison.rows.flatMap((row) =>
        row.cells.map(({ report, state, claims }) => ({ event: event.slug, row: row.id, report, state, claims })),
      ),
    ),
});

export const origins = table({
  name: 'origins',
  about:
    'Every voice with its figure: the claims of a measure that share speaker and interval, however many carry them.',
  schema: z.object({
    event: common.event,
    row: common.row,
    origin: Origin.shape.id.describe('Id of the origin, within its measure.'),
    speaker: common.speaker,
    said: Origin.shape.said,
    via: Origin.shape.via,
    side: common.side,
    low: Origin.shape.low.describe('The least that its words allow.'),
    high: Origin.shape.high.describe('The most that its words allow; empty where nothing bounds it.'),
    reports: common.reports,
    claims: common.claims,
  }),
  key: ['event', 'row', 'origin'],
  references: [references.event, references.row, references.speaker],
  records: ({ events }) =>
    events.flatMap(({ event, comparison }) =>
      comparison.rows.flatMap((row) =>
        row.origins.map(({ id, ...origin }) => ({ ...origin, event: event.slug, row: row.id, origin: id })),
      ),
    ),
});
