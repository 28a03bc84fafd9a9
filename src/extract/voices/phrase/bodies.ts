import type { Token } from '../../lex.ts';
import { among, isBody, set } from './words.ts';

/** Words of the names of bodies, beside the nouns for bodies. */
export const bodyWords = set(
  `nations army forces guard guards police taliban rescue relief aid crescent cross union states front party movement brigade brigades international society health security defence defense justice protection rights affairs
   human humanitarian monitoring studies management emergency services house kremlin pentagon congress parliament commission league boys liberation resistance hezbollah hamas houthis un eu nato rangers levies corps fire
   ambulance coast patrol civil national islamic state`,
);

const outlaws = set('banned outlawed proscribed militant rebel separatist islamist jihadist armed');

/** Whether a name in capitals is that of a body rather than of a person: by its words, by the adjective before it, by its article. */
export function namesBody(tokens: readonly Token[], from: number, to: number, the: boolean): boolean {
  if (the || among(outlaws, tokens[from - 1])) return true;
  const run = tokens.slice(from, to);
  if (run.length > 1 && run.at(-1)?.lower === 'watch') return true;
  return run.some((token) => tellsBody(token, run.length));
}

function tellsBody(token: Token, words: number): boolean {
  const { lower, word } = token;
  if (bodyWords.has(lower) || (isBody(token) && lower !== 'watch') || (word.body !== undefined && words === 1))
    return true;
  return lower.includes('-') && lower.split('-').some((part) => part === 'taliban' || part === 'army');
}

const thingsFirst = set(
  'operation cyclone hurricane typhoon storm tropical mount lake river flight highway route camp mv m/v ss article section chapter resolution flash update phase',
);
const thingsLast = set(
  `street road avenue day express bridge tower stadium airport mall market temple mosque ferry law act gate river lake valley hills mountain beach park square toll attack attacks island islands camp district province`,
);

/** Names of things, by their first word or their last. */
export const namesThing = (tokens: readonly Token[], from: number, to: number): boolean =>
  among(thingsFirst, tokens[from]) || (tokens[to - 1]?.kind === 'word' && among(thingsLast, tokens[to - 1]));
