import type { Token } from '../lex.ts';
import { coreEnd, isTime, leadEnd } from './core.ts';
import { type Sort, sortOf } from './sort.ts';
import { ofAuthor, sourceNouns } from '../words/sources.ts';

/** A noun phrase that could name who speaks; `from` and `to` are token indexes of all of it, `core` and `coreTo` of its words without article, tail and apposition. */
export interface Mention {
  from: number;
  to: number;
  core: number;
  coreTo: number;
  sort: Sort;
  plural: boolean;
  /** "the", "this", "its": somebody known. */
  definite: boolean;
  /** A number or "some" stands before it. */
  counted: boolean;
  /** "for the ministry", "in Quetta": the mentions behind a preposition that belong to it. */
  tails: Mention[];
  /** "Karim Haidari, the spokesman": what stands between commas beside it. */
  apposed: Mention | null;
}

/** The noun phrases of a sentence from left to right, none inside another. */
export function mentionsIn(tokens: readonly Token[]): Mention[] {
  const found: Mention[] = [];
  for (let at = 0; at < tokens.length; ) {
    const mention = mentionAt(tokens, at);
    if (mention) found.push(mention);
    at = mention ? mention.to : at + 1;
  }
  return found;
}

/** The noun phrase that begins at token `at`, with its tails and its apposition. */
export function mentionAt(tokens: readonly Token[], at: number): Mention | null {
  const mention = plainAt(tokens, at, 0);
  return mention && apposition(tokens, mention);
}

/** A lone name behind one of these is a place. */
const PLACED = /^(?:in|at|near|outside|inside|across|around|off|into|throughout|toward|towards)$/;
const DEFINITE = new Set(['the', 'this', 'that', 'these', 'those', 'its', 'their', 'his', 'her', 'same', 'our', 'my']);

function plainAt(tokens: readonly Token[], at: number, depth: number): Mention | null {
  const core = leadEnd(tokens, at);
  const single = tokens.slice(at, core).some(({ lower }) => lower === 'a' || lower === 'an');
  const coreTo = coreEnd(tokens, core, single);
  if (coreTo === core) return null;
  const named = sortOf(tokens, core, coreTo, tokens[core - 1]?.lower === 'the');
  const sort = named === 'person' && at === core && coreTo - core < 3 && PLACED.test(tokens[at - 1]?.lower ?? '') ? 'other' : named;
  const last = sourceNouns.get(tokens[coreTo - 1]?.lower ?? '');
  const plural = last?.plural ?? tokens[coreTo - 1]?.word.person?.plural ?? false;
  const definite = tokens.slice(at, core).some(({ lower }) => DEFINITE.has(lower)) || tokens.slice(core, coreTo).some(({ lower }) => lower === "'s");
  const mention: Mention = { from: at, to: behindAge(tokens, coreTo, sort), core, coreTo, sort, plural, definite, counted: tokens.slice(at, core).some(({ kind, word }) => kind === 'number' || word.number !== undefined && !word.work.has('det')), tails: [], apposed: null };
  return depth < 5 ? withTails(tokens, mention, depth) : mention;
}

/** "(29)", "(ASDMA)", "(@name)" behind a name belong to it. */
function behindAge(tokens: readonly Token[], at: number, sort: Sort): number {
  if (tokens[at]?.text !== '(' || sort === 'other') return at;
  if (tokens[at + 1]?.kind === 'number' && tokens[at + 2]?.text === ')') return at + 3;
  return at;
}

const TAILS: Readonly<Partial<Record<Sort, ReadonlySet<string>>>> = {
  person: new Set(['of', 'from', 'with', 'at']),
  role: new Set(['of', 'for', 'in', 'at', 'from', 'with', 'to', 'on']),
  people: new Set(['of', 'in', 'at', 'from', 'on']),
  body: new Set(['of', 'for', 'in', 'at', 'on', 'from']),
  medium: new Set(['of']),
  document: new Set(['of', 'by', 'from']),
};
/** "to" and "on" belong only behind these: "ambassador to Pakistan", "Committee on Missing Persons". */
const TO_OR_ON = /^(?:ambassador|envoy|adviser|advisor|delegate|aide|expert|experts|committee|commission|council|rapporteur|institute|specialist|spokesman|spokeswoman|spokesperson)$/;

/** "close to the matter", "familiar with the talks", "with knowledge of": what a source is said to know. */
function versed(tokens: readonly Token[], at: number): number | null {
  const knows = /^(?:close|familiar|aware|briefed|involved|acquainted|privy|linked|speaking|representing|working)$/.test(tokens[at]?.lower ?? '');
  if (!knows) return null;
  const from = /^(?:to|with|of|on|in|for|at)$/.test(tokens[at + 1]?.lower ?? '') ? at + 2 : at + 1;
  return plainAt(tokens, from, 2)?.to ?? null;
}

const BASED = /^(?:based|stationed|deployed|living|posted)$/;

