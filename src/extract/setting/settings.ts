import type { Gazetteer, NamedPlaceKind } from '../../model/gazetteer.ts';
import type { Report } from '../../model/report.ts';
import { type PlaceMention, placesIn } from '../places/mention.ts';
import { type Spot, spotsOf } from '../places/spots.ts';
import type { ReadSentence } from '../sentence.ts';
import { withoutAsides } from './aside.ts';
import { type Dateline, datelineOf } from './dateline.ts';
import { elsewhenOf } from './elsewhen.ts';
import { labelNames } from './labels.ts';
import { type PeriodMention, periodsIn } from './when.ts';

/** A sentence with the places and periods that it names. */
export interface Setting {
  sentence: ReadSentence;
  /** Places, the dateline's apart. */
  spots: Spot[];
  periods: PeriodMention[];
  /** The sentence speaks of another time: an earlier event, a former year. */
  elsewhen: boolean;
  /** Headlines and the first paragraph say where the event was; the rest goes on from there. */
  part: 'title' | 'lead' | 'body';
  /** The words of the next sentence of its block; empty behind the last. */
  after: string;
  /** The sentence before it in its block. */
  previous: ReadSentence | null;
}

/** The settings of all sentences, in reading order. */
export function settingsOf(report: Report, sentences: readonly ReadSentence[], gazetteer: Gazetteer): Setting[] {
  const dateline = datelineOf(report, gazetteer);
  const lead = leadBlock(sentences);
  const starts = sentences.map((sentence) => behindDateline(sentence, dateline));
  const mentions = mentionsIn(sentences, starts, gazetteer);
  const draft = sentences.map((sentence, k) => {
    const spots = withoutAsides(spotsOf(sentence.tokens, mentions[k] ?? []), sentence, report.published);
    const from = starts[k] ?? 0;
    return { sentence, spots, periods: periodsIn(sentence.tokens, from), part: partOf(sentence, lead) };
  });
  const elsewhen = elsewhenOf(draft, report);
  return draft.map(({ sentence, spots, periods, part }, k) => ({
    sentence,
    spots,
    periods,
    part,
    elsewhen: elsewhen[k] ?? false,
    after: after(sentences, k),
    previous: previous(sentences, k),
  }));
}

/** The places that the sentences name. A name that only this report tells to be a place is known in its other sentences as well. */
function mentionsIn(
  sentences: readonly ReadSentence[],
  starts: readonly number[],
  gazetteer: Gazetteer,
): PlaceMention[][] {
  const read = (names: Gazetteer) => (sentence: ReadSentence, k: number) => placesIn(sentence.tokens, names, starts[k]);
  const first = sentences.map(read(gazetteer));
  const names = toldIn(first, gazetteer);
  for (const name of labelNames(sentences))
    if (gazetteer.kindOf(name) === null && !names.has(name)) names.set(name, 'settlement');
  if (names.size === 0) return first;
  const openings = new Set([...names.keys()].map((name) => name.split(' ')[0]));
  const again = read({ ...gazetteer, kindOf: (name) => names.get(name) ?? gazetteer.kindOf(name) });
  return sentences.map((sentence, k) =>
    sentence.tokens.some(({ text }) => openings.has(text)) ? again(sentence, k) : (first[k] ?? []),
  );
}

/** Names that no gazetteer knows, with the kind that the report tells. */
function toldIn(mentions: readonly PlaceMention[][], gazetteer: Gazetteer): Map<string, NamedPlaceKind> {
  const names = new Map<string, NamedPlaceKind>();
  for (const sentence of mentions)
    sentence.forEach(({ name, kind, cue, cueAt }, k) => {
      const told = kind !== null || (cue !== null && cueAt !== sentence[k - 1]?.cueAt);
      if (told && gazetteer.kindOf(name) === null) names.set(name, kind ?? 'settlement');
    });
  return names;
}

function after(sentences: readonly ReadSentence[], k: number): string {
  const [here, next] = [sentences[k], sentences[k + 1]];
  return here && next && next.passage.block === here.passage.block ? textOf(next) : '';
}

function previous(sentences: readonly ReadSentence[], k: number): ReadSentence | null {
  const [before, here] = [sentences[k - 1], sentences[k]];
  return before && before.passage.block === here?.passage.block ? before : null;
}

/** Index of the first token behind the dateline. */
function behindDateline({ passage, tokens }: ReadSentence, dateline: Dateline | null): number {
  if (passage.block !== dateline?.block) return 0;
  const first = tokens.findIndex(({ from }) => from >= dateline.end);
  return first < 0 ? tokens.length : first;
}

const SHORTEST_LEAD = 120;
const LATEST_LEAD = 5;

/** Number of the block with the first paragraph or item proper, which is long or holds a figure; what stands before it are headlines. */
function leadBlock(sentences: readonly ReadSentence[]): number {
  const bodies = sentences.filter(({ passage: { block } }) => block.kind !== 'heading');
  const proper = bodies.find(
    ({ passage: { block }, counts }) =>
      block.text.length >= SHORTEST_LEAD || (counts.length > 0 && block.kind === 'item'),
  );
  const start = bodies[0]?.passage.at ?? 0;
  const counted = bodies.find(({ passage, counts }) => counts.length > 0 && passage.at <= start + LATEST_LEAD);
  const first = counted?.passage.at ?? start;
  return proper && proper.passage.at <= first + LATEST_LEAD ? proper.passage.at : first;
}

function partOf({ passage }: ReadSentence, lead: number): Setting['part'] {
  if (passage.at === lead) return 'lead';
  return passage.at < lead ? 'title' : 'body';
}

/** The words of a sentence, as plain text. */
export const textOf = ({ passage: { block, sentence } }: ReadSentence): string =>
  block.text.slice(sentence.from, sentence.to);
