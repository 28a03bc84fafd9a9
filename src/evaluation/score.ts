import type { SpeakerReading } from '../model/reading.ts';
import type { GoldSpeaker } from './gold.ts';
import type { LocationVerdict } from './locations.ts';
import type { CasualtyMatching, Matching, Pair } from './matching.ts';
import { alike } from './names.ts';
import { type Rates, rates, share, type Tally } from './tally.ts';

/** A report's readings, held against gold. */
export interface Judged {
  casualties: CasualtyMatching;
  locations: LocationVerdict[];
  speakers: Matching<GoldSpeaker, SpeakerReading>;
}

/** What of a found casualty claim can be right or wrong. */
export const attributes = ['qualifier', 'place', 'scope', 'speaker', 'status'] as const;
export type Attribute = (typeof attributes)[number];

/** Share of the found claims in which each attribute is right. */
export type AttributeRates = Record<Attribute, number>;

/** What is measured by precision and recall. */
export const measures = ['core', 'whole', 'locations', 'speakers'] as const;
export type Measure = (typeof measures)[number];

/** The score of one report, or of many together. */
export interface Score {
  reports: number;
  /** Reports in which every casualty claim was found and none was invented. */
  exactReports: number;
  /** Effect, group, low and high, at their place in the text. */
  core: Rates;
  /** Core, and every attribute right too. */
  whole: Rates;
  attributes: AttributeRates;
  locations: Rates;
  /** Share of the found places with the right roles. */
  role: number;
  speakers: Rates;
  /** Share of the found speakers with the right kind. */
  kind: number;
  /** Casualty claims whose offsets do not give their quote: counted as wrong. */
  malformed: number;
}

export function score(reports: readonly Judged[]): Score {
  const pairs = reports.flatMap((report) => report.casualties.pairs);
  const tally = casualtyTally(reports.map((report) => report.casualties));
  const places = reports.flatMap((report) => report.locations);
  const foundPlaces = places.filter((place) => place.verdict === 'found');
  const speakers = reports.flatMap((report) => report.speakers.pairs);
  return {
    reports: reports.length,
    exactReports: reports.filter(({ casualties: { missed, extra } }) => missed.length + extra.length === 0).length,
    core: rates(tally),
    whole: rates({ ...tally, hit: pairs.filter(isWhole).length }),
    attributes: attributeRates(pairs),
    locations: rates(locationTally(places)),
    role: share(foundPlaces.filter((place) => place.roleRight).length, foundPlaces.length),
    speakers: rates(speakerTally(reports.map((report) => report.speakers))),
    kind: share(speakers.filter(({ gold, read }) => gold.kind === read.kind).length, speakers.length),
    malformed: reports.reduce((sum, report) => sum + report.casualties.malformed.length, 0),
  };
}

/** A value of a field of casualty claims ("killed", "at-least"), with the score of the claims that have it. */
export interface Slice {
  value: string;
  core: Rates;
  attributes: AttributeRates;
}

/**
 * The score by the values of one field, most frequent first. A found claim counts where gold puts it; an extra claim
 * where the reading puts it.
 */
export function slices(
  reports: readonly Judged[],
  field: 'effect' | 'group' | 'qualifier' | 'scope' | 'status',
): Slice[] {
  const pairs = Object.groupBy(
    reports.flatMap((report) => report.casualties.pairs),
    ({ gold }) => gold[field],
  );
  const missed = Object.groupBy(
    reports.flatMap((report) => report.casualties.missed),
    (gold) => gold[field],
  );
  const extra = Object.groupBy(
    reports.flatMap(({ casualties: c }) => [...c.extra, ...c.malformed]),
    (read) => read[field],
  );
  const values = new Set([...Object.keys(pairs), ...Object.keys(missed), ...Object.keys(extra)]);
  return [...values]
    .map((value) => value as keyof typeof pairs)
    .map((value) => ({
      value,
      core: rates(
        casualtyTally([
          { pairs: pairs[value] ?? [], missed: missed[value] ?? [], extra: extra[value] ?? [], malformed: [] },
        ]),
      ),
      attributes: attributeRates(pairs[value] ?? []),
    }))
    .sort((a, b) => b.core.gold - a.core.gold || (a.value < b.value ? -1 : 1));
}

/** Whether an attribute of a found claim is right: names may be alike, all else must be equal. */
export const isRight = ({ gold, read }: Pair, attribute: Attribute): boolean =>
  attribute === 'place' || attribute === 'speaker'
    ? alike(read[attribute], gold[attribute])
    : read[attribute] === gold[attribute];

const isWhole = (pair: Pair): boolean => attributes.every((attribute) => isRight(pair, attribute));

const attributeRates = (pairs: readonly Pair[]): AttributeRates =>
  Object.fromEntries(
    attributes.map((attribute) => [
      attribute,
      share(pairs.filter((pair) => isRight(pair, attribute)).length, pairs.length),
    ]),
  ) as AttributeRates;

const casualtyTally = (matchings: readonly Omit<CasualtyMatching, 'mistaken'>[]): Tally =>
  sum(
    matchings.map(({ pairs, missed, extra, malformed }) => ({
      gold: pairs.length + missed.length,
      predicted: pairs.length + extra.length + malformed.length,
      hit: pairs.length,
    })),
  );

const speakerTally = (matchings: readonly Judged['speakers'][]): Tally =>
  sum(
    matchings.map(({ pairs, missed, extra }) => ({
      gold: pairs.length + missed.length,
      predicted: pairs.length + extra.length,
      hit: pairs.length,
    })),
  );

const locationTally = (places: readonly LocationVerdict[]): Tally => ({
  gold: places.filter((place) => place.verdict !== 'extra').length,
  predicted: places.filter((place) => place.verdict !== 'missed').length,
  hit: places.filter((place) => place.verdict === 'found').length,
});

const sum = (tallies: readonly Tally[]): Tally =>
  tallies.reduce(
    (total, { gold, predicted, hit }) => ({
      gold: total.gold + gold,
      predicted: total.predicted + predicted,
      hit: total.hit + hit,
    }),
    { gold: 0, predicted: 0, hit: 0 },
  );
