import type { CasualtyClaim } from '../../model/claim.ts';
import type { Covers, Row } from '../../model/comparison.ts';
import { effects } from '../../model/effect.ts';
import {
  countInWords,
  dayInWords,
  figureInWords,
  listInWords,
  measureInWords,
  namedNumber,
  peopleInWords,
} from '../../model/wording.ts';
import { agreement } from '../agree.ts';
import type { Dossier } from '../dossier.ts';
import type { Measured } from '../rows.ts';
import { dayOf, figureAndDay, finding, isNumbered, reportCount, tellersInWords } from './finding.ts';
import type { Rule } from './index.ts';

/** Parts of the toll, and counts over longer days, of which reports have figures that do not meet. */
export const disputed: Rule = (rows, dossier) => [
  ...byGroup(rows, dossier),
  ...rows.flatMap((measured) => {
    if (measured.row.covers === 'earlier-days') return byDay(measured, dossier);
    return parts.includes(measured.row.covers) ? told(measured.row, measured.claims, '', dossier) : [];
  }),
];

/** People in some reports of a place, one group in others, and not the same number: "seven people", "six security guards". */
function byGroup(rows: readonly Measured[], dossier: Dossier) {
  const totals = rows.filter(({ row }) => row.covers === 'place' && row.group === 'people');
  return totals.flatMap((total) => {
    const others = rows.filter(
      ({ row }) => row.covers === 'place' && row.effect === total.row.effect && row.place === total.row.place,
    );
    const apart = others.filter(
      ({ row, claims }) =>
        row.group !== 'people' &&
        !sharesReport(claims, total.claims) &&
        !row.open &&
        !total.row.open &&
        row.highest !== total.row.lowest &&
        2 * row.highest >= total.row.lowest,
    );
    const groups = [total, ...apart].map(({ claims }) => claims.filter(isNumbered)).filter(({ length }) => length > 0);
    if (groups.length < 2) return [];
    const items = groups.map(
      ([claim, ...more]) => `${peopleInWords(claim!, claim!.group)} by ${tellersInWords([claim!, ...more], dossier)}`,
    );
    const where = total.row.place === null ? (total.row.placeSaid ?? '') : dossier.placeName(total.row.place);
    const text = `The ${effects[total.row.effect].label} at ${where} are ${listInWords(items)}.`;
    return [finding('disputed', [total.row.id, 'groups'], total.row.id, groups, text)];
  });
}

const sharesReport = (a: readonly CasualtyClaim[], b: readonly CasualtyClaim[]): boolean =>
  a.some(({ report }) => b.some((other) => other.report === report));

const parts: readonly Covers[] = ['place', 'some', 'before'];

/** Counts of the same days that reports of one day set beside the toll. */
const byDay = ({ row, claims }: Measured, dossier: Dossier) =>
  [
    ...Map.groupBy(
      claims.filter(({ scope }) => scope === 'background'),
      (claim) => dayOf(claim, dossier),
    ),
  ].flatMap(([day, own]) => (day === null ? [] : told(row, own, `in reports of ${dayInWords(day)}, `, dossier)));

function told(row: Row, claims: readonly CasualtyClaim[], when: string, dossier: Dossier) {
  const numbered = claims.filter(isNumbered);
  const figures = [...Map.groupBy(numbered, ({ low, high }) => `${low} ${high}`).values()].sort(
    ([a], [b]) => namedNumber(a!) - namedNumber(b!),
  );
  const isApart = figures.some((a) => figures.some((b) => agreement(a[0]!, b[0]!) === 'apart' && !sharesReport(a, b)));
  if (!isApart || reportCount(numbered) < 2) return [];
  const items = figures.map(
    (own) =>
      `${figureInWords(own[0]!, own[0]!.quote)} by ${tellersInWords(own, dossier)} (${countInWords(reportCount(own), 'report')})`,
  );
  const rising = risen(numbered, dossier);
  if (rising) {
    const path = rising.map((claim) => figureAndDay(claim, dossier));
    const grew = `The ${titleOf(row, dossier)} rose from report to report: ${listInWords(path)}.`;
    return [
      finding(
        'revised',
        [row.id],
        row.id,
        rising.map((claim) => [claim]),
        grew,
      ),
    ];
  }
  const text = `${when}the ${titleOf(row, dossier)} are ${listInWords(items)}.`;
  return [finding('disputed', when === '' ? [row.id] : [row.id, when], row.id, figures, text)];
}

/** The figures by day, if each day has one and it is higher than the day before: a toll that rose. */
function risen(claims: readonly CasualtyClaim[], dossier: Dossier): CasualtyClaim[] | null {
  if (claims.some((claim) => dayOf(claim, dossier) === null)) return null;
  const days = [...Map.groupBy(claims, (claim) => dayOf(claim, dossier)).values()];
  if (days.some((own) => new Set(own.map(namedNumber)).size > 1)) return null;
  const steps = days.map(([first]) => first!);
  const isRising = steps.every((step, at) => at === 0 || namedNumber(step) >= namedNumber(steps[at - 1]!));
  return isRising ? steps.filter((step, at) => at === 0 || namedNumber(step) > namedNumber(steps[at - 1]!)) : null;
}

/** "civilians killed at Gwadar (women)". */
function titleOf(row: Row, dossier: Dossier): string {
  const place = row.place === null ? row.placeSaid : dossier.placeName(row.place);
  const where = row.scope === 'part' && place !== null ? ` at ${place}` : '';
  return `${measureInWords(row.effect, row.group)}${where}${row.differs === null ? '' : ` (${row.differs})`}`;
}
