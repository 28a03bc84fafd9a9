import type { Token } from '../../lex.ts';
import type { Mention } from '../phrase/mention.ts';
import type { Mentions } from '../phrase/mentions.ts';
import { among, marked, set } from '../phrase/words.ts';
import { mentioned, type Subject } from './subject.ts';

/** The subject whose age, apposition or name ends at the comma, dash or bracket at token `k`: "X, 34, said", "X, a teacher there, said", "The lawmaker for the area, X (ABC), said"; null where none does. */
export function besideInsertion(tokens: readonly Token[], mentions: Mentions, k: number): Subject | null {
  const near = mentions.before(k);
  const beside =
    near.find((mention) => aged(tokens, mention, k) ?? closed(tokens, mention, k)) ??
    near.find((mention) => spanning(tokens, mention, k));
  if (beside) return mentioned(beside);
  const name = tokens[k]?.text === ',' ? mentions.endingAt(nameEnd(tokens, k)) : undefined;
  const between = name?.sort === 'person' && name.from > 4 && tokens[name.from - 1]?.text === ',';
  return between ? mentioned(inOffice(tokens, mentions, name)) : null;
}

/** "Maria Ruiz, 34,": an age before the comma. */
function aged(tokens: readonly Token[], { to, coreTo, sort }: Mention, k: number): true | null {
  const age = to === k && to > coreTo && tokens[to - 1]?.kind === 'number';
  return age && (sort === 'person' || sort === 'role' || sort === 'people') ? true : null;
}

const here = set('there here');

/** "Anisa Haque, a physician there,": an apposition before the comma. */
function closed(tokens: readonly Token[], { to, apposed }: Mention, k: number): boolean {
  return (
    apposed !== null &&
    k - to < 3 &&
    tokens.slice(to, k).every((token) => token.word.work.has('adv') || among(here, token))
  );
}

const goOn = set('who whose which that aged in from of with and at (');
const FARTHEST = 20;

/** "Pete Marchetti, a retired sergeant who spent 22 years in the Guard,": an apposition that goes on to the comma. */
function spanning(tokens: readonly Token[], { to, apposed }: Mention, k: number): boolean {
  if (!apposed || k - to >= FARTHEST || marked(tokens, apposed.coreTo, k, /^[.;“”"]$/)) return false;
  return among(goOn, tokens[apposed.to] ?? tokens[apposed.coreTo]);
}

/** Where a name ends before token `k`, a bracket behind it apart: "Kabiru Bawa (PDP),". */
function nameEnd(tokens: readonly Token[], k: number): number {
  if (tokens[k - 1]?.text !== ')') return k;
  let open = k - 1;
  while (open > 0 && tokens[open]?.text !== '(' && k - open < 8) open -= 1;
  return open;
}

/** "The mayor at the time, Artur Lobo, said": the office that stands before a name between commas. */
function inOffice(tokens: readonly Token[], mentions: Mentions, name: Mention): Mention {
  const office = mentions
    .before(name.from - 1)
    .find(({ sort, plural, apposed }) => sort === 'role' && !plural && !apposed);
  if (!office || name.from - office.to > 12) return name;
  const apart = tokens
    .slice(office.to, name.from - 1)
    .some(({ text, word }) => /^[,.;:“”"]$/.test(text) || word.work.has('be') || word.says?.includes('past'));
  return apart ? name : { ...office, to: name.to, apposed: name };
}

/** The comma, dash or bracket that opens the insertion which closes at token `close`; −1 where none does. */
export function insertionStart(tokens: readonly Token[], close: number): number {
  const mark = tokens[close]?.text === ')' ? '(' : tokens[close]?.text;
  for (let k = close - 1; k > Math.max(-1, close - 30); k--) {
    const { text } = tokens[k] as Token;
    if (text === mark && !(mark === ',' && tokens[k + 1]?.kind === 'number' && tokens[k + 2]?.text === ',')) return k;
    if (/^[.;“”"«»]$/.test(text)) return -1;
  }
  return -1;
}
