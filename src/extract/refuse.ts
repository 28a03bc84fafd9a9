import type { Token } from './lex.ts';
import type { Noun } from './noun.ts';
import type { Quantity } from './quantity.ts';

/** Why a number counts no people, and the rule that says so; null where it may. The order is by how sure the sign is. */
export function refuse(tokens: readonly Token[], quantity: Quantity, noun: Noun): { why: string; rule: string } | null {
  for (const [rule, test] of tests) {
    const why = test(tokens, quantity, noun);
    if (why) return { why, rule };
  }
  return null;
}

type Test = (tokens: readonly Token[], quantity: Quantity, noun: Noun) => string | null;

const MONEY = new Set(['$', '€', '£', '₹', '¥', 'rs', 'rs.', 'usd', 'pkr', 'inr', 'us$', 'n']);

const tests: readonly [string, Test][] = [
  // before the noun is looked at: these numbers stand in names, dates and clocks, whatever follows
  ['money', (tokens, { core }) => (MONEY.has(tokens[core - 1]?.lower ?? '') ? 'an amount of money' : null)],
  ['share', (tokens, q) => (share(tokens, q) ? 'a share' : null)],
  ['clock', (tokens, q) => (clock(tokens, q) ? 'a time of day' : null)],
  ['date', (tokens, q) => (date(tokens, q) ? 'a date' : null)],
  ['thing', (_tokens, _q, noun) => (noun.group === null ? noun.thing && `counts ${noun.thing}` : null)],
  ['age', (tokens, q, noun) => (age(tokens, q, noun) ? 'an age' : null)],
  ['year', (tokens, q, noun) => (year(tokens, q, noun) ? 'a year' : null)],
  ['label', (tokens, q, noun) => (label(tokens, q, noun) ? 'a number in a name' : null)],
];

function clock(tokens: readonly Token[], { core, to }: Quantity): boolean {
  const colon = (k: number) => tokens[k]?.text === ':' && !tokens[k]?.spaced;
  if (/^[ap]\.?m\.?$/.test(tokens[to]?.lower ?? '')) return true;
  if (tokens[core]?.kind !== 'number') return false;
  return (
    (colon(to) && tokens[to + 1]?.kind === 'number' && !tokens[to + 1]?.spaced) ||
    (colon(core - 1) && tokens[core - 2]?.kind === 'number' && !tokens[core]?.spaced)
  );
}

function date(tokens: readonly Token[], { core, to }: Quantity): boolean {
  const number = tokens[core];
  if (number?.kind !== 'number' || number.value > 31) return false;
  if (tokens[to]?.word.work.has('month') && tokens[to]?.capital) return true;
  const slash = tokens[to]?.text === '/' || tokens[core - 1]?.text === '/';
  if (slash) return true;
  const before = tokens[core - 1];
  return Boolean(before?.word.work.has('month') && before.capital && !tokens[to]?.word.person);
}

/** "40 %", "40 per cent", "six in ten", "nine out of ten". */
function share(tokens: readonly Token[], { from, core, to }: Quantity): boolean {
  if (tokens[to]?.text === '%' || (tokens[to]?.lower === 'per' && tokens[to + 1]?.lower === 'cent')) return true;
  const numeric = (k: number) => tokens[k]?.kind === 'number' || tokens[k]?.word.number?.kind === 'unit';
  const inBetween = (k: number) =>
    tokens[k]?.lower === 'in' || (tokens[k]?.lower === 'of' && tokens[k - 1]?.lower === 'out');
  return (
    from === core &&
    ((inBetween(core - 1) && numeric(core - (tokens[core - 1]?.lower === 'of' ? 3 : 2))) ||
      (tokens[to]?.lower === 'in' && numeric(to + 1) && !tokens[to + 2]?.word.thing) ||
      (tokens[to]?.lower === 'out' && tokens[to + 1]?.lower === 'of' && numeric(to + 2)))
  );
}

const AGE_MARKS = new Set([',', '(', ')']);

function age(tokens: readonly Token[], { from, core, to, qualifier, low }: Quantity, noun: Noun): boolean {
  if (low > 120 || noun.group) return false;
  const before = tokens[core - 1];
  if (before?.lower === 'aged' || before?.lower === 'age' || tokens[from - 1]?.lower === 'aged') return true;
  if (tokens[core - 1]?.lower === 'and' && tokens[core - 3]?.lower === 'aged') return true;
  // "children under five", "people over 65", "minors of 3 and 5 years"
  const person =
    tokens[from - 1]?.word.person || ['them', 'whom', 'those', 'aged'].includes(tokens[from - 1]?.lower ?? '');
  if (person && ['more-than', 'fewer-than'].includes(qualifier)) return true;
  if (before?.lower === 'of' && tokens[core - 2]?.word.person && tokens[core]?.kind === 'number') return true;
  if (
    before?.lower === 'of' &&
    tokens[core - 2]?.word.person &&
    !tokens[core - 2]?.word.person?.plural &&
    tokens[core - 2]?.lower !== 'family'
  )
    return true;
  // "kids, 8 and 10", "two girls, aged 6 and 9"
  const bare = tokens[core]?.kind === 'number' && from === core && low < 100;
  const listed = before?.lower === 'and' && tokens[core - 2]?.kind === 'number' ? core - 2 : core;
  if (
    bare &&
    tokens[listed - 1]?.text === ',' &&
    tokens[listed - 2]?.word.person &&
    (listed !== core || tokens[to]?.lower === 'and')
  )
    return true;
  // "Hamdullah, 39, a shopkeeper", "Mallick (29)", "a woman, 70,"
  const closed = AGE_MARKS.has(tokens[to]?.text ?? '.') || tokens[to]?.text === '.' || to >= tokens.length;
  const opened = before !== undefined && AGE_MARKS.has(before.text) && before.text !== ')';
  const named =
    tokens[core - 2]?.capital ||
    (tokens[core - 2]?.word.person && !tokens[core - 2]?.word.person?.plural) ||
    (before?.text === ',' && tokens[to]?.text === ',' && low >= 10 && low < 100 && tokens[core - 2]?.kind === 'word');
  return Boolean(
    opened && closed && named && tokens[core]?.kind === 'number' && from === core && tokens[core + 1]?.text !== '–',
  );
}

function year(tokens: readonly Token[], { core, to, from, low }: Quantity, noun: Noun): boolean {
  const number = tokens[core];
  return (
    number?.kind === 'number' &&
    to === core + 1 &&
    from === core &&
    number.text.length === 4 &&
    low >= 1900 &&
    low <= 2100 &&
    !noun.group &&
    !noun.unknown
  );
}

const RANKS = new Set([
  'grade',
  'form',
  'class',
  'year',
  'phase',
  'flight',
  'route',
  'standard',
  'level',
  'tier',
  'stage',
  'type',
  'group',
]);

function label(tokens: readonly Token[], { core, from }: Quantity, noun: Noun): boolean {
  if (
    from === core &&
    tokens[core - 1]?.capital &&
    RANKS.has(tokens[core - 1]?.lower ?? '') &&
    (tokens[core]?.capital || tokens[core]?.kind === 'number') &&
    core > 1
  )
    return true;
  if (noun.group || from !== core || tokens[core]?.kind !== 'number') return false;
  const before = tokens[core - 1];
  if (!before?.word.work.has('label')) return before?.text === '#' || (before?.text === '_' && !tokens[core]?.spaced);
  return !(before.word.number?.kind === 'zero' && !/^no\.?$/.test(before.lower));
}
