import type { SpeakerReading } from '../../model/reading.ts';
import { evidence } from '../evidence.ts';
import type { Credit } from './credits.ts';
import { type Known, within, wordsOf } from './known/known.ts';
import { isQuoted } from './quotes.ts';
import type { Voices } from './voices.ts';

/** The speakers of a report, one entry each, at the place where they are first credited. */
export function speakersOf(source: string, voices: Voices): SpeakerReading[] {
  const heard = voices.credits.filter((credit) => counts(credit, voices));
  const all = [...Map.groupBy(heard, ({ known }) => known)];
  const others = all
    .map(([known]) => known)
    .filter(({ sort, plural }) => sort === 'person' || (sort === 'role' && !plural));
  const headlined = new Set(voices.credits.filter(inHeading).map(({ known }) => known));
  return all
    .filter(([known]) => !others.some((other) => other !== known && foreshadows(known, other, headlined.has(known))))
    .map(([known, credits]) => reading(source, known, credits));
}

const inHeading = ({ sentence }: Credit): boolean => sentence.passage.block.kind === 'heading';

/** A headline counts for its figures only; a medium, where nobody else stands behind its words; a country, where nobody speaks for it. */
function counts(credit: Credit, voices: Voices): boolean {
  if (inHeading(credit) && credit.sentence.counts.length === 0) return false;
  if (!credit.medium && credit.known.sort !== 'state') return true;
  return !voices
    .in(credit.sentence)
    .some(({ known, medium }) => known !== credit.known && !medium && (credit.medium || known.sort === 'person'));
}

const vague = /^(?:official|officer|source)$/i;

/** Whether the first is how the second was called before more was said: "an official" of "a senior security official", "the fire commissioner" of the commissioner with his name. */
function foreshadows(known: Known, other: Known, headlined: boolean): boolean {
  if (known.sort !== 'role' || known.plural) return false;
  if (other.sort === 'person') return other.role !== '' && within(known.words, wordsOf(other.role));
  return (
    !known.name.includes(' ') && (vague.test(known.name) || headlined) && other.words.has(known.name.toLowerCase())
  );
}

function reading(source: string, known: Known, credits: readonly Credit[]): SpeakerReading {
  const { voice, sentence } = credits[0] as Credit;
  return {
    name: known.name,
    role: known.role || null,
    organisation: credits.map((credit) => credit.voice.organisation).find(Boolean) ?? null,
    kind: known.kind,
    quoted: credits.some(isQuoted),
    via: [],
    ...evidence(source, sentence.passage.block, sentence.tokens, voice.from, voice.to),
    rules: [...new Set(credits.map(({ rule }) => rule))],
  };
}
