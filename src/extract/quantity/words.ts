import type { Token } from '../lex.ts';
import { tens, units } from '../words/numbers.ts';
import type { Core } from './core.ts';

const LONGEST = 12;

/** Number words: "twenty-two", "one hundred forty-five", "two hundred and sixteen", "two dozen", "fifteen hundred", "one and a half million"; `led` is what an article before them stands for ("a hundred and ten"). */
export function wordsAt(tokens: readonly Token[], start: number, led = 0): Core | null {
  let total = 0;
  let current = led;
  let to = start;
  for (; to < Math.min(tokens.length, start + LONGEST); to++) {
    const token = tokens[to] as Token;
    const small = smallNumber(token.lower);
    const scale = scaleOf(token);
    if (small !== null && joins(current, small) && !(led && to === start)) current += small;
    else if (scale && (to > start || led)) {
      current = (current || 1) * scale;
      if (scale >= 1000) [total, current] = [total + current, 0];
    } else if (andHalf(tokens, to) && to > start) {
      const half = scaleOf(tokens[to + 3] as Token);
      if (half) return whole(to + 4, (total + current + 0.5) * half);
      return total > 0 && current === 0 ? whole(to + 3, total * 1.5) : null;
    } else if (
      !(
        token.lower === 'and' &&
        (current >= 100 || (total > 0 && current === 0)) &&
        smallNumber(tokens[to + 1]?.lower ?? '') !== null
      )
    )
      break;
  }
  return to === start ? null : whole(to, total + current);
}

const whole = (to: number, value: number): Core => ({ to, low: value, high: value, kind: 'number' });

/** "and a half". */
const andHalf = (tokens: readonly Token[], at: number) =>
  tokens[at]?.lower === 'and' && tokens[at + 1]?.lower === 'a' && tokens[at + 2]?.lower === 'half';

/** Whether a number below 100 goes on from what was read: behind nothing, behind hundreds, a unit behind a ten. */
const joins = (current: number, small: number) =>
  (current === 0 || current >= 20) &&
  (current % 100 === 0 || (current % 10 === 0 && small < 10 && current % 100 >= 20));

function scaleOf(token: Token | undefined): number | null {
  if (token?.lower === 'dozen') return 12;
  if (token?.lower === 'score') return 20;
  const sense = token?.word.number;
  return sense?.kind === 'scale' && (token?.lower.length ?? 0) > 2 ? sense.value : null;
}

const SMALL: ReadonlyMap<string, number> = new Map([...Object.entries(units), ...Object.entries(tens)]);

/** "seven", "twenty-two"; null for any other word. */
export function smallNumber(word: string): number | null {
  const known = SMALL.get(word);
  if (known !== undefined) return known;
  const dash = word.indexOf('-');
  if (dash < 0) return null;
  const [ten, unit] = [SMALL.get(word.slice(0, dash)) ?? 0, SMALL.get(word.slice(dash + 1)) ?? 0];
  return ten >= 20 && unit > 0 && unit < 10 ? ten + unit : null;
}

const RANGE = /^([a-z]{3,9}|\d{1,6})-(?:(?:to|or)-)?([a-z]{3,9}|\d{1,6})$/;

/** One word that is a range: "two-to-three", "15-to-20", "four-five" (South Asia). */
export function hyphenated({ lower }: Token, at: number): Core | null {
  const match = lower.includes('-') ? RANGE.exec(lower) : null;
  if (!match) return null;
  const [low, high] = [match[1] ?? '', match[2] ?? ''].map((part) =>
    /^\d/.test(part) ? Number(part) : (SMALL.get(part) ?? Number.NaN),
  );
  return low !== undefined && high !== undefined && low > 0 && high > low && high <= 2 * low
    ? { to: at + 1, low, high, kind: 'number' }
    : null;
}
