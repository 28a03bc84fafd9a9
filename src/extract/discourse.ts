import type { Group } from '../model/group.ts';
import type { Report } from '../model/report.ts';
import { countable } from './link/index.ts';
import type { Carry } from './link/scene.ts';
import { passagesOf } from './passage.ts';
import { type ReadSentence, readSentence } from './sentence.ts';

/** The sentences of a report in reading order. What the last figure said, and whom a sentence named last, is carried to the next. */
export function sentencesOf(report: Report): ReadSentence[] {
  const sentences: ReadSentence[] = [];
  let carry: Carry | null = null;
  let block: object | null = null;
  for (const passage of passagesOf(report)) {
    const read = readSentence(
      passage,
      carry && {
        ...carry,
        near: block === passage.block,
        peopleNear: sentences.at(-1)?.passage.block === passage.block && carry.people !== null,
      },
    );
    sentences.push(read);
    carry = carriedFrom(read, carry);
    if (read.counts.length > 0) block = passage.block;
  }
  return sentences;
}

/** What the next sentence may go on from: the last whole figure; without one, what the sentence says befell somebody. */
function carriedFrom(read: ReadSentence, before: Carry | null): Carry | null {
  const last = read.counts.findLast(({ bound }) => !bound.part) ?? read.counts.at(-1);
  if (last)
    return { effect: last.bound.effect, group: last.group, near: true, peopleNear: true, people: lastPeople(read) };
  const topic = read.items.findLast((item) => item.eff?.as === 'noun')?.eff;
  if (before) return { ...before, effect: topic?.effect ?? before.effect, people: lastPeople(read) };
  const eff = read.items.findLast((item) => item.eff && item.eff.frame !== 'loses')?.eff;
  return eff ? { effect: eff.effect, group: 'people', near: true, peopleNear: true, people: lastPeople(read) } : null;
}

/** The people named last in a sentence, bodies and speakers apart. */
function lastPeople({ items, tokens }: ReadSentence): Group | null {
  const named = items.findLast(
    (item, k) =>
      (item.kind === 'people' && countable({ items, tokens }, k)) ||
      (item.fig?.refused === null &&
        item.fig.noun.group !== null &&
        item.fig.kind !== 'article' &&
        items[k + 1]?.kind !== 'say'),
  );
  return named?.group ?? named?.fig?.noun.group ?? null;
}
