import { z } from 'zod';
import { changeInWords } from '../../components/changes.ts';
import { absolute, links } from '../../components/links.ts';
import { Change } from '../../model/change.ts';
import { Attribution } from '../../model/claim.ts';
import { ReportMeta } from '../../model/report.ts';
import { common, references } from './columns.ts';
import { table } from './table.ts';

export const reports = table({
  name: 'reports',
  about: 'Every report: who published it, when and where, and how much of it was read.',
  schema: z.object({
    event: common.event,
    report: common.report,
    outlet: common.outlet,
    title: z.string().nullable().describe('The report’s own title.'),
    url: common.url,
    archived: ReportMeta.shape.archived.unwrap().describe('Address of an archived copy.'),
    published: common.published,
    updated: common.published.describe('When it was last changed, as it says; empty where it does not.'),
    dateline: z.string().nullable().describe('Where it was written, as it says.'),
    credit: z.array(z.string()).describe('Wires and outlets that it credits as a whole.'),
    language: z.string().describe('BCP 47 tag of the language of the original.'),
    seen: z.enum(['full', 'opening']).describe('Whether it was read in full, or only its opening.'),
    text: ReportMeta.shape.text.describe('What stands here: our own summary, a quotation, or the whole.'),
    figures: z.int().nonnegative().describe('How many figures of people it gives.'),
    link: common.link,
  }),
  key: ['event', 'report'],
  references: [references.event, references.outlet],
  records: ({ events }) =>
    events.flatMap(({ event, reports }) =>
      reports.map(({ report: { slug, meta }, claims }) => ({
        event: event.slug,
        report: slug,
        outlet: meta.outlet,
        title: meta.title,
        url: meta.url,
        archived: meta.archived,
        published: meta.published,
        updated: meta.updated,
        dateline: meta.dateline,
        credit: meta.credit,
        language: meta.language,
        seen: meta.seen,
        text: meta.text,
        figures: claims.filter(({ kind }) => kind === 'casualty').length,
        link: absolute(links.report(event.slug, slug)),
      })),
    ),
});

export const credits = table({
  name: 'credits',
  about: 'Every time that a report credits somebody, with or without a figure.',
  schema: z.object({
    event: common.event,
    report: common.report,
    outlet: common.outlet,
    speaker: common.speaker,
    said: Attribution.shape.said.describe('The speaker as the report names it.'),
    role: z.string().nullable().describe('What the report says that the speaker is.'),
    organisation: z.string().nullable().describe('For whom the report says that the speaker works.'),
    kind: Attribution.shape.kind.describe('What kind of speaker.'),
    quoted: z.boolean().describe('Direct speech rather than paraphrase.'),
    quote: z.string().describe('The exact text that credits the speaker.'),
  }),
  key: [],
  references: [references.event, references.report, references.outlet, references.speaker],
  records: ({ events }) =>
    events.flatMap(({ reports }) =>
      reports.flatMap(({ attributions }) => attributions.map(({ start: _, end: __, ...credit }) => credit)),
    ),
});

export const corrections = table({
  name: 'corrections',
  about: 'Every change that an editor made to what the rules had read.',
  schema: z.object({
    event: common.event,
    report: common.report,
    outlet: common.outlet,
    claim: Change.shape.claim.describe('The claim as it now stands; empty where it was taken away.'),
    kind: Change.shape.kind,
    quote: Change.shape.quote,
    before: z.string().nullable().describe('What was read before, in words; empty where nothing was.'),
    after: z.string().nullable().describe('What is read now, in words; empty where it was taken away.'),
    note: Change.shape.note,
    on: Change.shape.on,
  }),
  key: [],
  references: [references.event, references.report, references.outlet],
  records: ({ events }) =>
    events.flatMap(({ reports }) =>
      reports.flatMap(({ changes }) =>
        changes.map((change) => ({
          event: change.event,
          report: change.report,
          outlet: change.outlet,
          claim: change.claim,
          kind: change.kind,
          quote: change.quote,
          ...changeInWords(change, change.quote),
          note: change.note,
          on: change.on,
        })),
      ),
    ),
});
