import type { ReadReport } from '../model/archive.ts';
import type { CasualtyClaim } from '../model/claim.ts';
import type { Event } from '../model/event.ts';
import type { Outlet } from '../model/outlet.ts';
import type { Place } from '../model/place.ts';
import type { Speaker } from '../model/speaker.ts';
import { byMoment } from './moment.ts';
import { isOfManySites } from './sites.ts';

/** An event's claims with all that a comparison looks up about them. */
export interface Dossier {
  event: Event;
  /** By time of publication, undated last. */
  reports: ReadReport[];
  /** Figures of people, report by report, each in the order of its text. */
  claims: CasualtyClaim[];
  /** Whether the event happened at many places at once. */
  isOfManySites: boolean;
  /** When the report of a claim was published. */
  momentOf(claim: CasualtyClaim): string | null;
  /** The report's outlet, by its name. */
  outletOf(report: string): string;
  /** The speaker of a claim by the site's name, else as worded; null is the outlet's own voice. */
  speakerOf(claim: CasualtyClaim): string | null;
  /** Whose word a claim is, as a key: a known person, or the body for which its spokesmen speak; null for all others. */
  bodyOf(claim: CasualtyClaim): string | null;
  /** The name of a speaker, where the slug is one. */
  nameOf(speaker: string): string | null;
  /** The organisation of a speaker, where it is known. */
  houseOf(speaker: string): string | null;
  placeName(slug: string): string;
  sideName(id: string): string;
}

/** Everything is put into one order here, so that no result depends on the order in which reports were read. */
export function dossier(
  event: Event,
  reports: readonly ReadReport[],
  speakers: readonly Speaker[],
  places: readonly Place[],
  outlets: readonly Outlet[],
): Dossier {
  const ordered = inOrder(reports);
  const published = new Map(ordered.map(({ report }) => [report.slug, report.meta.published]));
  const outletBy = new Map(ordered.map(({ report }) => [report.slug, report.meta.outlet]));
  const names = (all: readonly { slug: string; name: string }[]) => new Map(all.map(({ slug, name }) => [slug, name]));
  const [speakerNames, placeNames, outletNames] = [names(speakers), names(places), names(outlets)];
  const bodies = new Map(speakers.map((speaker) => [speaker.slug, bodyOf(speaker)]));
  const houses = new Map(speakers.map(({ slug, organisation }) => [slug, organisation]));
  const sides = new Map(event.sides.map(({ id, name }) => [id, name]));
  return {
    event,
    reports: ordered,
    claims: ordered.flatMap(({ claims }) => claims.filter((claim) => claim.kind === 'casualty')),
    isOfManySites: isOfManySites(event, ordered, places),
    momentOf: ({ report }) => published.get(report) ?? null,
    outletOf: (report) => {
      const slug = outletBy.get(report) ?? report;
      return outletNames.get(slug) ?? slug;
    },
    speakerOf: ({ speaker, speakerSaid }) => (speaker === null ? speakerSaid : (speakerNames.get(speaker) ?? speaker)),
    bodyOf: ({ speaker }) => (speaker === null ? null : (bodies.get(speaker) ?? speaker)),
    nameOf: (slug) => speakerNames.get(slug) ?? null,
    houseOf: (slug) => houses.get(slug) ?? null,
    placeName: (slug) => placeNames.get(slug) ?? slug,
    sideName: (id) => sides.get(id) ?? id,
  };
}

/** Spokesmen of an army or an armed group give its count; ministers of one government each their own. */
const bodyOf = ({ slug, kind, organisation }: Speaker): string =>
  organisation !== null && (kind === 'military' || kind === 'armed-group') ? organisation : slug;

/** Reports by time of publication, undated last. */
export const inOrder = (reports: readonly ReadReport[]): ReadReport[] =>
  [...reports].sort(
    byMoment(
      ({ report }) => report.meta.published,
      ({ report }) => report.slug,
    ),
  );
