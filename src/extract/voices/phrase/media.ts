import type { Token } from '../../lex.ts';
import { doubtfulMedia, mediaNames } from '../../words/media.ts';
import { mediumNouns } from '../../words/sources.ts';
import { bodyWords } from './bodies.ts';
import { among, holds, isRole, particles, set } from './words.ts';

const holders = set(
  'accounts users official officials officer office minister secretary adviser advisor manager team wing centre center',
);
const services = set('agency site service portal');
const leaders = set('the daily radio');

/** Whether the words `tokens[from..to)` name a paper, an agency, a station: by a noun, by a name, by the noun before a name. */
export function isMedium(tokens: readonly Token[], from: number, to: number, the: boolean): boolean {
  const last = tokens[to - 1];
  if (last?.lower === 'agency' && tokens[to - 2]?.lower === 'news') return true;
  for (let k = from; k < to; k++) if (byNoun(tokens, k, to) || byName(tokens, from, k, to, the)) return true;
  return false;
}

function byNoun(tokens: readonly Token[], k: number, to: number): boolean {
  const token = tokens[k] as Token;
  const noun = mediumNouns.has(token.lower) || (token.capital && token.lower === 'news');
  return noun && (k === to - 1 || token.capital) && !among(holders, tokens[to - 1]);
}

function byName(tokens: readonly Token[], from: number, k: number, to: number, the: boolean): boolean {
  const [token, last] = [tokens[k] as Token, tokens[to - 1]];
  if (!mediaNames.has(token.text) || (last?.lower !== token.lower && isRole(last))) return false;
  if (!doubtfulMedia.has(token.text) || the || among(leaders, tokens[from])) return true;
  return to - from > 1 && k === to - 1 && !holds(tokens, from, to, bodyWords);
}

/** "state broadcaster TRT", "the news site Irrawaddy Post". */
export function introducedMedium(tokens: readonly Token[], from: number, to: number): boolean {
  let first = to;
  while (first > from && (tokens[first - 1]?.capital || particles.has(tokens[first - 1]?.text ?? ''))) first -= 1;
  const before = first > from ? tokens[first - 1] : undefined;
  return (
    before !== undefined &&
    (mediumNouns.has(before.lower) || (among(services, before) && tokens[first - 2]?.lower === 'news'))
  );
}
