import type { CasualtyClaim } from '../../model/claim.ts';
import type { Difference } from '../../model/comparison.ts';
import {
  dayInWords,
  figureInWords,
  listInWords,
  measureInWords,
  namedNumber,
  voiceInWords,
} from '../../model/wording.ts';
import { agreement } from '../agree.ts';
import type { Dossier } from '../dossier.ts';
import type { Measured } from '../rows.ts';
import { apartTolls, byBody, dayOf, finding, reportCount } from './finding.ts';
import type { Rule } from './index.ts';

/** Two speakers who are not of two sides, within a day of one another, with figures that do not meet: "Did the military and the chief minister agree?" */
export const speakers: Rule = (rows, dossier) => {
  const measures = apartTolls(rows, dossier).map(({ row, claims }) => ({ row, bodies: byBody(claims, dossier) }));
  const names = [...new Set(measures.flatMap(({ bodies }) => [...bodies.keys()]))].sort();
  const pairs = names.flatMap((one, at) => names.slice(at + 1).map((other) => [one, other] as const));
  return pairs.flatMap(([one, other]) => {
    if (isGovernment(one, dossier) || isGovernment(other, dossier)) return [];
    const parted = measures.flatMap(({ row, bodies }) => {
      const pair = apart(bodies.get(one) ?? [], bodies.get(other) ?? [], dossier);
      return pair ? [{ row, pair }] : [];
    });
    const fell = parted.some(({ pair }) => hasFallen(pair, dossier));
    return parted.length > 1 || fell ? [difference(parted, dossier)] : [];
  });
};

/** A government is not held against its own ministers. */
const isGovernment = (body: string, dossier: Dossier): boolean =>
  dossier.nameOf(body) !== null && dossier.nameOf(body) === dossier.houseOf(body);

/** A later count that is higher may be the toll that rose; one that is lower is not. */
function hasFallen([a, b]: Pair, dossier: Dossier): boolean {
  const [one, other] = [dayOf(a, dossier) ?? '', dayOf(b, dossier) ?? ''];
  if (one === other) return false;
  return one < other ? namedNumber(b) < namedNumber(a) : namedNumber(a) < namedNumber(b);
}

type Pair = [CasualtyClaim, CasualtyClaim];

/** Figures of two speakers that lie nearest to one another in time, if no figure of both is the same. */
function apart(a: readonly CasualtyClaim[], b: readonly CasualtyClaim[], dossier: Dossier): Pair | null {
  const [own, others] = [established(a), established(b)];
  if (own.some((one) => others.some((other) => agreement(one, other) !== 'apart'))) return null;
  const pairs = own.flatMap((one) => others.map((other): Pair => [one, other]));
  const near = pairs
    .map((pair) => ({ pair, days: daysBetween(pair, dossier) }))
    .filter(({ pair: [one, other], days }) => days <= 1 && !areTwoSides(one, other))
    .sort((x, y) => x.days - y.days);
  return near[0]?.pair ?? null;
}

/** The first claim of each number that is not one report's slip beside what most have. */
function established(claims: readonly CasualtyClaim[]): CasualtyClaim[] {
  const numbers = [...Map.groupBy(claims, namedNumber).values()];
  const most = Math.max(0, ...numbers.map(reportCount));
  return numbers.filter((own) => 3 * reportCount(own) > most).flatMap(([first]) => first ?? []);
}

const areTwoSides = (a: CasualtyClaim, b: CasualtyClaim): boolean =>
  a.side !== null && b.side !== null && a.side !== b.side;

function daysBetween([a, b]: Pair, dossier: Dossier): number {
  const [one, other] = [dayOf(a, dossier), dayOf(b, dossier)];
  return one === null || other === null
    ? Number.POSITIVE_INFINITY
    : Math.abs(Date.parse(one) - Date.parse(other)) / 86_400_000;
}

function difference(parted: readonly { row: Measured['row']; pair: Pair }[], dossier: Dossier): Difference {
  const [one, other] = parted[0]!.pair;
  const [name, rival] = [one, other].map((claim) => voiceInWords(dossier.speakerOf(claim) ?? ''));
  const days = [...new Set(parted.flatMap(({ pair }) => pair.flatMap((claim) => dayOf(claim, dossier) ?? [])))].sort();
  const items = parted.map(
    ({ row, pair: [a, b] }) =>
      `${measureInWords(row.effect, row.group)}, ${figureInWords(a, a.quote)} and ${figureInWords(b, b.quote)}`,
  );
  const text = `${name} and ${rival} differ on ${items.join('; ')} (in reports of ${listInWords(days.map(dayInWords))}).`;
  const accounts = [parted.map(({ pair }) => pair[0]), parted.map(({ pair }) => pair[1])];
  return finding(
    'speakers',
    [dossier.bodyOf(one) ?? '', dossier.bodyOf(other) ?? ''],
    parted.length === 1 ? parted[0]!.row.id : null,
    accounts,
    text,
  );
}
