import { z } from 'zod';
import { ClaimId, Window } from './claim.ts';
import { Effect } from './effect.ts';
import { Group } from './group.ts';
import { Slug } from './place.ts';
import { Scope } from './reading.ts';
import { SpeakerKind } from './speaker.ts';

/** What a report says on a measure. `silent`: read whole and says nothing. `not-seen`: only its opening was read. */
export const CellState = z.enum(['stated', 'zero', 'silent', 'not-seen']);
export type CellState = z.infer<typeof CellState>;

export const RowCell = z.object({ report: Slug, state: CellState, claims: z.array(ClaimId) });
export type RowCell = z.infer<typeof RowCell>;

/** One voice with one figure: the claims of a row that share speaker and interval, however many outlets carry them. */
export const Origin = z.object({
  id: z.string(),
  speaker: Slug.nullable().describe('Slug in speakers.yml, where known.'),
  said: z.string().nullable().describe('The speaker as worded; null is the outlets themselves.'),
  via: z.array(z.string()).describe('Where the outlets speak for themselves: the wires that brought it, as worded.'),
  side: Slug.nullable(),
  low: z.int().nonnegative(),
  high: z.int().nonnegative().nullable(),
  claims: z.array(ClaimId),
  reports: z.array(Slug),
});
export type Origin = z.infer<typeof Origin>;

/** How the figures of two claims of a row stand to one another. */
export const Agreement = z.enum(['same', 'compatible', 'apart']);
export type Agreement = z.infer<typeof Agreement>;

/** What the figures of a row cover, beside whom and what befell them. */
export const covers = {
  event: 'The toll of the event.',
  'earlier-days': 'The toll with people of days before the event counted in.',
  'some-groups': 'A total of people that leaves a group out, or is of one group.',
  unsaid: 'A total of people of which it is not said whether it counts the attackers.',
  place: 'A part: one place.',
  some: 'A part: some of a group, such as women.',
  stretch: 'A part: what some hours or days added.',
  before: 'Of days before the event.',
  longer: 'Of weeks, months or years, of which the event is the last days.',
  'another-event': 'Of another event, or of a time that is not said.',
} as const;
export const Covers = z.enum(Object.keys(covers) as [keyof typeof covers, ...(keyof typeof covers)[]]);
export type Covers = z.infer<typeof Covers>;

/** A measure, like with like: effect × group, and all figures of it cover the same. */
export const Row = z.object({
  id: z
    .string()
    .describe(
      'Address within the event page: killed-militants, killed-militants-with-earlier-days, killed-civilians-at-gwadar-women.',
    ),
  effect: Effect,
  group: Group,
  scope: Scope,
  covers: Covers.describe('What its figures cover, beside whom and what befell them.'),
  beside: z
    .string()
    .nullable()
    .describe('The row of the whole that it is drawn beside, because its figures cover something else.'),
  differs: z
    .string()
    .nullable()
    .describe('What sets it apart from that row, in words that follow the measure: "militants not counted".'),
  place: Slug.nullable(),
  placeSaid: z.string().nullable().describe('For a part at a place that is not in places.yml: its name as worded.'),
  lowest: z.int().nonnegative().describe('Lowest figure reported.'),
  highest: z.int().nonnegative().describe('Highest figure reported: the greatest bound that a report names.'),
  open: z.boolean().describe('Whether the highest is named as a lower bound only ("at least 145").'),
  cells: z.array(RowCell),
  origins: z.array(Origin),
});
export type Row = z.infer<typeof Row>;

