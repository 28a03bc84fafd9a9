import type { Token } from '../../lex.ts';
import { mediumNouns, sourceNouns } from '../../words/sources.ts';
import { likeAdjectives } from '../phrase/verblike.ts';
import { isAcronym } from '../phrase/words.ts';
import { textOf } from '../text.ts';

/** The words of a name as they stand within a sentence: "Police said" names the police, "Israeli police said" and "Taliban said" keep their capital. */
export function commonName(tokens: readonly Token[], from: number, to: number): string {
  const name = textOf(tokens, from, to);
  const [first, before] = [tokens[from], tokens[from - 1]];
  const opens = !before || /^["“—–•:.]$/.test(before.text);
  if (!first?.capital || !opens || !isCommon(first)) return name;
  return tokens.slice(from + 1, to).some(({ capital }) => capital) ? name : `${name[0]?.toLowerCase()}${name.slice(1)}`;
}

const adjectives = new Set([
  'government',
  'provincial',
  'federal',
  'district',
  'civil',
  'judicial',
  'diplomatic',
  'medical',
  'military',
  'intelligence',
  'independent',
  'international',
  'foreign',
  'humanitarian',
  'opposition',
]);

/** A noun for a source or an adjective before one, and no name. */
function isCommon(token: Token): boolean {
  const { lower } = token;
  if (isAcronym(token) || lower === 'taliban') return false;
  return sourceNouns.has(lower) || mediumNouns.has(lower) || likeAdjectives.has(lower) || adjectives.has(lower);
}
