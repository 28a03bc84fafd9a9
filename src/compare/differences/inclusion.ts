import type { CasualtyClaim } from '../../model/claim.ts';
import type { Difference } from '../../model/comparison.ts';
import {
  countInWords,
  dayInWords,
  figureInWords,
  measureInWords,
  namedNumber,
  peopleInWords,
} from '../../model/wording.ts';
import type { Dossier } from '../dossier.ts';
import { withEarlierDays } from '../headline.ts';
import type { Measured } from '../rows.ts';
import { finding, isNumbered, outletsInWords, reportCount } from './finding.ts';
import type { Rule } from './index.ts';

/** A figure that lies inside another by one report's account, of which the others say nothing, or which they set beside it. */
export const inclusion: Rule = (rows, dossier) => [
  ...rows.filter(({ row }) => row.covers === 'event').flatMap((main) => earlierDays(main, rows, dossier)),
  ...rows.filter(({ row }) => row.covers === 'some').flatMap((some) => insideOrBeside(some, rows, dossier)),
];

/** "197 takes in 41 of the day before", said in one report of those that give 197. */
function earlierDays(main: Measured, rows: readonly Measured[], dossier: Dossier): Difference[] {
  const across = withEarlierDays(main, rows)?.claims ?? (main.row.differs === null ? [] : main.claims);
  const before = rows.find(({ row }) => row.covers === 'before' && row.beside === main.row.id)?.claims ?? [];
  const tolls = across.filter((claim) => claim.scope === 'event' && isNumbered(claim));
  return [...Map.groupBy(tolls, namedNumber)].flatMap(([number, equal]) => {
    const said = equal.filter((claim) => saysSo(claim, before));
    const silent = equal.filter(({ report }) => said.every((other) => other.report !== report));
    const [first] = said;
    if (!first || silent.length === 0) return [];
    const part = before.find(
      ({ report, partOf }) => report === first.report && (partOf === first.id || partOf === null),
    );
    const what = part
      ? `takes in ${figureInWords(part, part.quote)} killed before ${dayInWords(dossier.event.from)}`
      : `is counted “${first.period ?? ''}”`;
    const text = `By ${outletsInWords(said, dossier)}, ${figureInWords(first, first.quote)} ${measureInWords(main.row.effect, main.row.group)} ${what}; ${countInWords(reportCount(silent), 'other report')} (${outletsInWords(silent, dossier)}) ${reportCount(silent) === 1 ? 'has' : 'have'} ${number} without a word of it.`;
    const parts = part ? [part] : [];
    return [finding('inclusion', [main.row.id, number], main.row.id, [[...said, ...parts], silent], text)];
  });
}

const saysSo = (claim: CasualtyClaim, before: readonly CasualtyClaim[]): boolean =>
  (/^since /i.test(claim.period ?? '') && claim.window !== null) ||
  before.some(
    (part) =>
      part.report === claim.report &&
      (part.partOf === claim.id || (part.partOf === null && /\btakes? in\b|\binclud/.test(part.sentence))),
  );

/** One of the navy among the seventeen here, beside the seventeen there. */
function insideOrBeside(some: Measured, rows: readonly Measured[], dossier: Dossier): Difference[] {
  const whole = rows.find(({ row }) => row.id === some.row.beside);
  const inside = some.claims.filter(({ partOf }) => partOf !== null);
  const beside = some.claims.filter(({ partOf, scope }) => partOf === null && scope === 'event');
  if (!whole || inside.length === 0 || beside.length === 0) return [];
  const wholes = (parts: readonly CasualtyClaim[]) =>
    whole.claims.filter((claim) =>
      parts.some((part) => part.report === claim.report && part.line === claim.line && part.speaker === claim.speaker),
    );
  const number = wholes(inside).map(namedNumber)[0];
  if (number === undefined || !wholes(beside).some((claim) => namedNumber(claim) === number)) return [];
  const one = inside[0]!;
  const text = `${peopleInWords(one, one.group)} (${some.row.differs}) ${namedNumber(one) === 1 ? 'is' : 'are'} among the ${number} killed in ${outletsInWords(inside, dossier)}, but beside the ${number} in ${outletsInWords(beside, dossier)}.`;
  return [
    finding(
      'inclusion',
      [some.row.id],
      whole.row.id,
      [
        [...inside, ...wholes(inside)],
        [...beside, ...wholes(beside)],
      ],
      text,
    ),
  ];
}
