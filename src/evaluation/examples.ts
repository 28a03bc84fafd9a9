import type { ReadFields } from '../model/reading.ts';
import type { Report } from '../model/report.ts';
import type { Genre } from './genre.ts';
import type { EvaluatedReport, EvaluatedSet } from './index.ts';
import type { Mistake, MistakeKind } from './mistakes.ts';
import { attributes, isRight } from './score.ts';

/** A mistake with the sentence that it was made in, for people to look at. */
export interface Example {
  kind: MistakeKind;
  /** The report: its file name, its headline, its form. */
  slug: string;
  title: string;
  genre: Genre | null;
  sentence: string;
  /** The words of the sentence that carry the claim. */
  quote: string;
  /** What the annotation says; null: nothing. */
  gold: ReadFields | null;
  /** What was read; null: nothing. What is right of it is spelled as in the annotation. */
  read: ReadFields | null;
}

const most = 6;
/** Characters of a sentence that shows a mistake and can be taken in at once. */
const [shortest, longest] = [50, 240];

/**
 * Mistakes made in the constructed sets, chosen by rule and not by hand: of each kind of mistake, the most frequent kind
 * first, the one in the shortest sentence that is long enough to judge it by; at most six, and no report twice.
 */
export function examples(sets: readonly EvaluatedSet[]): Example[] {
  const all = sets.filter(({ constructed }) => constructed).flatMap(({ reports }) => reports.flatMap(inReport));
  const kinds = [...Map.groupBy(all, ({ kind }) => kind).values()].sort((a, b) => b.length - a.length);
  const chosen: Example[] = [];
  for (const kind of kinds) {
    const [first] = kind
      .filter(({ sentence, slug }) => fits(sentence) && chosen.every((other) => other.slug !== slug))
      .sort((a, b) => a.sentence.length - b.sentence.length);
    if (first && chosen.length < most) chosen.push(first);
  }
  return chosen;
}

const fits = (sentence: string): boolean => sentence.length >= shortest && sentence.length <= longest;

const inReport = ({ slug, genre, report, mistakes }: EvaluatedReport): Example[] =>
  mistakes.map((mistake) => ({
    kind: mistake.kind,
    slug,
    title: report.blocks.find(({ kind }) => kind === 'heading')?.text ?? slug,
    genre,
    sentence: sentenceAt(report, mistake.start),
    quote: (mistake.gold ?? mistake.read).quote,
    ...fieldsOf(mistake),
  }));

/** Names that are alike are told in one spelling, so that only what is wrong differs; periods are not annotated. */
function fieldsOf({ gold, read }: Mistake): Pick<Example, 'gold' | 'read'> {
  const same = gold && read ? attributes.filter((attribute) => isRight({ gold, read }, attribute)) : [];
  const spelled = Object.fromEntries(same.map((attribute) => [attribute, gold?.[attribute]]));
  return { gold: gold && { ...gold, period: null }, read: read && { ...read, ...spelled, period: null } };
}

/** The sentence at an offset, as plain text; empty where none stands there. */
function sentenceAt({ blocks }: Report, start: number): string {
  for (const { text, sentences } of blocks) {
    const found = sentences.find((sentence) => sentence.start <= start && start < sentence.end);
    if (found) return text.slice(found.from, found.to);
  }
  return '';
}
