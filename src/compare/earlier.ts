import type { CasualtyClaim, Window } from '../model/claim.ts';
import { namedNumber } from '../model/wording.ts';
import { agreement } from './agree.ts';
import type { Dossier } from './dossier.ts';
import { knownBy } from './moment.ts';

/** How a figure stands to the first day of the event. */
export type Reach =
  /** Of the days of the event, as far as is said. */
  | 'within'
  /** Of days of the event and of days before it. */
  | 'across'
  /** Wholly of days before it. */
  | 'before'
  /** Of weeks and more, of which the event is the last days. */
  | 'longer';

/** Below this, one number of two counts is a coincidence that happens. */
const telling = 10;

/** A span that begins so many days before the event is about another matter. */
const near = 7;

/**
 * Which days figures reach over, by their windows; by a figure of earlier days that a report sets inside them; and by what
 * other reports say of the same number: thirteen reports print a count without its window, the fourteenth says that it takes in
 * the day before. A running count of one side that has once taken in earlier days goes on to do so.
 */
export function reaches(dossier: Dossier): (claim: CasualtyClaim) => Reach {
  const found = new Map<string, Reach>();
  for (const claim of dossier.claims) found.set(claim.id, byItself(claim, dossier));
  const claims = dossier.claims.filter(({ status }) => status === 'asserted');
  for (const own of Map.groupBy(claims, measureOf).values()) {
    for (const claim of wholesOf(own, found)) found.set(claim.id, 'across');
    alike(own, found);
    goesOn(own, found, dossier);
  }
  // A part is of the days of its whole.
  for (const claim of claims) {
    const whole = claim.partOf === null ? undefined : found.get(claim.partOf);
    if (claim.window === null && (whole === 'before' || whole === 'longer')) found.set(claim.id, whole);
  }
  return ({ id }) => found.get(id) ?? 'within';
}

const measureOf = ({ effect, group }: CasualtyClaim): string => `${effect} ${group}`;

function byItself(claim: CasualtyClaim, dossier: Dossier): Reach {
  const { from: first } = dossier.event;
  const published = dossier.momentOf(claim)?.slice(0, 10) ?? null;
  if (published !== null && published < first) return 'before';
  const { window, scope, period } = claim;
  if (!window && scope === 'background' && longTime.test(period ?? '')) return 'longer';
  if (!window || window.from === null) return 'within';
  if (window.to !== null && window.to < first) return ofEarlier(claim, window.from, first);
  if (daysBetween(window.from, first) > near) return scope === 'event' ? 'within' : 'longer';
  return certainStart(claim, window) < first ? 'across' : 'within';
}

/** What a report of the event gives as its toll is of the event, though "on Saturday" be dated a week too early. */
function ofEarlier({ scope }: CasualtyClaim, from: string, first: string): Reach {
  if (scope === 'event') return 'within';
  return daysBetween(from, first) > near * 4 ? 'longer' : 'before';
}

/** Where a report is undated, the words of a period have no dates. */
const longTime = /\b(?:months?|years?|decades?)\b/i;

/** A length of time ("40 hours") is dated by whole days, the widest that its words allow: it may begin a day later. */
function certainStart({ period }: CasualtyClaim, { from }: Window): string {
  const start = from ?? '';
  return /\b(?:hours?|days?)\b/i.test(period ?? '') && !/\bsince\b/i.test(period ?? '') ? dayAfter(start) : start;
}

/** Figures that hold one of earlier days: by the claim that it is a part of, or by the words around it. */
function wholesOf(own: readonly CasualtyClaim[], found: ReadonlyMap<string, Reach>): CasualtyClaim[] {
  return own
    .filter(({ id }) => found.get(id) === 'before')
    .flatMap((part) => {
      const mates = own.filter((each) => each.report === part.report && found.get(each.id) === 'within');
      if (part.partOf !== null) return mates.filter(({ id }) => id === part.partOf);
      const wholes = mates.filter(({ scope }) => scope === 'event').sort((a, b) => namedNumber(b) - namedNumber(a));
      return takesIn.test(part.sentence) && wholes[0] && namedNumber(wholes[0]) > namedNumber(part) ? [wholes[0]] : [];
    });
}

/** "The last of these numbers takes in more than 40 killed on Friday". */
const takesIn =
  /\b(?:numbers?|figures?|tolls?|counts?|totals?|latter|this|which|it) (?:also )?(?:takes? in|includes?|included|counts? in|contains?)\b/i;

/** What one report says of the days of a number holds of the same number elsewhere, where that says nothing, or what none else says. */
function alike(own: readonly CasualtyClaim[], found: Map<string, Reach>): void {
  const known = new Map(found);
  const counts = own.filter((claim) => claim.place === null && namedNumber(claim) >= telling);
  for (const claim of counts) {
    const like = counts.filter((other) => other.report !== claim.report && isSameCount(other, claim));
    const others = like.map(({ id }) => known.get(id) ?? 'within').filter((reach) => reach !== 'within');
    const reach = commonest(others);
    const mine = known.get(claim.id) ?? 'within';
    if (reach === null || 2 * times(mine, others) >= times(reach, others)) continue;
    if (claim.scope === 'background' || (mine === 'within' && reach === 'across')) found.set(claim.id, reach);
  }
}

const isSameCount = (a: CasualtyClaim, b: CasualtyClaim): boolean =>
  (namedNumber(a) === namedNumber(b) ||
    (b.scope === 'background' && agreement(a, b) === 'compatible' && isNear(a, b))) &&
  !(a.side !== null && b.side !== null && a.side !== b.side);

const isNear = (a: CasualtyClaim, b: CasualtyClaim): boolean =>
  Math.abs(namedNumber(a) - namedNumber(b)) <= namedNumber(a) / telling;

const times = (reach: Reach, all: readonly Reach[]): number => all.filter((each) => each === reach).length;

function commonest(all: readonly Reach[]): Reach | null {
  const counts = [...Map.groupBy(all, (each) => each)].sort(([, a], [, b]) => b.length - a.length);
  return counts[0]?.[0] ?? null;
}

/** Later counts of the same side that are higher than a toll known to take in earlier days. */
function goesOn(own: readonly CasualtyClaim[], found: Map<string, Reach>, dossier: Dossier): void {
  const tolls = own.filter(({ scope, place }) => scope === 'event' && place === null);
  for (const [side, running] of Map.groupBy(tolls, ({ side: of }) => of)) {
    const known = running.filter(({ id }) => found.get(id) === 'across');
    const start = known.sort((a, b) => namedNumber(a) - namedNumber(b))[0];
    if (side === null || !start) continue;
    const others = tolls.filter(
      (claim) => (claim.side === side || claim.side === null) && found.get(claim.id) === 'within',
    );
    for (const claim of others) {
      const later = knownBy(dossier.momentOf(claim)) >= knownBy(dossier.momentOf(start));
      if (later && namedNumber(claim) >= namedNumber(start)) found.set(claim.id, 'across');
    }
  }
}

const milliseconds = 86_400_000;
const dayAfter = (day: string): string =>
  day === '' ? '' : new Date(Date.parse(`${day}T00:00:00Z`) + milliseconds).toISOString().slice(0, 10);
const daysBetween = (from: string, to: string): number => (Date.parse(to) - Date.parse(from)) / milliseconds;
