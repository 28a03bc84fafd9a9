import type { Gazetteer } from '../../model/gazetteer.ts';
import { type PlaceMention, placesIn } from '../places/mention.ts';
import type { Count, ReadSentence } from '../sentence.ts';
import { type PeriodMention, periodOf, periodsIn } from './when.ts';
import { placeIn } from './where.ts';

/** A sentence with the places and periods that it names. */
export interface Setting {
  sentence: ReadSentence;
  places: PlaceMention[];
  periods: PeriodMention[];
  /** The sentence speaks of another time: an earlier event, a former year. */
  elsewhen: boolean;
}

/** A count with its place and period. */
export interface Located {
  sentence: ReadSentence;
  count: Count;
  place: string | null;
  period: PeriodMention | null;
  since: boolean;
}

/** The settings of all sentences. A paragraph that has turned to an earlier event stays with it. */
export function settingsOf(sentences: readonly ReadSentence[], gazetteer: Gazetteer, year: number | null): Setting[] {
  let before: Setting | null = null;
  return sentences.map((sentence) => {
    const periods = periodsIn(sentence.tokens);
    const carried: boolean = before !== null && before.elsewhen && before.sentence.passage.block === sentence.passage.block && !/\b(?:now|this time|today)\b/i.test(textOf(sentence));
    before = { sentence, places: placesIn(sentence.tokens, gazetteer), periods, elsewhen: carried || speaksOfThePast(sentence, year) };
    return before;
  });
}

const textOf = ({ passage }: ReadSentence) => passage.block.text.slice(passage.sentence.from, passage.sentence.to);

const PAST = /\b(?:last\syear|the\sprevious\syear|two\s(?:days|weeks|months|years)\s(?:after|before|earlier)|(?:days|weeks|months|years)\s(?:after|earlier|ago|later)|barely\s(?:two|three|a)\s(?:years?|months?|weeks?)|in\sless\sthan\sa\smonth|deadliest\ssince|worst\ssince|since\s(?:19|20)\d\d)\b/i;

/** A former year ("in 2012", "the 2015 heatwave", "December 2023") or a wording such as "two months after" turns the sentence to another event. */
function speaksOfThePast(sentence: ReadSentence, year: number | null): boolean {
  const text = textOf(sentence);
  if (PAST.test(text)) return true;
  return [...text.matchAll(/\b(?:19|20)\d\d\b/g)].some(([found]) => (year === null ? Number(found) < 2024 : Number(found) < year));
}

/** The counts of the report with place and period; a place carries on within its paragraph, item or under its label. */
export function locate(settings: readonly Setting[]): Located[] {
  const wide = wideFrame(settings);
  let carried: { place: string; block: object } | null = null;
  return settings.flatMap(({ sentence, places, periods, elsewhen }) => {
    const { block } = sentence.passage;
    if (carried?.block !== block) carried = null;
    const opening = places.find(({ from, cue }) => from <= 3 && (cue === 'in' || cue === 'at' || cue === 'near' || cue === 'from'));
    const located = sentence.counts.map((count) => {
      const mention = placeIn(sentence, count, places);
      const narrow = mention && !(wide && (mention.kind === 'province' || mention.kind === 'country') && !elsewhen) ? mention.name : null;
      const place: string | null = narrow ?? (mention ? null : (carried?.place ?? null));
      return { sentence, count, place, period: periodOf(sentence, count, periods), since: elsewhen };
    });
    const last = located.map(({ place }) => place).filter((place) => place !== null).at(-1) ?? (opening && !(wide && opening.kind === 'province') ? opening.name : null);
    if (last) carried = { place: last, block };
    return located;
  });
}

/** Whether the report's event spreads over many places, so that a province or country is only its frame. */
function wideFrame(settings: readonly Setting[]): boolean {
  const names = new Set(settings.filter(({ elsewhen }) => !elsewhen).flatMap(({ places }) => places.filter(({ kind, cue, loose }) => cue && !loose && kind !== 'country' && kind !== 'province').map(({ name }) => name)));
  return names.size >= 2;
}
