import type { CasualtyClaim } from '../../model/claim.ts';
import { listInWords, measureInWords, namedNumber, numberInWords } from '../../model/wording.ts';
import { finding, isNumbered, outletsInWords, reportCount } from './finding.ts';
import type { Rule } from './index.ts';

/** Below this, one number of two times is a coincidence that happens. */
const telling = 10;

/** One number of one measure, said of different days or of different lengths of time. */
export const period: Rule = (rows, dossier) => {
  const claims = rows.filter(({ row }) => row.place === null).flatMap(({ claims: own }) => own);
  const dated = claims.filter((claim) => isNumbered(claim) && isDated(claim, claims) && namedNumber(claim) >= telling);
  const equal = Map.groupBy(dated, (claim) => `${claim.effect} ${claim.group} ${namedNumber(claim)}`);
  return [...equal.values()].flatMap((own) => {
    const times = [...Map.groupBy(own, timeOf).values()].sort((a, b) => reportCount(b) - reportCount(a));
    if (times.length < 2 || reportCount(own) < 2) return [];
    const { effect, group } = own[0]!;
    const items = times.map((same) => `“${wordsOf(same[0]!)}” in ${outletsInWords(same, dossier)}`);
    const text = `${numberInWords(namedNumber(own[0]!))} ${measureInWords(effect, group)}: ${listInWords(items)}.`;
    return [finding('period', [effect, group, namedNumber(own[0]!)], null, times, text)];
  });
};

/** Words that say when by themselves: "the day before" does not. A period that two numbers of a sentence share was said of one of them. */
function isDated(claim: CasualtyClaim, claims: readonly CasualtyClaim[]): boolean {
  const { period: words, window } = claim;
  if (words === null || (window === null && !/\d|\bsince\b|\bpast\b|\blast\b/i.test(words) && !lengthOf(words)))
    return false;
  return !claims.some((other) => isTwin(other, claim));
}

const isTwin = (a: CasualtyClaim, b: CasualtyClaim): boolean =>
  a.report === b.report &&
  a.sentence === b.sentence &&
  a.effect === b.effect &&
  a.group === b.group &&
  a.period === b.period &&
  a.start < b.start &&
  namedNumber(a) !== namedNumber(b) &&
  a.partOf === null &&
  b.partOf === null;

const wordsOf = ({ period: words }: CasualtyClaim): string => words ?? '';

/** What a period comes to: hours for a length of time, the days themselves where they are named. */
function timeOf({ period: words, window }: CasualtyClaim): string {
  const hours = lengthOf(words ?? '');
  if (hours > 0) return `${hours} hours`;
  return window ? `${window.from} ${window.to}` : (words ?? '').toLowerCase().replace(/^(?:on|the|in|at) /, '');
}

/** Hours of "40 hours", "the past two days"; 0 where no length is said. */
function lengthOf(words: string): number {
  const [, count = '', unit = ''] = /(\d{1,3}|[a-z]{3,6})[ -](hour|day)s?\b/i.exec(words) ?? [];
  const number = Number(count) || (numbers[count.toLowerCase()] ?? 0);
  return number * (unit.toLowerCase() === 'day' ? 24 : 1);
}

const numbers: Readonly<Record<string, number>> = {
  one: 1,
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  ten: 10,
};
