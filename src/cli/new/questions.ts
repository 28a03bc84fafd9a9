import { styleText } from 'node:util';
import type { Archive } from '../../model/archive.ts';
import { WebAddress } from '../../model/outlet.ts';
import { Moment, ReportMeta } from '../../model/report.ts';

/** What is asked of a new report, in order. */
export const keys = ['event', 'outlet', 'url', 'published', 'title', 'seen', 'text'] as const;
export type Key = (typeof keys)[number];

/** What is answered: null where a report has none. */
export type Answers = Record<Key, string | null>;

/** A question, with what stands where nothing is answered, and what is wrong with an answer (null if nothing is). */
export interface Question {
  ask: string;
  /** Taken for an empty answer; null is "none". Undefined: there must be an answer. */
  otherwise: string | null | undefined;
  /** The answer as it is written into the file, or what is wrong with it and what to do. */
  take(answer: string): { value: string } | { problem: string };
}

/** The questions, as the content answers them so far. */
export function questions({ events, outlets }: Pick<Archive, 'events' | 'outlets'>): Record<Key, Question> {
  const slugs = events.map(({ event }) => event.slug);
  return {
    event: {
      ask: `Event (${slugs.join(', ')})`,
      otherwise: slugs.length === 1 ? slugs[0] : undefined,
      take: oneOf(
        slugs,
        (said) => `There is no event “${said}”. Take one of: ${slugs.join(', ')}; or make its folder first.`,
      ),
    },
    outlet: {
      ask: 'Outlet, by its name or slug',
      otherwise: undefined,
      take: (said) => {
        const known = outlets.find(({ slug, name }) => [slug, name.toLowerCase()].includes(said.toLowerCase()));
        return known ? { value: known.slug } : { problem: unknownOutlet(said, outlets) };
      },
    },
    url: {
      ask: 'Address of the report',
      otherwise: null,
      take: fits(WebAddress, (said) => `“${said}” is no address: write it whole, as https://…`),
    },
    published: {
      ask: 'When it was published (2026-01-31, or 2026-01-31T18:05+05:00)',
      otherwise: null,
      take: fits(
        Moment,
        (said) =>
          `“${said}” is no date: write 2026-01-31, or with the hour 2026-01-31T18:05+05:00; a day that there is.`,
      ),
    },
    title: { ask: 'Its title', otherwise: null, take: (value) => ({ value }) },
    seen: {
      ask: 'How much of it you have read (full, opening)',
      otherwise: 'full',
      take: oneOf(['full', 'opening'], (said) => `“${said}” is neither full (you have read all of it) nor opening.`),
    },
    text: {
      ask: 'What you will write down (digest: your own summary, excerpt: a quotation, full: a text that may be reprinted)',
      otherwise: 'digest',
      take: oneOf(ReportMeta.shape.text.options, (said) => `“${said}” is none of digest, excerpt and full.`),
    },
  };
}

/** A question as it stands in a terminal. */
export const inTerminal = ({ ask, otherwise }: Question): string =>
  `${styleText('bold', ask)}${otherwise === undefined ? '' : ` [${otherwise ?? 'none'}]`}: `;

const oneOf =
  (values: readonly string[], problem: (said: string) => string): Question['take'] =>
  (said) =>
    values.includes(said) ? { value: said } : { problem: problem(said) };

const fits =
  (schema: { safeParse(value: unknown): { success: boolean } }, problem: (said: string) => string): Question['take'] =>
  (said) =>
    schema.safeParse(said).success ? { value: said } : { problem: problem(said) };

function unknownOutlet(said: string, outlets: Archive['outlets']): string {
  const words = said
    .toLowerCase()
    .split(/[^\p{L}\p{N}]/u)
    .filter((word) => word.length > 2);
  const near = outlets.filter(({ slug, name }) => words.some((word) => `${slug} ${name.toLowerCase()}`.includes(word)));
  const names = near.slice(0, 5).map(({ slug, name }) => `${slug} (${name})`);
  const meant = names.length > 0 ? ` Did you mean ${names.join(', ')}?` : '';
  return `There is no outlet “${said}”.${meant} A new one goes into content/outlets.yml first.`;
}
