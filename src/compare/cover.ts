import type { CasualtyClaim } from '../model/claim.ts';
import type { Covers } from '../model/comparison.ts';
import type { Scope } from '../model/reading.ts';
import { dayInWords, measureInWords, namedNumber } from '../model/wording.ts';
import type { Dossier } from './dossier.ts';
import { type Reach, reaches } from './earlier.ts';
import { type Some, someFinder } from './some.ts';
import { type Counted, totalsOf } from './totals.ts';
import { slugged } from './voice.ts';

/** What a figure covers beyond its effect and group. Figures are like with like only where this is the same. */
export interface Cover {
  covers: Covers;
  scope: Scope;
  /** The end of the row's address; empty for the event's own toll. */
  key: string;
  place: string | null;
  placeSaid: string | null;
  /** How it differs from the toll of the event, in words that follow the measure; null where it does not. */
  differs: string | null;
}

/** Finds what each figure of an event covers. */
export function coverFinder(dossier: Dossier): (claim: CasualtyClaim) => Cover {
  const claims = dossier.claims.filter(({ status }) => status === 'asserted');
  const reachOf = reaches(dossier);
  const someOf = someFinder(claims);
  const countedBy = totalsOf(claims);
  const isToll = tollTeller(claims, someOf);
  const byId = new Map(claims.map((claim) => [claim.id, claim]));
  const isOfBefore = ({ partOf }: CasualtyClaim): boolean => {
    const whole = partOf === null ? undefined : byId.get(partOf);
    return whole !== undefined && reachOf(whole) === 'before';
  };
  return (claim) => {
    const reach = reachOf(claim);
    const some = someOf(claim);
    if (reach === 'before') return before(claim, isOfBefore(claim) ? some : null, dossier);
    if (claim.scope === 'background') return reach === 'within' ? elsewhere(claim) : beside(reach, dossier);
    const atPlace = (claim.scope === 'part' || dossier.isOfManySites) && whereOf(claim) !== null;
    if (atPlace) return part(claim, some);
    if (claim.scope === 'event' || isToll(claim)) {
      if (some) return part(claim, some);
      if (reach === 'across') return beside(reach, dossier);
      return total(countedBy(claim), claim);
    }
    return some ? part(claim, some) : stretch(claim, dossier);
  };
}

const whereOf = ({ place, placeSaid }: CasualtyClaim): string | null =>
  place ?? (placeSaid === null ? null : slugged(placeSaid));

const ofEvent: Cover = { covers: 'event', scope: 'event', key: '', place: null, placeSaid: null, differs: null };

/** Below this, the same number of a part and of a toll is a coincidence that happens. */
const telling = 10;

/** A group that is set out as a part of all the dead ("48 dead, 31 of them civilians") is the toll of that group. */
function tollTeller(claims: readonly CasualtyClaim[], someOf: (claim: CasualtyClaim) => Some | null) {
  const byId = new Map(claims.map((claim) => [claim.id, claim]));
  const numbers = new Set(claims.filter(({ scope }) => scope === 'event').map((claim) => figureKey(claim)));
  return (claim: CasualtyClaim): boolean => {
    if (claim.scope !== 'part' || claim.group === 'people' || whereOf(claim) !== null || someOf(claim)) return false;
    const whole = claim.partOf === null ? undefined : byId.get(claim.partOf);
    if (
      whole?.scope === 'event' &&
      whole.group === 'people' &&
      whole.effect === claim.effect &&
      whereOf(whole) === null
    )
      return true;
    return claim.period === null && namedNumber(claim) >= telling && numbers.has(figureKey(claim));
  };
}

const figureKey = (claim: CasualtyClaim): string => `${claim.effect} ${claim.group} ${namedNumber(claim)}`;

function total(counted: Counted | null, claim: CasualtyClaim): Cover {
  if (counted === null) return ofEvent;
  if (counted === 'everyone') return { ...ofEvent, differs: 'militants counted too' };
  if (counted === 'without-militants')
    return { ...ofEvent, covers: 'some-groups', key: '-without-militants', differs: 'militants not counted' };
  if (counted === 'unsaid')
    return {
      ...ofEvent,
      covers: 'unsaid',
      key: '-of-groups-unsaid',
      differs: 'whether militants are counted is not said',
    };
  const differs = `a count that other reports give as ${measureInWords(claim.effect, counted)}`;
  return { ...ofEvent, covers: 'some-groups', key: `-given-as-${counted}`, differs };
}

/** Figures over a longer time than the event. */
function beside(reach: Reach, { event }: Dossier): Cover {
  if (reach === 'across')
    return {
      ...ofEvent,
      covers: 'earlier-days',
      key: '-with-earlier-days',
      differs: `counted from before ${dayInWords(event.from)}`,
    };
  return {
    ...ofEvent,
    covers: 'longer',
    scope: 'background',
    key: '-over-a-longer-time',
    differs: 'over a longer time',
  };
}

function before(claim: CasualtyClaim, some: Some | null, { event, placeName }: Dossier): Cover {
  const where = whereOf(claim);
  const names = [where === null ? null : `at ${claim.place === null ? claim.placeSaid : placeName(claim.place)}`];
  const key = ['-before', where === null ? '' : `-at-${where}`, where === null && some ? `-${some.key}` : ''].join('');
  const differs = [`before ${dayInWords(event.from)}`, ...names, where === null ? some?.name : null]
    .filter(Boolean)
    .join(', ');
  return {
    ...ofEvent,
    covers: 'before',
    scope: 'background',
    key,
    place: claim.place,
    placeSaid: claim.place === null ? claim.placeSaid : null,
    differs,
  };
}

function elsewhere(claim: CasualtyClaim): Cover {
  const where = whereOf(claim);
  const place = { place: claim.place, placeSaid: claim.place === null ? claim.placeSaid : null };
  return {
    ...ofEvent,
    ...place,
    covers: 'another-event',
    scope: 'background',
    key: `-of-another-event${where === null ? '' : `-at-${where}`}`,
    differs: 'another event',
  };
}

/** At one place, or of some of a group. */
function part(claim: CasualtyClaim, some: Some | null): Cover {
  const where = whereOf(claim);
  const key = `${where === null ? '' : `-at-${where}`}${some ? `-${some.key}` : ''}`;
  return {
    covers: some ? 'some' : 'place',
    scope: 'part',
    key: key || '-part',
    place: claim.place,
    placeSaid: claim.place === null ? claim.placeSaid : null,
    differs: some?.name ?? null,
  };
}

/** What was added in some hours or days: told apart by the day up to which it counts. */
function stretch(claim: CasualtyClaim, dossier: Dossier): Cover {
  const day = claim.window?.to ?? dossier.momentOf(claim)?.slice(0, 10) ?? null;
  const differs = day === null ? 'a part of the toll' : `a part, up to ${dayInWords(day)}`;
  return {
    covers: 'stretch',
    scope: 'part',
    key: `-part${day === null ? '' : `-to-${day}`}`,
    place: null,
    placeSaid: null,
    differs,
  };
}
