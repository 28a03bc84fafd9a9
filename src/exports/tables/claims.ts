import { z } from 'zod';
import { type Found, figuresOf } from '../../components/catalogue.ts';
import type { Archive } from '../../model/archive.ts';
import { CasualtyClaim } from '../../model/claim.ts';
import { common, identity, identityOf, references } from './columns.ts';
import { table } from './table.ts';

const schema = z.object({
  ...identity.pick({ id: true }).shape,
  event: common.event,
  report: common.report,
  outlet: common.outlet,
  published: common.published,
  ...CasualtyClaim.pick({ effect: true, group: true, detail: true, low: true, high: true, qualifier: true }).shape,
  effect: CasualtyClaim.shape.effect.describe('What befell the people.'),
  group: CasualtyClaim.shape.group.describe('Whom it befell.'),
  high: CasualtyClaim.shape.high.describe('The most that the words allow; empty where nothing bounds it.'),
  status: CasualtyClaim.shape.status.describe('Whether the report asserts, denies, replaces or only supposes it.'),
  scope: CasualtyClaim.shape.scope.describe('What it covers: the event, a part, or something beside it.'),
  row: common.row.nullable().describe('The measure that it is compared on; empty if on none.'),
  partOf: CasualtyClaim.shape.partOf,
  place: common.place,
  placeSaid: common.placeSaid,
  speaker: common.speaker,
  speakerSaid: z.string().nullable().describe('The speaker as the report names it.'),
  speakerKind: CasualtyClaim.shape.speakerKind.describe('What kind of speaker.'),
  side: common.side,
  via: z.array(z.string()).describe('Wires and outlets through which it came, as worded.'),
  period: z.string().nullable().describe('The window that it covers, as worded.'),
  windowFrom: z.iso.date().nullable().describe('First day of the window; empty where nothing bounds it.'),
  windowTo: z.iso.date().nullable().describe('Last day of the window; empty where nothing bounds it.'),
  quote: identity.shape.quote,
  sentence: CasualtyClaim.shape.sentence,
  corrected: z.iso.date().nullable().describe('The day on which an editor changed the reading; empty if none did.'),
  url: common.url,
  ...identity.pick({ link: true, version: true, versionLink: true, quoteSha256: true }).shape,
});

/** Figures of people as records. */
export const figureRecords = (figures: readonly Found<CasualtyClaim>[], archive: Archive): z.infer<typeof schema>[] =>
  figures.map(({ claim, report, row }) => ({
    ...identityOf(claim, archive),
    event: claim.event,
    report: claim.report,
    outlet: claim.outlet,
    published: report.report.meta.published,
    effect: claim.effect,
    group: claim.group,
    detail: claim.detail,
    low: claim.low,
    high: claim.high,
    qualifier: claim.qualifier,
    status: claim.status,
    scope: claim.scope,
    row: row?.id ?? null,
    partOf: claim.partOf,
    place: claim.place,
    placeSaid: claim.placeSaid,
    speaker: claim.speaker,
    speakerSaid: claim.speakerSaid,
    speakerKind: claim.speakerKind,
    side: claim.side,
    via: claim.via.map(({ said }) => said),
    period: claim.period,
    windowFrom: claim.window?.from ?? null,
    windowTo: claim.window?.to ?? null,
    sentence: claim.sentence,
    corrected: claim.corrected?.on ?? null,
    url: report.report.meta.url,
  }));

export const claims = table({
  name: 'claims',
  about: 'Every figure of people: one that a report gives, with its words, its place and who said it.',
  schema,
  key: ['id'],
  references: [
    references.event,
    references.report,
    references.outlet,
    references.row,
    references.place,
    references.speaker,
  ],
  records: ({ catalogue, events }) =>
    figureRecords(
      figuresOf(catalogue).filter(({ event }) => events.includes(event)),
      catalogue.archive,
    ),
});
