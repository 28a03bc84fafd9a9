import type { CasualtyClaim } from '../../model/claim.ts';
import { effects } from '../../model/effect.ts';
import { figureInWords, listInWords, namedNumber, numberInWords, peopleInWords } from '../../model/wording.ts';
import type { Dossier } from '../dossier.ts';
import { finding } from './finding.ts';
import type { Rule } from './index.ts';

/** Inside one report, whether the groups that it counts make the total that it gives. */
export const sums: Rule = (_, dossier) =>
  dossier.reports.flatMap(({ report }) => {
    const own = dossier.claims.filter((claim) => claim.report === report.slug && isCount(claim));
    return [...fits(own, dossier), ...overflows(own, dossier)];
  });

const isCount = ({ status, scope, qualifier }: CasualtyClaim): boolean =>
  status === 'asserted' && scope !== 'background' && qualifier !== 'indefinite';

/** Two or three groups that add up to a total of people, named as such. */
function fits(own: readonly CasualtyClaim[], dossier: Dossier) {
  const totals = own.filter(({ group, scope }) => group === 'people' && scope === 'event');
  return distinct(totals).flatMap((total) => {
    const parts = addUp(total, own);
    if (!parts) return [];
    const text = `In ${dossier.outletOf(total.report)}, ${listInWords(parts.map((part) => peopleInWords(part, part.group)))} add up to its total of ${figureInWords(total)} ${effects[total.effect].label}.`;
    return [finding('sum', [total.report, total.effect, String(namedNumber(total))], null, [total, ...parts], text)];
  });
}

/** The widest choice of groups whose numbers make the total; null where none does, or a group has two figures. */
function addUp(total: CasualtyClaim, own: readonly CasualtyClaim[]): CasualtyClaim[] | null {
  const others = distinct(
    own.filter(({ effect, group, place }) => effect === total.effect && group !== 'people' && place === total.place),
  );
  const choices = choicesOf([...Map.groupBy(others, ({ group }) => group).values()]);
  const making = choices.filter((parts) => parts.length > 1 && sumOf(parts) === namedNumber(total));
  return making.sort((a, b) => b.length - a.length)[0] ?? null;
}

/** Every choice of at most one figure from each group. */
function choicesOf(groups: readonly CasualtyClaim[][]): CasualtyClaim[][] {
  const [first, ...rest] = groups;
  if (!first) return [[]];
  const without = choicesOf(rest);
  return [...without, ...first.flatMap((claim) => without.map((some) => [claim, ...some]))];
}

/** Parts that a report sets inside a figure and that are more than it. */
function overflows(own: readonly CasualtyClaim[], dossier: Dossier) {
  return own.flatMap((total) => {
    const parts = distinct(own.filter(({ partOf, effect }) => partOf === total.id && effect === total.effect));
    const groups = new Set(parts.map(({ group }) => group));
    if (total.high === null || total.qualifier === 'about' || groups.size < parts.length || sumOf(parts) <= total.high)
      return [];
    const text = `In ${dossier.outletOf(total.report)}, ${listInWords(parts.map((part) => peopleInWords(part, part.group)))} are said to be among ${figureInWords(total)} ${effects[total.effect].label}, but make ${numberInWords(sumOf(parts))}.`;
    return [
      finding('sum', [total.report, total.effect, String(namedNumber(total)), 'over'], null, [total, ...parts], text),
    ];
  });
}

const sumOf = (claims: readonly CasualtyClaim[]): number => claims.reduce((sum, claim) => sum + namedNumber(claim), 0);

/** The first claim of each figure of a group: a report may repeat itself. */
const distinct = (claims: readonly CasualtyClaim[]): CasualtyClaim[] =>
  claims.filter((claim, at) => claims.findIndex(({ group, low }) => group === claim.group && low === claim.low) === at);
