import type { Token } from '../lex.ts';
import type { Test } from '../refuse.ts';
import { codes, signs } from '../words/money.ts';

/** "$1.5bn", "Rs 4 lakh", "between $2 and $3"; "20,000 pesos" is refused by its noun. */
export const money: Test = (tokens, { core }) => {
  const before = tokens[core - 1];
  return before !== undefined && (signs.has(before.lower) || codes.has(before.text));
};

const numeric = (token: Token | undefined) =>
  token?.kind === 'number' || token?.word.number?.kind === 'unit' || token?.word.number?.kind === 'ten';
const PARTS = new Set([
  'half',
  'third',
  'fourth',
  'thirds',
  'quarter',
  'quarters',
  'fifth',
  'fifths',
  'tenth',
  'percent',
  '%',
  'majority',
  'most',
  'bulk',
  'fraction',
  'proportion',
]);

/** "40 %", "40 per cent", "six in ten", "nine out of ten", "half of the 40". */
export const share: Test = (tokens, { from, core, to, kind }) => {
  // "a third of its men"
  if (kind === 'ordinal' && tokens[to]?.lower === 'of' && PARTS.has(tokens[to - 1]?.lower ?? '')) return true;
  if (
    tokens[to]?.text === '%' ||
    (tokens[to]?.lower === 'per' && ['cent', 'centum'].includes(tokens[to + 1]?.lower ?? ''))
  )
    return true;
  const of = tokens[from - 1]?.lower === 'of' ? from - 1 : tokens[core - 1]?.lower === 'of' ? core - 1 : -1;
  if (of > 0 && PARTS.has(tokens[of - 1]?.lower ?? '')) return true;
  if (from !== core) return false;
  const ratio = (k: number) =>
    tokens[k]?.lower === 'in' || (tokens[k]?.lower === 'of' && tokens[k - 1]?.lower === 'out');
  if (ratio(core - 1) && numeric(tokens[core - (tokens[core - 1]?.lower === 'of' ? 3 : 2)])) return true;
  if (tokens[to]?.lower === 'out' && tokens[to + 1]?.lower === 'of' && numeric(tokens[to + 2])) return true;
  return tokens[to]?.lower === 'in' && numeric(tokens[to + 1]) && !tokens[to + 2]?.word.thing;
};

const EACH = new Set(['a', 'an', 'per', 'every', 'each']);
const MOMENTS = new Set(['after', 'before', 'earlier', 'later', 'ago', 'since', 'apart', 'prior', 'from']);

/** "two a day", "five people per hour", "100 per 100,000". */
export const rate: Test = (tokens, { core, to }, noun) => {
  if (tokens[core - 1]?.lower === 'per') return true;
  const at = Math.max(to, noun.to);
  const lead = tokens[at]?.lower ?? '';
  if (lead === 'per' && tokens[at + 1]?.lower !== 'cent') return true;
  return (
    EACH.has(lead) &&
    tokens[at + 1]?.word.thing === 'a duration' &&
    tokens[at + 1]?.word.number === undefined &&
    !MOMENTS.has(tokens[at + 2]?.lower ?? '')
  );
};

const DEGREES = new Set(['C', 'F', '°', 'º', '′', '″']);
const SCALED = /^\p{Nd}/u;

/** "38 C", "38°", "300 m", "300m from the pier", "3,000 head of cattle"; "1.2m displaced" counts people. */
export const size: Test = (tokens, { core, to }, noun) => {
  if (tokens[core]?.kind !== 'number' || noun.group) return false;
  const [behind, last] = [tokens[to], tokens[to - 1]];
  if (DEGREES.has(behind?.text ?? '')) return true;
  if (behind?.lower === 'm' || (behind?.lower === 'head' && tokens[to + 1]?.lower === 'of')) return true;
  if (last?.lower !== 'm' || !SCALED.test(tokens[core]?.text ?? '') || tokens[core]?.text.includes('.')) return false;
  const word = behind?.word;
  return !(word?.verb || word?.adjective || word?.work.has('be') || word?.work.has('have') || behind === undefined);
};

const DWELLINGS = new Set(
  'population town city village hamlet country nation community island state district settlement municipality county suburb commune parish neighbourhood neighborhood constituency province region'.split(
    ' ',
  ),
);

/** "a town of 7,000", "population: 45,000", "a population estimated at 12,000". */
export const population: Test = (tokens, { from }, noun) => {
  if (noun.effect) return false;
  const link = tokens[from - 1]?.lower ?? '';
  if (link === 'of' && DWELLINGS.has(tokens[from - 2]?.lower ?? '')) return true;
  for (let k = from - 1; k >= Math.max(0, from - 4); k--)
    if (tokens[k]?.lower === 'population') return [':', 'of', 'at', 'is', 'was', 'to', 'by', 'than'].includes(link);
  return false;
};
