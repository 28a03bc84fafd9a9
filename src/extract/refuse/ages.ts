import type { Token } from '../lex.ts';
import type { Test } from '../refuse.ts';

const AGED = new Set(['aged', 'age', 'ages']);
const TURNS = new Set(['turned', 'turning', 'turns', 'turn']);
const MARKS = new Set([',', '(', ')']);
const THEM = new Set(['them', 'whom', 'those', 'aged']);
/** "a crew of 14", "a family of six": how many they are. */
const BODIES = new Set(['family', 'crew', 'team', 'group', 'party', 'gang', 'couple', 'household', 'staff']);
const OLDEST = 120;

/** "aged 12 and 60", "Hamdullah, 39, a shopkeeper", "children under five", "8- and 10-year-olds". */
export const age: Test = (tokens, quantity, noun) => {
  if (hanging(tokens, quantity.to)) return true;
  if (quantity.low > OLDEST || noun.group) return false;
  return named(tokens, quantity) || bounded(tokens, quantity) || listed(tokens, quantity) || enclosed(tokens, quantity);
};

/** "8- and 10-year-olds". */
const hanging = (tokens: readonly Token[], at: number) =>
  tokens[at]?.text === '-' &&
  !tokens[at]?.spaced &&
  ['and', 'or', 'to'].includes(tokens[at + 1]?.lower ?? '') &&
  /^\d{1,3}-(?:year|month|week|day)/.test(tokens[at + 2]?.lower ?? '');

/** "aged 12", "aged between 12 and 60", "ages 5, 7 and 12", "the age of five", "turned 18". */
function named(tokens: readonly Token[], { from, core }: Parameters<Test>[1]): boolean {
  const before = tokens[core - 1]?.lower ?? '';
  if (AGED.has(before) || TURNS.has(before) || AGED.has(tokens[from - 1]?.lower ?? '')) return true;
  if (before === 'of' && AGED.has(tokens[core - 2]?.lower ?? '')) return true;
  if (!['and', 'or', 'to', ',', '-', '–'].includes(before)) return false;
  let k = core - 1;
  while (
    k > 0 &&
    k > core - 12 &&
    (tokens[k]?.kind === 'number' ||
      tokens[k]?.word.number ||
      ['and', 'or', 'to', ',', '-', '–'].includes(tokens[k]?.lower ?? ''))
  )
    k -= 1;
  return AGED.has(tokens[k]?.lower ?? '');
}

/** "children under five", "people over 65", "minors of 3 and 5 years", "a man of 70", "a mother of three". */
function bounded(tokens: readonly Token[], { from, core, qualifier }: Parameters<Test>[1]): boolean {
  const before = tokens[from - 1];
  const who = before?.word.person && !before.word.verb && !before.word.adjective;
  if ((who || THEM.has(before?.lower ?? '')) && ['more-than', 'fewer-than'].includes(qualifier)) return true;
  const first = tokens[core]?.kind === 'number' ? listStart(tokens, core) : core;
  if (qualifier === 'about' && tokens[from - 1]?.lower === 'of' && isOnePerson(tokens[from - 2])) return true;
  const whose = tokens[first - 2];
  if (tokens[first - 1]?.lower !== 'of' || !whose?.word.person || BODIES.has(whose.lower) || whose.word.noun)
    return false;
  return tokens[core]?.kind === 'number' || !whose.word.person.plural;
}

/** "a boy of about 13". */
const isOnePerson = (token: Token | undefined) =>
  token?.word.person?.plural === false && !BODIES.has(token.lower) && !token.word.noun;

/** Index of the first of the numbers that lead up to the one at `core` ("8, 10 and 12"). */
function listStart(tokens: readonly Token[], core: number): number {
  let first = core;
  while (
    first > core - 8 &&
    [',', 'and', 'or'].includes(tokens[first - 1]?.lower ?? '') &&
    tokens[first - 2]?.kind === 'number'
  )
    first -= 2;
  return first;
}

/** "kids, 8 and 10", "two girls, aged 6 and 9". */
function listed(tokens: readonly Token[], { from, core, to, low }: Parameters<Test>[1]): boolean {
  if (tokens[core]?.kind !== 'number' || from !== core || low >= 100) return false;
  const first = tokens[core - 1]?.lower === 'and' && tokens[core - 2]?.kind === 'number' ? core - 2 : core;
  return Boolean(
    tokens[first - 1]?.text === ',' &&
      tokens[first - 2]?.word.person &&
      (first !== core || tokens[to]?.lower === 'and'),
  );
}

/** "Hamdullah, 39, a shopkeeper", "Mallick (29)", "a woman, 70,". */
function enclosed(tokens: readonly Token[], { from, core, to, low }: Parameters<Test>[1]): boolean {
  const [whose, before, behind] = [tokens[core - 2], tokens[core - 1], tokens[to]];
  if (tokens[core]?.kind !== 'number' || from !== core || tokens[core + 1]?.text === '–') return false;
  const closed = !behind || MARKS.has(behind.text) || behind.text === '.' || behind.text === ';';
  const opened = before !== undefined && MARKS.has(before.text) && before.text !== ')';
  const person = whose?.word.person && !whose.word.person.plural;
  // "and, on Friday, 41"
  if (whose?.word.work.has('weekday') || whose?.word.work.has('month')) return false;
  const inserted = before?.text === ',' && behind?.text === ',' && low >= 10 && low < 100 && whose?.kind === 'word';
  return Boolean(opened && closed && (whose?.capital || person || inserted));
}
