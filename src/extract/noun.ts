import type { Effect } from '../model/effect.ts';
import type { Group } from '../model/group.ts';
import type { Token } from './lex.ts';

/** The noun phrase behind a figure; `to` is the token index behind it. */
export interface Noun {
  to: number;
  /** Who they are; null where no noun for people stands there. */
  group: Group | null;
  /** The words of the phrase, without the number. */
  detail: string | null;
  /** "others", "more", "them": the group is that of the figure before. */
  carried: boolean;
  /** "of them", "of whom": a part of the figure before. `of` a described whole ("six of the injured"). */
  partitive: 'them' | 'of' | null;
  /** An effect that the phrase itself carries: "six wounded soldiers", "of the dead", "bodies", "deaths". */
  effect: Effect | null;
  /** The phrase is a noun of effect ("deaths", "bodies", "injuries"), so that it needs no predicate. */
  effectNoun: boolean;
  /** What the figure counts instead of people. */
  thing: string | null;
  /** A noun that the vocabulary does not know. */
  unknown: boolean;
  /** The head is singular ("a woman"). */
  singular: boolean;
  /** A noun such as "members" or "men" that says nothing of the group by itself. */
  vague: boolean;
}

const QUOTES = new Set(['"', '“', '”', '«', '»', '‘', "'"]);
const THEM = new Set(['them', 'these', 'those', 'whom', 'us', 'you', 'which']);
const OTHERS = new Set(['others', 'other', 'more', 'additional', 'further', 'extra']);
const COLLEAGUES = new Set(['colleague', 'colleagues', 'comrade', 'comrades', 'companion', 'companions']);
const OWN = new Set([
  'own',
  'the',
  'these',
  'those',
  'its',
  'his',
  'her',
  'their',
  'our',
  'my',
  'all',
  'said',
  'latter',
  'former',
  'two',
  'three',
  'four',
  'five',
  'six',
  'seven',
  'eight',
  'nine',
  'ten',
  'dozen',
]);
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
  const first = skipQuotes(tokens, at);
  if (tokens[first]?.lower !== 'of') return plainNoun(tokens, first);
  const next = tokens[skipQuotes(tokens, first + 1)];
  if (next && THEM.has(next.lower) && !(['these', 'those'].includes(next.lower) && tokens[first + 2]?.word.person))
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
    if (token.lower === 'others' || token.word.thing === 'a duration') break;
  }
  return head ? describe(tokens, at, noun, head) : noun;
}

/** "dead", "wounded", "missing" behind a figure say the effect and are no noun. */
const afflicted = ({ word }: Token) =>
  word.person !== undefined && (word.adjective !== undefined || word.verb !== undefined);

/** Whether the noun phrase ends before token `j`. */
function stops(tokens: readonly Token[], j: number, head: Token | null): boolean {
  const token = tokens[j] as Token;
  const { word } = token;
  if (token.kind === 'number') return true;
  if (token.text === ',' && joinsModifiers(tokens, j)) return false;
  if (token.kind === 'mark')
    return (
      !(QUOTES.has(token.text) && !/[,.;]/.test(tokens[j - 1]?.text ?? '')) ||
      (head?.word.person !== undefined && QUOTES.has(token.text))
    );
  if (word.number && !['scale', 'collective'].includes(word.number.kind) && word.number.kind !== 'ordinal' && !head)
    return true;
  if (word.number && head) return true;
  if (leadingEffect(tokens, j)) return false;
  if (
    word.verb &&
    !word.person &&
    !nounish(tokens, j, head) &&
    !(word.noun && !head && !word.verb.forms.includes('past'))
  )
    return true;
  if (
    word.work.has('be') ||
    word.work.has('have') ||
    word.work.has('modal') ||
    word.work.has('neg') ||
    (word.work.has('det') && !(token.lower === 'other' && !head)) ||
    word.work.has('rel')
  )
    return true;
  if (
    !head &&
    /[a-z]{2}ed$/.test(token.lower) &&
    !token.capital &&
    !personFollows(tokens, j + 1) &&
    endsPhrase(tokens[j + 1])
  )
    return true;
  if (head && /[a-z]{2}ed$/.test(token.lower) && !token.capital && !personFollows(tokens, j + 1)) return true;
  if (
    word.work.has('pron') ||
    (word.work.has('conj') && !joinsModifiers(tokens, j)) ||
    (word.work.has('sub') && !token.capital)
  )
    return true;
  if (word.work.has('prep') && token.lower !== 'like') return true;
  if (word.work.has('adv') && !word.adjective) return true;
  if (/[a-z]{3}ly$/.test(token.lower) && !word.person && !word.modifies && !personFollows(tokens, j + 1)) return true;
  if (['next', 'last', 'each', 'per', 'went', 'there', 'here'].includes(token.lower)) return true;
  if ((word.acts || word.says || word.denies) && !word.person && !word.modifies && !word.thing && !word.body)
    return finite(tokens, j, head);
  return Boolean(head?.word.person && word.adjective && !personFollows(tokens, j + 1));
}

