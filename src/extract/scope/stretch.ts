import type { Located } from '../setting/locate.ts';
import { isAkin, isWhole, lowOf, wordsAround } from './like.ts';

const ALONE = /\b(?:hours|day|night|week|month) alone\b/;
const ONE_DAY = /\b(?:past|last|previous) (?:24|twenty-four) hours\b/;

/** A night, a week or "24 hours alone" of an outbreak or offensive whose running toll is larger. */
export function isStretch(one: Located, own: readonly Located[]): boolean {
  const { period } = one;
  const alone = ALONE.test(wordsAround(one).before);
  const short = alone || period?.reach === 'part' || ONE_DAY.test(period?.text ?? '');
  return (
    short &&
    own.some(
      (other) =>
        other !== one &&
        isAkin(other, one) &&
        isWhole(other) &&
        lowOf(other) > lowOf(one) &&
        (alone || isRunning(other)),
    )
  );
}

const CUMULATIVE = /\b(?:cumulative(?:ly)?|toll|since|total|so far|past|last|number|tally)\b/;

/** A toll that has come to cover more than one day. */
const isRunning = (one: Located) =>
  ['since', 'days', 'long', 'hours'].includes(one.period?.reach ?? '') ||
  CUMULATIVE.test(wordsAround(one).before.slice(-80));
