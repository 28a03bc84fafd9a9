import { z } from 'zod';
import { absolute, links } from '../../components/links.ts';
import { Difference, Step } from '../../model/comparison.ts';
import { common, references } from './columns.ts';
import { table } from './table.ts';

export const differences = table({
  name: 'differences',
  about: 'Where accounts part, or a sum fits or fails, each in a plain sentence.',
  schema: z.object({
    event: common.event,
    difference: Difference.shape.id.describe('Id of the difference, within its event.'),
    kind: Difference.shape.kind.describe('Which rule found it.'),
    row: common.row.nullable().describe('The measure that it is about; empty if about none alone.'),
    text: Difference.shape.text.describe('The finding in a sentence.'),
    reports: common.reports,
    claims: common.claims,
  }),
  key: ['event', 'difference'],
  references: [references.event, references.row],
  records: ({ events }) =>
    events.flatMap(({ event, comparison }) =>
      comparison.differences.map(({ id, ...rest }) => ({ ...rest, event: event.slug, difference: id })),
    ),
});

export const history = table({
  name: 'history',
  about: 'Every figure of a measure as it became known, by time of publication.',
  schema: z.object({
    event: common.event,
    row: common.row,
    at: Step.shape.at.describe(
      'When the first report that has it was published: a date or a date-time, as the report says; empty if undated.',
    ),
    low: Step.shape.low.describe('The least that its words allow.'),
    high: Step.shape.high.describe('The most that its words allow; empty where nothing bounds it.'),
    speaker: common.speaker,
    said: Step.shape.said.describe('The speaker as worded; empty is the outlets themselves.'),
    claims: common.claims,
    link: common.link.describe('Address of its first claim on this site.'),
  }),
  key: [],
  references: [references.event, references.row, references.speaker],
  records: ({ events }) =>
    events.flatMap(({ event, comparison }) =>
      comparison.history.map((step) => ({
        ...step,
        event: event.slug,
        link: absolute(links.claim(step.claims[0] ?? '')),
      })),
    ),
});