/** An effect word that stands before its noun: "six wounded soldiers", "fleeing" is none. */
function leadingEffect(tokens: readonly Token[], j: number): Effect | null {
  const { word } = tokens[j] as Token;
  const effect =
    word.adjective ??
    (word.verb?.forms.includes('participle') && word.verb.frame !== 'loses' ? word.verb.effect : null);
  return effect && personFollows(tokens, j + 1) ? effect : null;
}

const personFollows = (tokens: readonly Token[], at: number) => {
  const [next, second] = [tokens[at], tokens[at + 1]];
  if (!next || next.kind !== 'word' || (next.word.work.size > 0 && !next.word.work.has('neutral') && !next.word.person))
    return false;
  if (next.word.person) return next.word.adjective === undefined && next.word.verb === undefined;
  if (next.word.number || next.word.verb) return false;
  return Boolean(
    second?.word.person &&
      !second.word.adjective &&
      !second.word.verb &&
      !next.word.verb &&
      !next.word.acts &&
      !next.word.says,
  );
};

/** What cannot go on a noun phrase. */
const endsPhrase = (token: Token | undefined) =>
  !token ||
  token.kind === 'mark' ||
  ['prep', 'adv', 'conj', 'sub', 'det'].some((work) => token.word.work.has(work as 'prep'));

/** "army, police and Frontier Corps personnel", "law enforcement and security personnel": a mark or "and" between modifiers of one noun. */
function joinsModifiers(tokens: readonly Token[], j: number): boolean {
  const { word } = tokens[j - 1] ?? {};
  if (!(word?.modifies || word?.body) || (word.person?.plural && word.modifies === undefined)) return false;
  for (let k = j + 1; k < j + 7; k++) {
    const next = tokens[k];
    if (next?.word.work.has('neutral') && next.word.person) return true;
    const goes =
      next &&
      (next.word.modifies ||
        next.word.body ||
        next.capital ||
        next.text === ',' ||
        next.lower === 'and' ||
        next.lower === 'or' ||
        next.text === "'s");
    if (!goes || (next.word.person?.plural && !next.word.modifies)) return false;
  }
  return false;
}

/** A verb form that is a noun here: "five dead" is none, "security guards" is. */
const nounish = (tokens: readonly Token[], j: number, head: Token | null) =>
  !head && personFollows(tokens, j + 1) && !tokens[j]?.word.verb?.forms.includes('past');

/** Whether a word that may be a verb is one behind this noun. */
function finite(tokens: readonly Token[], j: number, head: Token | null): boolean {
  const token = tokens[j] as Token;
  const forms = token.word.acts ?? token.word.says ?? token.word.denies ?? [];
  if (head?.word.person) return !personFollows(tokens, j + 1);
  if (forms.includes('past') || forms.includes('gerund'))
    return !personFollows(tokens, j + 1) || tokens[j + 1]?.word.person?.plural === false;
  if (forms.includes('participle')) return !personFollows(tokens, j + 1);
  return !head && (forms.includes('third') || forms.includes('base')) && !personFollows(tokens, j + 1);
}

