import type { ReadEvent } from '../model/archive.ts';
import type { CasualtyClaim } from '../model/claim.ts';
import { groups } from '../model/group.ts';
import type { Place } from '../model/place.ts';
import { figureInWords } from '../model/wording.ts';
import type { Catalogue, Found } from './catalogue.ts';
import { byMoment } from './time.ts';
import { measureTitle } from './words.ts';

/** One figure, as worded, with all the claims that give it. */
export interface FigureGroup {
  figure: string;
  /** Whom it counts in the reports' own words, where these are narrower than the measure: "women". */
  detail: string | null;
  /** In order of publication. */
  claims: Found<CasualtyClaim>[];
}

/** A measure of one event with its figures, the greatest first. */
export interface MeasureGroup {
  measure: string;
  figures: FigureGroup[];
}

/** An event with its measures, the one of most claims first. */
export interface EventGroup {
  event: ReadEvent;
  measures: MeasureGroup[];
}

/** Sets claims out by event, measure and figure. */
export function byEventAndMeasure(claims: readonly Found<CasualtyClaim>[]): EventGroup[] {
  return [...Map.groupBy(claims, ({ event }) => event)].map(([event, own]) => ({
    event,
    measures: [...Map.groupBy(own, ({ claim }) => measureTitle(claim))]
      .toSorted(([, a], [, b]) => b.length - a.length)
      .map(([measure, group]) => ({ measure, figures: byFigure(group) })),
  }));
}

/** Gathers the claims that put the same figure in the same words; the greatest figure first. */
export function byFigure(claims: readonly Found<CasualtyClaim>[]): FigureGroup[] {
  const key = ({ claim }: Found<CasualtyClaim>) => `${figureInWords(claim, claim.quote)} ${detailOf(claim) ?? ''}`;
  return [...Map.groupBy(claims.toSorted(byPublication), key).values()]
    .map((own) => ({ ...headOf(own[0]!.claim), claims: own }))
    .toSorted((a, b) => b.claims[0]!.claim.low - a.claims[0]!.claim.low || b.claims.length - a.claims.length);
}

function headOf(claim: CasualtyClaim): Pick<FigureGroup, 'figure' | 'detail'> {
  return { figure: figureInWords(claim, claim.quote), detail: detailOf(claim) };
}

/** The report's own noun, unless it only says the group again. */
function detailOf({ detail, group }: CasualtyClaim): string | null {
  return detail === null || detail.toLowerCase() === groups[group].label ? null : detail;
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
