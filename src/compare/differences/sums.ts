import type { CasualtyClaim } from '../../model/claim.ts';
import type { Difference } from '../../model/comparison.ts';
import { effects } from '../../model/effect.ts';
import { figureInWords, listInWords, namedNumber, numberInWords, peopleInWords } from '../../model/wording.ts';
import type { Dossier } from '../dossier.ts';
import type { Measured } from '../rows.ts';
import { finding, isNumbered, outletsInWords } from './finding.ts';
import type { Rule } from './index.ts';

/** Inside a report, whether the groups, the places or the days that it counts make the total that it gives. */
export const sums: Rule = (rows, dossier) => {
  const byReport = Map.groupBy(dossier.claims.filter(isCounted), ({ report }) => report);
  const covers = new Map(rows.flatMap(({ row, claims }) => claims.map((claim) => [claim.id, row.covers])));
  const coverOf: CoverOf = (claim) => covers.get(claim.id) ?? null;
  return [
    ...gathered(
      [...byReport.values()].flatMap((own) => [...ofGroups(own, coverOf), ...ofParts(own), ...ofDays(own, coverOf)]),
      dossier,
    ),
    ...[...byReport.values()].flatMap((own) => failing(own, dossier)),
    ...daysThatFail([...byReport.values()], coverOf, dossier),
  ];
};

type CoverOf = (claim: CasualtyClaim) => Measured['row']['covers'] | null;

const isCounted = (claim: CasualtyClaim): boolean => claim.status === 'asserted' && isNumbered(claim);

/** A total and the parts that make it, in one report. */
interface Sum {
  total: CasualtyClaim;
  parts: CasualtyClaim[];
}

const totalsOfPeople: readonly unknown[] = ['event', 'some-groups', 'unsaid', 'place'];

/** Two or more groups that add up to a total of people. */
function ofGroups(own: readonly CasualtyClaim[], coverOf: CoverOf): Sum[] {
  const totals = own.filter((claim) => claim.group === 'people' && totalsOfPeople.includes(coverOf(claim)));
  return distinct(totals).flatMap((total) => {
    const groups = own.filter((claim) => claim.effect === total.effect && claim.group !== 'people');
    const whole = groups.filter((claim) => coverOf(claim) === 'event' || coverOf(claim) === 'earlier-days');
    // A group that is counted only at one place goes in with that.
    const there = groups.filter(
      (claim) => coverOf(claim) === 'place' && !whole.some(({ group }) => group === claim.group),
    );
    const others = [...whole, ...there];
    const choices = choicesOf([...Map.groupBy(distinct(others), ({ group }) => group).values()]);
    const making = choices.filter((parts) => parts.length > 1 && makes(sumOf(parts), total));
    const widest = making.sort((a, b) => b.length - a.length)[0];
    return widest ? [{ total, parts: widest }] : [];
  });
}

/** "More than 190" is made by 193, not by 1,930. */
function makes(sum: number, total: CasualtyClaim): boolean {
  const number = namedNumber(total);
  return sum === number || (total.high === null && sum > number && sum <= near * number);
}

const near = 1.05;

/** Every choice of at most one figure from each group. */
function choicesOf(groups: readonly CasualtyClaim[][]): CasualtyClaim[][] {
  const [first, ...rest] = groups;
  if (!first) return [[]];
  const without = choicesOf(rest);
  return [...without, ...first.flatMap((claim) => without.map((some) => [claim, ...some]))];
}

/** Three parts or more that the report sets inside a figure, or next to it at one place: five men, three women and three children of eleven. */
function ofParts(own: readonly CasualtyClaim[]): Sum[] {
  return own.flatMap((total) => {
    const parts = distinct(own.filter((claim) => isPartOf(claim, total)));
    return parts.length > 1 && sumOf(parts) === namedNumber(total) ? [{ total, parts }] : [];
  });
}

const isPartOf = (claim: CasualtyClaim, total: CasualtyClaim): boolean =>
  claim.effect === total.effect &&
  claim !== total &&
  (claim.partOf === total.id ||
    (claim.partOf === null &&
      claim.place !== null &&
      claim.place === total.place &&
      claim.group === 'civilians' &&
      total.group === 'people'));

/** The days of the event and those before it: 92 and 41 are the 133 of two days. */
const ofDays = (own: readonly CasualtyClaim[], coverOf: CoverOf): Sum[] =>
  daysOf(own, coverOf).flatMap(({ total, pairs }) => {
    const parts = pairs.find((pair) => sumOf(pair) === namedNumber(total));
    return parts ? [{ total, parts }] : [];
  });

/** A count of more days with what the same report has for the days of the event and for those before. */
function daysOf(own: readonly CasualtyClaim[], coverOf: CoverOf): { total: CasualtyClaim; pairs: CasualtyClaim[][] }[] {
  return distinct(own.filter((claim) => coverOf(claim) === 'earlier-days')).map((total) => {
    const like = (cover: string) =>
      distinct(
        own.filter((claim) => claim.effect === total.effect && claim.group === total.group && coverOf(claim) === cover),
      );
    return { total, pairs: like('event').flatMap((now) => like('before').map((then) => [now, then])) };
  });
}