function withTails(tokens: readonly Token[], mention: Mention, depth: number): Mention {
  const allowed = TAILS[mention.sort];
  let { to } = mention;
  const tails: Mention[] = [];
  while (tails.length < 2) {
    if (BASED.test(tokens[to]?.lower ?? '') && tokens[to + 1]?.lower === 'in' && mention.sort !== 'other') to += 1;
    if (!allowed?.has(tokens[to]?.lower ?? '')) {
      const aside = versed(tokens, to);
      if (aside === null || mention.sort !== 'role') break;
      to = aside;
      continue;
    }
    const preposition = tokens[to]?.lower ?? '';
    if (/^(?:to|on)$/.test(preposition) && !tokens.slice(mention.core, mention.coreTo).some(({ lower }) => TO_OR_ON.test(lower))) break;
    const tail = plainAt(tokens, to + 1, depth + 1);
    if (!tail || !belongs(tokens, mention, preposition, tail)) break;
    tails.push(tail);
    to = tail.to;
  }
  return to > mention.to ? { ...mention, to, tails } : mention;
}

/** Whether a tail belongs to the phrase rather than to the sentence: no time, no text, and behind a document only its author. */
function belongs(tokens: readonly Token[], { sort, core, coreTo }: Mention, preposition: string, tail: Mention): boolean {
  if (isTime(tokens, tail.core, tail.coreTo) || (tail.sort === 'document' && !tokens[tail.core]?.capital && !(sort === 'role' && preposition === 'of'))) return false;
  if (sort === 'document') {
    const speaks = tail.sort === 'person' || tail.sort === 'role' || tail.sort === 'body' || tail.sort === 'medium';
    return speaks && !(tail.counted && (tail.sort === 'people' || tokens[tail.coreTo - 1]?.word.person !== undefined)) && (preposition !== 'of' || ofAuthor.has(tokens[coreTo - 1]?.lower ?? ''));
  }
  if (preposition === 'in' || preposition === 'at' || preposition === 'on') return tail.sort !== 'other' || tokens.slice(tail.from, tail.to).some(({ lower }) => PLACE_NOUN.test(lower)) || core === coreTo;
  return true;
}

const PLACE_NOUN = /^(?:area|areas|city|town|village|villages|district|districts|province|region|capital|country|camp|scene|site|zone|clinic|port|coast|border|charge|command|hall|palace|state|states|north|south|east|west|island|centre|center|house|embassy|ward|neighbourhood|neighborhood)$/;

/** Takes in "X, a spokesman for Y," and "the prefect, X,"; a list of speakers is none. */
function apposition(tokens: readonly Token[], mention: Mention): Mention {
  const beside = mention.sort === 'role' && !mention.plural && mention.tails.length > 0 && tokens[mention.to]?.capital ? plainAt(tokens, mention.to, 1) : null;
  if (beside?.sort === 'person' && beside.from === mention.to) return { ...mention, to: behindNumber(tokens, beside), apposed: beside };
  const opening = behindNumber(tokens, mention);
  if (tokens[opening]?.text !== ',') return opening > mention.to ? { ...mention, to: opening } : mention;
  const inner = plainAt(tokens, opening + 1, 1);
  if (!inner || !apposes(tokens, mention, inner)) return opening > mention.to ? { ...mention, to: opening } : mention;
  const to = behindNumber(tokens, inner);
  return { ...mention, to, apposed: inner };
}

/** ", 41," behind a name is an age. */
function behindNumber(tokens: readonly Token[], { sort, to }: Mention): number {
  const age = (sort === 'person' || sort === 'role' || sort === 'people') && tokens[to]?.text === ',' && tokens[to + 1]?.kind === 'number' && (tokens[to + 1]?.value ?? 999) < 110;
  return age && /^[,.;:”"]$/.test(tokens[to + 2]?.text ?? '.') ? to + 2 : to;
}

const DESCRIBES = /^(?:wing|group|agency|body|organisation|organization|charity|network|arm|monitor|watchdog|outlet|newspaper|daily|broadcaster|union|movement|branch|authority|faction|militia|front|army|regulator|operator|owner|company|institute|centre|center|think-tank|service)$/;

function apposes(tokens: readonly Token[], outer: Mention, inner: Mention): boolean {
  const close = tokens[inner.to];
  const ends = !close || /^[,.;:”"»)(—–]$/.test(close.text) || close.word.work.has('rel');
  const article = tokens[inner.from]?.word.work.has('det') === true && !inner.counted;
  if (outer.sort === 'person') return (inner.sort === 'role' || inner.sort === 'people') && !inner.plural && (ends || article || (inner.tails.length > 0 && close?.word.work.has('prep') === true));
  if (outer.counted && outer.sort === 'role' && inner.sort === 'role' && !inner.plural && article && ends) return true;
  const generic = outer.sort === 'body' && !tokens[outer.coreTo - 1]?.capital && tokens[inner.coreTo - 1]?.capital;
  if (generic && (inner.sort === 'body' || inner.sort === 'person') && ends && tokens[outer.from]?.word.work.has('det')) return tokens[inner.to + 1]?.word.work.has('conj') !== true;
  if (inner.sort === 'person' && ends) return outer.sort === 'role' && !outer.plural && (inner.coreTo - inner.core < 6);
  const described = outer.sort === 'body' && tokens[inner.from]?.word.work.has('det') && DESCRIBES.test(tokens[inner.coreTo - 1]?.lower ?? '');
  return Boolean(described && close?.text === ',' && tokens[inner.to + 1]?.word.work.has('conj') !== true);
}
