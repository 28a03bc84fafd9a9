import type { Token } from '../lex.ts';
import { isTime } from './core.ts';
import type { Mention } from './mention.ts';
import { speech } from '../words/speech.ts';
import { WISHES } from './verbs.ts';

/** Who does what the verb says: a noun phrase, or a pronoun at token `pronoun`; `apart` says that a comma parts them. */
export interface Subject {
  mention: Mention | null;
  pronoun: number;
}

const FARTHEST = 6;

/** The subject of the finite verb at token `verb`, read to the left over adverbs, auxiliaries, times and what stands between commas. */
export function subjectOf(tokens: readonly Token[], mentions: readonly Mention[], verb: number): Subject | null {
  let k = verb - 1;
  for (let tries = 0; tries < FARTHEST; tries++) {
    while (k >= 0 && skips(tokens[k] as Token)) k -= 1;
    const token = tokens[k];
    if (token?.lower === 'to' && WISHES.test(tokens[k - 1]?.lower ?? '')) {
      k -= 2;
      while (k > 0 && /^(?:went|goes|would|is|was)$/.test(tokens[k]?.lower ?? '')) k -= 1;
      continue;
    }
    if (!token || token.word.work.has('neg') || token.word.work.has('be')) return null;
    if (PRONOUNS.has(token.lower)) return { mention: null, pronoun: k };
    if (token.lower === 'who' || token.lower === 'which' || token.lower === 'that') return antecedent(tokens, mentions, k);
    if (token.lower === 'them' && tokens[k - 1]?.lower === 'of' && tokens[k - 2]?.lower === 'one') return { mention: null, pronoun: k - 2 };
    if (ELLIPTIC.has(token.lower) && tokens[k - 1]?.kind !== 'word' && (token.lower !== 'one' || /^(?:said|says|told|added)$/.test(tokens[verb]?.lower ?? ''))) return { mention: null, pronoun: k };
    if (token.lower === 'and' || token.lower === 'but') return earlier(tokens, mentions, k, verb);
    const ending = mentions.find(({ to }) => to === k + 1);
    if (!(ending && token.text === ')') && /^[,—–)]$/.test(token.text)) {
      const aged = mentions.find(({ to, coreTo, sort }) => to === k && to > coreTo && (sort === 'person' || sort === 'role' || sort === 'people') && tokens[to - 1]?.kind === 'number');
      if (aged) return { mention: aged, pronoun: -1 };
      const closed = mentions.find(({ to, apposed }) => apposed && to <= k && k - to < 3 && tokens.slice(to, k).every(({ word, lower }) => word.work.has('adv') || lower === 'there'));
      if (closed) return { mention: closed, pronoun: -1 };
      const spanning = mentions.find(({ from, coreTo, apposed }) => apposed && coreTo < k && from < k && apposed.from <= k && tokens.slice(apposed.coreTo, k).every(({ text }) => !/^[.;“”"]$/.test(text)) && /^(?:who|whose|which|that|aged|in|from|of|with|and|at|\()$/.test(tokens[apposed.to]?.lower ?? tokens[apposed.coreTo]?.lower ?? ''));
      if (spanning && k - spanning.to < 20) return { mention: spanning, pronoun: -1 };
      const between = token.text === ',' ? mentions.find(({ to, sort, from }) => to === nameEnd(tokens, k) && sort === 'person' && tokens[from - 1]?.text === ',') : undefined;
      if (between && between.from > 4) return { mention: inOffice(tokens, mentions, between), pronoun: -1 };
      const opening = openingOf(tokens, k);
      if (opening < 0) return null;
      const before = mentions.find(({ to }) => to === opening);
      if (before && before.sort !== 'other' && !adjunct(tokens, before)) return { mention: outer(tokens, mentions, before), pronoun: -1 };
      k = opening - 1;
      continue;
    }
    if (ending && tokens[ending.from - 1]?.lower === 'between') return null;
    if (ending && !adjunct(tokens, ending) && ending.sort !== 'other') return { mention: outer(tokens, mentions, ending), pronoun: -1 };
    const start = adjunctStart(tokens, k);
    if (start < 0) return restricted(tokens, mentions, verb);
    k = start - 1;
  }
  return null;
}

/** "A warder who does not want his name in print told …": a relative clause without commas between subject and verb. */
function restricted(tokens: readonly Token[], mentions: readonly Mention[], verb: number): Subject | null {
  const mention = mentions.findLast(({ to, sort, from }) => to < verb && (sort === 'role' || sort === 'people' || sort === 'person') && /^(?:who|that)$/.test(tokens[to]?.lower ?? '') && !tokens[from - 1]?.word.work.has('prep'));
  if (!mention || verb - mention.to > 16 || tokens.slice(mention.to, verb).some(({ text }) => /^[,.;:“”"]$/.test(text))) return null;
  return { mention, pronoun: -1 };
}

/** "The mayor thanked the firefighters and said …": the subject of the verb with which this one is coordinated, before all of a verb of speech. */
function earlier(tokens: readonly Token[], mentions: readonly Mention[], and: number, verb: number): Subject | null {
  let first: Subject | null = null;
  for (let k = and - 1; k >= 0; k--) {
    const { text, lower } = tokens[k] as Token;
    if (/^[.;:“”"«»]$/.test(text)) break;
    const mention = mentions.find(({ to }) => to === k + 1) ?? null;
    const pronoun = PRONOUNS.has(lower) ? k : -1;
    if ((!mention || !SPEAKERS.has(mention.sort) || mention.counted) && pronoun < 0) continue;
    const act = actAt(tokens, k + 1);
    if (act < 0) continue;
    first = { mention: pronoun < 0 ? mention : null, pronoun };
    if (speech.has(tokens[act]?.lower ?? '')) return first;
  }
  return /^(?:said|says|told|confirmed|added|warned|announced|vowed|promised|called|put)$/.test(tokens[verb]?.lower ?? '') ? first : null;
}

const SPEAKERS: ReadonlySet<string> = new Set(['person', 'role', 'body', 'state', 'medium', 'people']);

/** The finite verb at token `at`, an adverb or "has" before it; −1 where none stands there. */
function actAt(tokens: readonly Token[], at: number): number {
  let k = at;
  while (tokens[k] && skips(tokens[k] as Token)) k += 1;
  const word = tokens[k]?.word;
  const finite = word !== undefined && !tokens[k]?.capital && [speech.get(tokens[k]?.lower ?? '')?.forms, word.says, word.acts, word.denies, word.verb?.forms].some((forms) => forms?.includes('past') || forms?.includes('third'));
  return finite ? k : -1;
}

const PRONOUNS = new Set(['he', 'she', 'they', 'it']);
const ELLIPTIC = new Set(['another', 'others', 'one']);

function skips({ word, lower, capital }: Token): boolean {
  const { work } = word;
  if (work.has('rel') || work.has('neg') || PRONOUNS.has(lower)) return false;
  return work.has('adv') || work.has('have') || work.has('modal') || (!capital && /ly$/.test(lower) && !work.size) || lower === 'reportedly' || lower === 'both' || lower === 'all' || lower === 'did';
}

/** "An official of the ministry in Quetta said": the phrase whose tail was left outside. */
function outer(tokens: readonly Token[], mentions: readonly Mention[], inner: Mention): Mention {
  const before = mentions.find(({ to }) => to === inner.from - 1);
  const preposition = tokens[inner.from - 1]?.lower ?? '';
  const participle = mentions.find(({ to, sort }) => to === inner.from - 1 && (sort === 'role' || sort === 'people' || sort === 'person'));
  if (participle && /ing$/.test(preposition)) return participle;
  if (before && preposition === 'with' && before.sort !== 'other') return before;
  const duty = mentions.find(({ to, sort }) => sort === 'role' && to < inner.from - 1 && inner.from - to < 5 && /^(?:on|in|at)$/.test(tokens[to]?.lower ?? ''));
  if (duty && /^(?:of|in|at|for)$/.test(preposition) && tokens.slice(duty.to, inner.from).every(({ kind, word }) => kind === 'word' && !word.work.has('be') && !word.verb)) return duty;
  if (!before || before.sort === 'other' || before.sort === 'document' || before.sort === 'state' || !/^(?:of|for|in|at|from|with|near|outside|on)$/.test(preposition)) return inner;
  return inner.sort === 'state' || inner.sort === 'person' ? before : inner;
}

/** "in a statement", "on Monday", "at a press conference": the phrase stands behind a preposition and tells when or how. */
function adjunct(tokens: readonly Token[], mention: Mention): boolean {
  if (isTime(tokens, mention.core, mention.coreTo)) return true;
  const before = tokens[mention.from - 1]?.lower ?? '';
  return /^(?:in|on|at|during|via|by|through|after|over|to|from)$/.test(before) && (mention.sort === 'document' || mention.sort === 'medium' || mention.sort === 'other');
}

/** "The mayor at the time, Artur Lobo, said": the office that stands before a name between commas. */
function inOffice(tokens: readonly Token[], mentions: readonly Mention[], name: Mention): Mention {
  const office = mentions.findLast(({ to, sort, plural, apposed }) => to < name.from && sort === 'role' && !plural && !apposed);
  if (!office || name.from - office.to > 12 || tokens.slice(office.to, name.from - 1).some(({ text, word }) => /^[,.;:“”"]$/.test(text) || word.work.has('be') || word.says?.includes('past'))) return name;
  return { ...office, to: name.to, apposed: name };
}

/** Where a name ends before token `k`, a bracket behind it apart: "Kabiru Bawa (PDP),". */
function nameEnd(tokens: readonly Token[], k: number): number {
  if (tokens[k - 1]?.text !== ')') return k;
  let open = k - 1;
  while (open > 0 && tokens[open]?.text !== '(' && k - open < 8) open -= 1;
  return open;
}

const PREPOSITION = /^(?:in|on|at|by|during|for|after|via|to|through|over|before|since|from|with|late|early|about|around|of)$/;

/** Where an adjunct that ends at token `end` begins: "on Monday night", "for his part", "last week", "at 9 p.m."; −1 where none ends there. */
function adjunctStart(tokens: readonly Token[], end: number): number {
  let time = -1;
  for (let k = end; k > Math.max(0, end - 9); k--) {
    const token = tokens[k] as Token;
    if (/^[,;:.”"]$/.test(token.text) && token.text !== '.') break;
    if (token.word.work.has('be') || token.word.work.has('rel')) break;
    if (PREPOSITION.test(token.lower) && k < end) {
      const further = PREPOSITION.test(tokens[k - 1]?.lower ?? '') ? k - 1 : k;
      return further;
    }
    if (token.word.work.has('weekday') || /^(?:last|this|next|earlier|later|yesterday|today)$/.test(token.lower)) time = k;
  }
  return time;
}

/** The comma, dash or bracket that opens the insertion which closes at token `close`; −1 where none does. */
function openingOf(tokens: readonly Token[], close: number): number {
  const mark = tokens[close]?.text === ')' ? '(' : tokens[close]?.text;
  for (let k = close - 1; k > Math.max(-1, close - 30); k--) {
    const { text } = tokens[k] as Token;
    if (text === mark && !(mark === ',' && tokens[k + 1]?.kind === 'number' && tokens[k + 2]?.text === ',')) return k;
    if (/^[.;“”"«»]$/.test(text)) return -1;
  }
  return -1;
}

/** Whom "who", "which" or "that" at token `at` takes up. */
function antecedent(tokens: readonly Token[], mentions: readonly Mention[], at: number): Subject | null {
  for (let k = mentions.length - 1; k >= 0; k--) {
    const mention = mentions[k] as Mention;
    if (mention.to > at) continue;
    if (at - mention.to > 8 || tokens.slice(mention.to, at).some(({ text }) => /^[.;:”"]$/.test(text))) return null;
    const tail = mention.tails.at(-1);
    if (tokens[at]?.lower === 'which' && tail?.sort === 'body' && mention.to >= at - 1) return { mention: tail, pronoun: -1 };
    if (mention.sort !== 'other' && mention.sort !== 'document' && !(at - mention.to > 1 && tokens[mention.from - 1]?.word.work.has('prep') && mention.sort !== 'person')) return { mention, pronoun: -1 };
  }
  return null;
}