/** The nearest pair of days that a report gives misses its count of both, but not by so much that it speaks of other days. */
function daysThatFail(reports: readonly CasualtyClaim[][], coverOf: CoverOf, dossier: Dossier): Difference[] {
  const found = reports.flatMap((own) =>
    daysOf(own, coverOf).flatMap(({ total, pairs }): Sum[] => {
      const gap = (pair: readonly CasualtyClaim[]) => Math.abs(sumOf(pair) - namedNumber(total));
      const [parts] = pairs.sort((a, b) => gap(a) - gap(b));
      return parts && isOff(parts, total) && gap(parts) <= oddest * namedNumber(total) ? [{ total, parts }] : [];
    }),
  );
  const key = ({ total, parts }: Sum) => [namedNumber(total), ...parts.map(namedNumber)].join(' ');
  return [...Map.groupBy(found, key)].map(([about, own]) => {
    const { total, parts } = own[0]!;
    const totals = own.map((sum) => sum.total);
    const text = `In ${outletsInWords(totals, dossier)}, ${listInWords(parts.map(partInWords))} make ${numberInWords(sumOf(parts))}, not the ${figureInWords(total, total.quote)} ${effects[total.effect].label} of all these days.`;
    return finding('sum', ['days', total.effect, about], null, [totals, own.flatMap((sum) => sum.parts)], text);
  });
}

/** A bound is not missed by a sum beyond it, nor a rounded figure by one near it. */
const isOff = (parts: readonly CasualtyClaim[], total: CasualtyClaim): boolean =>
  total.qualifier !== 'about' && (total.high === null ? sumOf(parts) < total.low : sumOf(parts) !== namedNumber(total));

/** A share of the total by which its days may miss it and still be meant to make it. */
const oddest = 0.15;

/** One sum of several reports is one finding. */
function gathered(found: readonly Sum[], dossier: Dossier): Difference[] {
  const key = ({ total, parts }: Sum) =>
    [
      total.effect,
      total.group,
      namedNumber(total),
      ...parts.map((part) => `${part.group}-${namedNumber(part)}`).sort(),
    ].join(' ');
  return [...Map.groupBy(found, key)].map(([about, own]) => {
    const { total, parts } = own[0]!;
    const totals = own.map((sum) => sum.total);
    const bounds = parts.filter(({ qualifier }) => qualifier !== 'exact');
    const but =
      total.qualifier === 'exact' && bounds.length > 0
        ? `, though it is exact and ${listInWords(bounds.map((part) => figureInWords(part)))} ${bounds.length === 1 ? 'is' : 'are'} not`
        : '';
    const text = `In ${outletsInWords(totals, dossier)}, ${listInWords(parts.map(partInWords))} add up to ${sumOf(parts) === namedNumber(total) ? '' : `${numberInWords(sumOf(parts))}, given as `}${figureInWords(total)} ${effects[total.effect].label}${but}.`;
    return finding('sum', [about], null, [totals, own.flatMap((sum) => sum.parts)], text);
  });
}

function partInWords(part: CasualtyClaim): string {
  const when = part.scope === 'background' && part.period !== null ? ` (${part.period.toLowerCase()})` : '';
  return `${part.detail === null ? peopleInWords(part, part.group) : `${figureInWords(part)} ${part.detail}`}${when}`;
}

/** Parts that a report sets inside a figure and that cannot be all of it, or are more. */
function failing(own: readonly CasualtyClaim[], dossier: Dossier): Difference[] {
  return distinct(own).flatMap((total) => {
    const parts = distinct(own.filter(({ partOf, effect }) => partOf === total.id && effect === total.effect));
    const sum = sumOf(parts);
    const places = new Set(parts.map(({ place }) => place));
    const isBroken =
      parts.length > 1 &&
      !places.has(null) &&
      places.size === parts.length &&
      sum < total.low &&
      sum >= almost * total.low;
    const groups = new Set(parts.map(({ group, detail }) => `${group} ${detail}`));
    const isOver =
      total.high !== null && total.qualifier !== 'about' && groups.size === parts.length && sum > total.high;
    if (!isBroken && !isOver) return [];
    const text = `In ${dossier.outletOf(total.report)}, ${listInWords(parts.map((part) => withPlace(part, dossier)))} are given as parts of ${figureInWords(total)} ${effects[total.effect].label}, but make ${numberInWords(sum)}.`;
    return [finding('sum', [total.report, total.effect, namedNumber(total), 'fails'], null, [[total], parts], text)];
  });
}

/** Parts by place that come so near to their total are meant to be all of it. */
const almost = 0.9;

const withPlace = (part: CasualtyClaim, dossier: Dossier): string =>
  part.place === null ? partInWords(part) : `${figureInWords(part)} in ${dossier.placeName(part.place)}`;

const sumOf = (claims: readonly CasualtyClaim[]): number => claims.reduce((sum, claim) => sum + namedNumber(claim), 0);

/** The first claim of each figure of a group: a report may repeat itself. */
const distinct = (claims: readonly CasualtyClaim[]): CasualtyClaim[] =>
  claims.filter(
    (claim, at) =>
      claims.findIndex(
        ({ group, low, detail, place }) =>
          group === claim.group &&
          low === claim.low &&
          place === claim.place &&
          (claim.scope !== 'part' || detail === claim.detail),
      ) === at,
  );