/** Kinds of difference, in the order in which they matter to the reading of a toll. */
export const differenceKinds = {
  'two-sides': { label: 'Two sides', note: 'Parties to the event count the same dead differently.' },
  group: {
    label: 'Same figure, other people',
    note: 'One number stands for other people, or for another fate, than elsewhere.',
  },
  inclusion: {
    label: 'What it takes in',
    note: 'A figure lies inside another, or beside it: earlier days, one of the navy.',
  },
  speakers: {
    label: 'Two speakers',
    note: 'Two speakers of one side, at about the same time, with different figures.',
  },
  misquoted: {
    label: 'Same speaker, another figure',
    note: 'One report has a figure for a speaker whom others give with another.',
  },
  speaker: { label: 'Same figure, another speaker', note: 'A figure is credited to somebody else than elsewhere.' },
  place: { label: 'Same figure, another place', note: 'A number is the toll of the event here, of one place there.' },
  disputed: { label: 'Disputed part', note: 'Accounts of one part of the toll that do not meet.' },
  within: { label: 'Two figures in one report', note: 'A report gives two figures of one thing.' },
  headline: { label: 'Headline and text', note: 'The headline says more, less, or it more firmly than the text.' },
  period: { label: 'Same figure, other days', note: 'One number is said of different days or lengths of time.' },
  sum: { label: 'Parts and total', note: 'Whether parts make the total that is given.' },
  places: { label: 'How many places', note: 'Counts of places, and the places that are named.' },
  revised: { label: 'Revised', note: 'A count that moved: one count at several times, not a contradiction.' },
  overtaken: { label: 'Overtaken', note: 'A report goes on with a count that has been replaced.' },
  hardened: { label: 'Bound or count', note: 'One count is a bound in some reports and an exact number in others.' },
} as const satisfies Record<string, { label: string; note: string }>;
export const DifferenceKind = z.enum(
  Object.keys(differenceKinds) as [keyof typeof differenceKinds, ...(keyof typeof differenceKinds)[]],
);
export type DifferenceKind = z.infer<typeof DifferenceKind>;

/** Where two or more accounts part (or a sum fits or fails), said in a plain sentence. */
export const Difference = z.object({
  id: z.string().describe('Address within the event page.'),
  kind: DifferenceKind.describe('What sort of difference it is.'),
  row: z.string().nullable().describe('The row that it is about; null where it is about several, or about places.'),
  reports: z.array(Slug).describe('The reports that it lies between.'),
  claims: z.array(ClaimId).describe('All claims that it rests on.'),
  accounts: z
    .array(z.array(ClaimId))
    .describe('The same claims by account: those that say one thing together, the odd one first where there is one.'),
  text: z.string(),
});
export type Difference = z.infer<typeof Difference>;

/** A figure as it became known: when its first report was published, who gave it, who carried it. */
export const Step = z.object({
  row: z.string(),
  at: z
    .string()
    .nullable()
    .describe('Time of publication of the first report that has it: a date or a date-time; null is undated.'),
  low: z.int().nonnegative(),
  high: z.int().nonnegative().nullable(),
  speaksOf: Window.nullable().describe('The days that it speaks of, where its first report says so.'),
  speaker: Slug.nullable(),
  said: z.string().nullable(),
  claims: z.array(ClaimId),
});
export type Step = z.infer<typeof Step>;

/** A run of the answer; figures carry the claims that they rest on. */
export const Segment = z.object({ text: z.string(), claims: z.array(ClaimId).default([]) });
export type Segment = z.infer<typeof Segment>;

/** Whom outlets heard: a speaker, with the outlets that credit them and how. Outlets that are not listed do not, as far as was read. */
export const Heard = z.object({
  speaker: Slug.nullable().describe('Slug in speakers.yml, where known.'),
  said: z.string().describe('The speaker as the site, else as the report names them.'),
  kind: SpeakerKind,
  side: Slug.nullable(),
  outlets: z.array(
    z.object({
      outlet: Slug,
      how: z.enum(['quoted', 'paraphrased']).describe('Direct speech in one report at least, or paraphrase only.'),
      reports: z.array(Slug),
    }),
  ),
});
export type Heard = z.infer<typeof Heard>;

/** What was known at a moment: by all reports that had certainly been published. */
export const Known = z.object({
  slug: z.string().describe('Its address: /events/<event>/at/<slug>/.'),
  at: z.string().describe('The moment: a day, meaning its end, or an instant with an offset.'),
  reports: z.array(Slug).describe('Reports published up to it.'),
  answer: z.array(z.array(Segment)).describe('The answer as it stood then.'),
  measures: z
    .array(
      z.object({
        row: z.string(),
        lowest: z.int().nonnegative(),
        highest: z.int().nonnegative(),
        open: z.boolean(),
        claims: z.array(ClaimId).describe('What each voice had last given by then.'),
      }),
    )
    .describe('The tolls of the event as they stood then.'),
});
export type Known = z.infer<typeof Known>;

/** The claims of one event, compared. */
export const Comparison = z.object({
  event: Slug,
  answer: z.array(z.array(Segment)).describe('The answer in two sentences, each a list of runs.'),
  rows: z.array(Row),
  differences: z.array(Difference),
  history: z.array(Step),
  heard: z.array(Heard).describe('Everybody whom reports credit, those whom most outlets heard first.'),
  moments: z
    .array(Known)
    .describe(
      'What was known when: after each day on which a toll of the event got a new figure, and at each such hour.',
    ),
});
export type Comparison = z.infer<typeof Comparison>;