function describe(tokens: readonly Token[], at: number, noun: Noun, head: Token): Noun {
  const words = tokens.slice(at, noun.to).filter((token) => token.kind === 'word');
  noun.detail = words.map((token) => token.text).join(' ') || null;
  if (noun.carried && (head.lower === 'others' || OTHERS.has(head.lower))) return noun;
  const { word } = head;
  if (COLLEAGUES.has(head.lower)) return { ...noun, carried: true };
  noun.effectNoun = Boolean(word.noun && word.noun !== 'casualties' && !isRole(word)) || word.noun === 'casualties';
  if (word.noun && noun.effectNoun) noun.effect = word.noun;
  if (word.work.has('animal')) return { ...noun, thing: 'an animal' };
  if (word.person)
    return withComplement(tokens, { ...noun, group: groupOf(words, head), singular: !word.person.plural });
  if (word.noun) return { ...noun, group: modifierGroup(words) ?? 'people' };
  if (
    word.body &&
    word.body !== 'civilians' &&
    /s$/.test(head.lower) === false &&
    !word.thing &&
    ['police', 'levies', 'troops', 'taliban', 'marines'].includes(head.lower)
  )
    return { ...noun, group: word.body };
  if (word.thing) return { ...noun, thing: word.thing };
  return { ...noun, unknown: true, singular: !/s$/.test(head.lower) };
}

/** "hostages" are people who are held; the noun says the effect only where nothing else does. */
const isRole = (word: Token['word']) => word.person !== undefined && word.noun === 'captured';

/** The group of a head noun: its own, or for a neutral noun that of its nearest modifier. */
function groupOf(words: readonly Token[], head: Token): Group {
  const own = head.word.person?.group ?? 'people';
  if (!head.word.work.has('neutral')) return own === 'people' ? (modifierGroup(words.slice(0, -1)) ?? own) : own;
  return modifierGroup(words.slice(0, -1)) ?? own;
}

function modifierGroup(words: readonly Token[]): Group | null {
  for (const { word } of [...words].reverse()) {
    const group = word.modifies ?? (word.work.has('neutral') ? null : (word.body ?? word.person?.group));
    if (group && group !== 'people') return group;
  }
  return null;
}

/** Takes in "members of the security forces", "officers and men of the Security Forces", "personnel of the army, the police and the CTD". */
function withComplement(tokens: readonly Token[], noun: Noun): Noun {
  const head = tokens[noun.to - 1];
  let to = skipQuotes(tokens, noun.to);
  let group = noun.group;
  if (tokens[to]?.lower !== 'of' || !head?.word.person)
    return {
      ...noun,
      vague: Boolean(
        head?.word.work.has('vague') && !modifierGroup(tokens.slice(Math.max(0, noun.to - 4), noun.to - 1)),
      ),
    };
  to += 1;
  let found: Group | null = null;
  let reach = to;
  for (let k = 0; k < 7; k++, to++) {
    const token = tokens[to];
    if (!token || (token.kind === 'mark' && token.lower !== "'s") || token.kind === 'number') break;
    const { word } = token;
    if (
      word.work.has('be') ||
      word.work.has('prep') ||
      word.work.has('conj') ||
      word.work.has('rel') ||
      word.work.has('have') ||
      word.work.has('modal')
    )
      break;
    if (word.verb?.forms.includes('past') || word.adjective) break;
    if (word.acts?.includes('past') && !word.person && !word.body) break;
    found = word.body ?? word.modifies ?? (word.person?.plural ? word.person.group : null) ?? found;
    reach = to + 1;
  }
  if (found && found !== 'people' && (head.word.work.has('neutral') || noun.effectNoun)) group = found;
  const vague = Boolean(
    head.word.work.has('vague') && !found && !modifierGroup(tokens.slice(Math.max(0, noun.to - 4), noun.to - 1)),
  );
  const detail = tokens
    .slice(noun.to, reach)
    .map((token) => token.text)
    .join(' ');
  return {
    ...noun,
    vague,
    group,
    to: reach,
    detail: noun.detail && detail ? `${noun.detail} ${detail}`.replace(/ 's\b/g, "'s") : noun.detail,
  };
}

const skipQuotes = (tokens: readonly Token[], at: number) => (QUOTES.has(tokens[at]?.text ?? '') ? at + 1 : at);
