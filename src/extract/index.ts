import type { Gazetteer } from '../model/gazetteer.ts';
import type { Reading } from '../model/reading.ts';
import type { Report } from '../model/report.ts';
import { casualtiesOf } from './casualties.ts';
import { settingsOf } from './setting/settings.ts';
import { locationsOf } from './locations/locations.ts';
import { countable } from './link/index.ts';
import type { Carry } from './link/scene.ts';
import { passagesOf } from './passage.ts';
import { type ReadSentence, readSentence } from './sentence.ts';
import { speakersOf } from './voices/speakers.ts';
import { creditsOf } from './voices/credits.ts';

/** Everything that a report claims, as worded, with the exact text of each claim and the rules that read it. */
export function extract(report: Report, gazetteer: Gazetteer): Reading {
  const sentences = sentencesOf(report);
  const credits = creditsOf(sentences);
  const settings = settingsOf(sentences, gazetteer, yearOf(report));
  return { casualties: casualtiesOf(report, settings, credits), locations: locationsOf(report, settings), speakers: speakersOf(report.source, credits), refusals: [] };
}

const yearOf = ({ published }: Report) => (published ? Number(published.slice(0, 4)) : null);

/** Sentences in reading order; what a figure says is carried to the next sentence. */
function sentencesOf(report: Report): ReadSentence[] {
  const sentences: ReadSentence[] = [];
  let carry: Carry | null = null;
  let block: object | null = null;
  for (const passage of passagesOf(report)) {
    const before: Carry | null = carry && { ...carry, near: block === passage.block };
    const read = readSentence(passage, before);
    sentences.push(read);
    const last = read.counts.findLast(({ bound }) => !bound.part) ?? read.counts.at(-1);
    if (carry) carry = { ...carry, people: lastPeople(read) };
    if (last) {
      carry = { effect: last.bound.effect, group: last.group, near: true, people: lastPeople(read) };
      block = passage.block;
    }
  }
  return sentences;
}

/** The people named last in a sentence, those of a speaker apart. */
function lastPeople({ items, tokens }: ReadSentence): ReadSentence['counts'][number]['group'] | null {
  const named = items.findLast((item, k) => (item.kind === 'people' && countable({ items, tokens }, k)) || (item.fig?.refused === null && item.fig.noun.group !== null && item.fig.kind !== 'article' && items[k + 1]?.kind !== 'say'));
  return named?.group ?? named?.fig?.noun.group ?? null;
}
