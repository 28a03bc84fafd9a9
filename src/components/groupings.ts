import type { ReadEvent } from '../model/archive.ts';
import type { CasualtyClaim } from '../model/claim.ts';
import type { Place } from '../model/place.ts';
import type { Catalogue, Found } from './catalogue.ts';
import { byMoment } from './time.ts';
import { measureTitle } from './words.ts';

/** Claims of one event on one measure, in order of publication. */
export interface MeasureGroup {
  measure: string;
  claims: Found<CasualtyClaim>[];
}

/** An event with its claims, measure by measure, the measure of most claims first. */
export interface EventGroup {
  event: ReadEvent;
  measures: MeasureGroup[];
}

/** Sets claims out by event and measure. */
export function byEventAndMeasure(claims: readonly Found<CasualtyClaim>[]): EventGroup[] {
  return [...Map.groupBy(claims, ({ event }) => event)].map(([event, own]) => ({
    event,
    measures: [...Map.groupBy(own, ({ claim }) => measureTitle(claim))]
      .map(([measure, group]) => ({ measure, claims: group.toSorted(byPublication) }))
      .toSorted((a, b) => b.claims.length - a.claims.length),
  }));
}

/** The places that lie directly within a place, by name. */
export function placesWithin(places: readonly Place[], slug: string): Place[] {
  return places.filter(({ within }) => within === slug).toSorted((a, b) => a.name.localeCompare(b.name));
}

/** How often each place is named, itself and (for its events) as a place of figures: claims and events by slug. */
export function mentionsByPlace({ claims }: Catalogue): Map<string, { claims: number; events: number }> {
  const found = Map.groupBy(claims.values(), ({ claim }) => claim.place ?? '');
  return new Map(
    [...found].map(([slug, own]) => [
      slug,
      { claims: own.length, events: new Set(own.map(({ event }) => event)).size },
    ]),
  );
}

function byPublication(a: Found, b: Found): number {
  return byMoment(a.report.report.meta.published, b.report.report.meta.published);
}
