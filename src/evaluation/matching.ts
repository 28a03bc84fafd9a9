import type { CasualtyReading, SpeakerReading } from '../model/reading.ts';
import type { Span } from '../model/span.ts';
import { isNear, isSound, overlaps, standings } from './evidence.ts';
import type { GoldCasualty, GoldSpeaker } from './gold.ts';
import { alike } from './names.ts';

/** What was wanted and what was read, brought together. Each reading serves one wanted claim at most. */
export interface Matching<G, R> {
  pairs: { gold: G; read: R }[];
  missed: G[];
  extra: R[];
}

type Test<G, R> = (gold: G, read: R) => boolean;

/** Pairs gold with readings: one test after the other over all that is still free, in the order of the text. */
function match<G, R>(gold: readonly G[], read: readonly R[], tests: readonly Test<G, R>[]): Matching<G, R> {
  const free = new Set(read);
  const found = new Map<G, R>();
  for (const test of tests) {
    for (const wanted of gold) {
      if (found.has(wanted)) continue;
      const partner = [...free].find((candidate) => test(wanted, candidate));
      if (partner === undefined) continue;
      free.delete(partner);
      found.set(wanted, partner);
    }
  }
  return {
    pairs: gold.flatMap((wanted) => {
      const partner = found.get(wanted);
      return partner === undefined ? [] : [{ gold: wanted, read: partner }];
    }),
    missed: gold.filter((wanted) => !found.has(wanted)),
    extra: [...free],
  };
}

/** A wanted claim and what was read for it. */
export type Pair = Matching<GoldCasualty, CasualtyReading>['pairs'][number];

export interface CasualtyMatching extends Matching<GoldCasualty, CasualtyReading> {
  /** Of the missed and the extra: those with one figure at one place in the text, but another effect or group. */
  mistaken: Pair[];
  /** Readings whose evidence is not in the text: these count as wrong. */
  malformed: CasualtyReading[];
}

/**
 * A casualty claim is found where effect, group, low and high agree and the evidence overlaps the gold quote or lies
 * near it. The surest pairs are made first: those whose place and speaker agree too, then ever looser ones.
 */
export function matchCasualties(
  text: string,
  gold: readonly GoldCasualty[],
  read: readonly CasualtyReading[],
): CasualtyMatching {
  const sound = Map.groupBy(read, (claim) => isSound(text, claim));
  const spans = standings(text, gold);
  const at = (wanted: GoldCasualty): readonly Span[] => spans.get(wanted) ?? [];
  const core: Test<GoldCasualty, CasualtyReading> = (g, r) =>
    r.effect === g.effect && r.group === g.group && r.low === g.low && r.high === g.high;
  const matching = match(gold, sound.get(true) ?? [], [
    (g, r) => core(g, r) && overlaps(at(g), r) && alike(r.place, g.place) && alike(r.speaker, g.speaker),
    (g, r) => core(g, r) && overlaps(at(g), r) && alike(r.place, g.place),
    (g, r) => core(g, r) && overlaps(at(g), r),
    (g, r) => core(g, r) && isNear(at(g), r),
  ]);
  const { pairs: mistaken } = match(matching.missed, matching.extra, [
    (g, r) => r.low === g.low && r.high === g.high && overlaps(at(g), r),
  ]);
  return { ...matching, mistaken, malformed: sound.get(false) ?? [] };
}

/** Speakers are paired by name. */
export function matchSpeakers(
  gold: readonly GoldSpeaker[],
  read: readonly SpeakerReading[],
): Matching<GoldSpeaker, SpeakerReading> {
  return match(gold, read, [(g, r) => alike(r.name, g.name)]);
}
