import type { Token } from './lex.ts';
import { describe, OTHERS } from './noun/describe.ts';
import { leadingEffect, personFollows, stops } from './noun/edge.ts';
import type { Noun } from './noun/noun.ts';

export type { Noun } from './noun/noun.ts';

const QUOTES = new Set(['"', '“', '”', '«', '»', '‘', "'"]);
const THEM = new Set(['them', 'these', 'those', 'whom', 'us', 'you', 'which']);
const OWN = new Set(
  'own the these those its his her their our my all said latter former two three four five six seven eight nine ten dozen'.split(
    ' ',
  ),
);
const REACH = 9;

const nothing = (to: number): Noun => ({
  to,
  group: null,
  detail: null,
  carried: false,
  partitive: null,
  effect: null,
  effectNoun: false,
  thing: null,
  unknown: false,
  singular: false,
  vague: false,
});

/** Reads the noun phrase that begins at token `at`, right behind a figure. `indefinite` figures link by "of" ("dozens of people"). */
export function nounAt(tokens: readonly Token[], at: number, linked: boolean): Noun {
  const start = skipQuotes(tokens, at);
  const first = isOutOf(tokens, start) ? start + 1 : start;
  if (tokens[first]?.lower !== 'of') {
    const noun = plainNoun(tokens, first);
    return noun.to === first && tokens[at - 1]?.lower === 'couple'
      ? { ...noun, group: 'civilians', detail: 'couple' }
      : noun;
  }
  const next = tokens[skipQuotes(tokens, first + 1)];
  if (
    next &&
    THEM.has(next.lower) &&
    next.text !== 'US' &&
    !(['these', 'those'].includes(next.lower) && tokens[first + 2]?.word.person)
  )
    return { ...nothing(first + 2), partitive: 'them', carried: true };
  if (isFamily(tokens, first + 1)) return { ...nothing(first + 3), group: 'civilians', detail: 'of a family' };
  const described = plainNoun(tokens, skipOwn(tokens, first + 1), true);
  if (described.to <= first + 1) return nothing(at);
  const whole = OWN.has(next?.lower ?? '') || tokens[first + 1]?.kind === 'number' || tokens[first + 2]?.lower === "'s";
  const own = tokens.slice(first, first + 4).some(({ lower }) => lower === 'own');
  return linked && !whole
    ? described
    : {
        ...described,
        vague: described.vague || (own && described.group === 'civilians'),
        partitive: whole ? 'of' : null,
        effectNoun: whole && described.effect !== null,
      };
}

/** "seven out of the ten crew". */
const isOutOf = (tokens: readonly Token[], at: number) =>
  tokens[at]?.lower === 'out' && tokens[at + 1]?.lower === 'of' && OWN.has(tokens[at + 2]?.lower ?? '');

/** "seven of a family", "five of the same family". */
const isFamily = (tokens: readonly Token[], at: number) =>
  tokens[at + 1]?.lower === 'family' && ['a', 'one', 'the'].includes(tokens[at]?.lower ?? '');

/** Skips what leads in a described whole: "of its own", "of the vessel's 29". */
function skipOwn(tokens: readonly Token[], at: number): number {
  let to = at;
  for (let k = 0; k < 4; k++) {
    const token = tokens[to];
    if (!token) break;
    if (OWN.has(token.lower) || token.kind === 'number' || QUOTES.has(token.text)) to += 1;
    else if (tokens[to + 1]?.lower === "'s" && token.kind === 'word') to += 2;
    else break;
  }
  return to;
}

function plainNoun(tokens: readonly Token[], at: number, described = false): Noun {
  const noun = nothing(at);
  let head: Token | null = null;
  let j = at;
  for (; j < at + REACH; j++) {
    const token = tokens[j];
    const softened =
      described &&
      !head &&
      /ly$/.test(token?.lower ?? '') &&
      (tokens[j + 1]?.word.adjective || tokens[j + 1]?.word.noun);
    if (!token || (!softened && stops(tokens, j, head))) break;
    if (softened) continue;
    if (!described && afflicted(token) && !leadingEffect(tokens, j)) break;
    if (QUOTES.has(token.text)) continue;
    if (j === at && OTHERS.has(token.lower) && token.lower !== 'others') noun.carried = true;
    const effect = leadingEffect(tokens, j);
    if (effect) noun.effect = effect;
    if (token.lower === 'others') noun.carried = true;
    head = token;
    noun.to = j + 1;
    if (token.lower === 'others' || isMeasure(tokens, j, at)) break;
  }
  return head ? describe(tokens, at, noun, head) : noun;
}

/** "40 km north": behind a unit the phrase is over, but not in "nine foot soldiers", "a night guard". */
function isMeasure(tokens: readonly Token[], j: number, at: number): boolean {
  const thing = tokens[j]?.word.thing;
  const person = personFollows(tokens, j + 1);
  if (thing === 'a duration') return !(person && (j > at || isArticle(tokens[at - 1])));
  return thing === 'a distance or size' && !person && !tokens[j + 1]?.word.thing;
}

const isArticle = (token: Token | undefined) => token?.lower === 'a' || token?.lower === 'an';

/** "dead", "wounded", "missing" behind a figure say the effect and are no noun. */
const afflicted = ({ word }: Token) =>
  word.person !== undefined && (word.adjective !== undefined || word.verb !== undefined);

const skipQuotes = (tokens: readonly Token[], at: number) => (QUOTES.has(tokens[at]?.text ?? '') ? at + 1 : at);
