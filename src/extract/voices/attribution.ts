import type { Item } from '../items.ts';
import type { Token } from '../lex.ts';
import { kindOf, textOf, type Voice, voiceOf } from './voice.ts';

/** A place in a sentence where somebody is credited. `reach` says which way the credit looks from the name. */
export interface Attribution {
  voice: Voice;
  /** Token index around which the credit is given: the name or the verb. */
  at: number;
  reach: 'forward' | 'backward' | 'both';
  denies: boolean;
  rule: string;
}

/** Everybody whom the sentence credits, in the order of the text. */
export function attributionsIn(tokens: readonly Token[], items: readonly Item[]): Attribution[] {
  const found = [...accordingTo(tokens), ...items.flatMap((item, at) => sayer(tokens, items, item, at)), ...mentioned(tokens)];
  const kept: Attribution[] = [];
  for (const next of found.sort((a, b) => a.voice.from - b.voice.from || a.at - b.at))
    if (!kept.some(({ voice }) => voice.from < next.voice.to && next.voice.from < voice.to)) kept.push(next);
  return kept;
}

const MARKERS: readonly (readonly string[])[] = [
  ['according', 'to'], ['as', 'per'], ['citing'], ['quoting'], ['cites'], ['cited'], ['in', 'the', 'words', 'of'], ['on', 'the', 'word', 'of'], ['with', 'reference', 'to'], ['on', 'the', 'strength', 'of'], ['as', 'reported', 'by'], ['reported', 'by'], ['announced', 'by'], ['confirmed', 'by'], ['given', 'by'], ['issued', 'by'], ['communicated', 'by'], ['released', 'by'], ['quoted', 'by'], ['compiled', 'by'], ['in', 'a', 'statement', 'by'], ['attributed', 'to'], ['by', 'the', 'count', 'of'], ['by', 'the', 'account', 'of'], ['by', 'the', 'reckoning', 'of'], ['for', 'the', 'count', 'of'], ['said', 'by'], ['told', 'by'], ['claimed', 'by'], ['source', ':'], ['published', 'by'], ['estimated', 'by'], ['recorded', 'by'],
];

/** "according to X", "citing X", "as reported by X"; also "by X's count", "in X's figures". */
function accordingTo(tokens: readonly Token[]): Attribution[] {
  const found: Attribution[] = [];
  for (let at = 0; at < tokens.length; at++) {
    const marker = MARKERS.find((words) => words.every((word, k) => tokens[at + k]?.lower === word));
    const start = marker ? at + marker.length : null;
    if (start !== null && marker) {
      const voice = voiceRight(tokens, start);
      const leading = at < 3 || (tokens[at - 1]?.text === '.' && at < 5);
      if (voice) found.push({ voice, at, reach: leading ? 'forward' : marker[0] === 'source' ? 'both' : 'backward', denies: false, rule: 'according to' });
    }
    const account = tokens[at]?.word.work.has('account') && tokens[at - 1]?.lower === "'s" ? at : null;
    if (account !== null) {
      const voice = voiceLeft(tokens, at - 2);
      const before = voice ? tokens[lead(tokens, voice.from)]?.lower : null;
      if (voice && (['by', 'in', 'on', 'from', 'of'].includes(before ?? '') || tokens[at + 1]?.word.work.has('be'))) found.push({ voice, at, reach: voice.from < 3 ? 'forward' : 'backward', denies: false, rule: 'account' });
    }
  }
  return found;
}

const lead = (tokens: readonly Token[], at: number) => {
  let k = at - 1;
  while (k > 0 && tokens[k]?.word.work.has('det')) k -= 1;
  return k;
};

/** "X said", "said X", "X put the number at 70". */
function sayer(tokens: readonly Token[], items: readonly Item[], item: Item, at: number): Attribution[] {
  if (item.kind !== 'say' && item.kind !== 'deny' && !speech(item)) return [];
  const passive = items[at - 1]?.kind === 'be' || (items[at - 1]?.kind === 'adv' && items[at - 2]?.kind === 'be');
  if (passive && !['quote', 'open'].includes(items[at + 1]?.kind ?? '')) return [];
  const denies = item.kind === 'deny';
  const pronoun = passive ? null : pronounLeft(tokens, item.from - 1);
  if (pronoun) return [{ voice: pronoun, at: item.from, reach: closesClause(tokens, item.to) ? 'backward' : 'forward', denies, rule: 'pronoun' }];
  const subject = passive ? null : voiceLeft(tokens, item.from - 1);
  if (subject) return [{ voice: subject, at: item.from, reach: item.from - 1 > 0 && closesClause(tokens, item.to) ? 'backward' : 'forward', denies, rule: 'says' }];
  const inverted = item.forms?.includes('past') || item.forms?.includes('third') ? voiceRight(tokens, item.to) : null;
  const afterQuote = /[,”"»'?!]/.test(tokens[item.from - 1]?.text ?? '') || item.from === 0;
  return inverted && afterQuote ? [{ voice: inverted, at: item.from, reach: 'backward', denies, rule: 'said' }] : [];
}

const PERSONAL = new Set(['he', 'she', 'they', 'it']);

/** "he added": a voice without a name, to be found among the ones before. */
function pronounLeft(tokens: readonly Token[], last: number): Voice | null {
  let k = last;
  while (k >= 0 && (tokens[k]?.word.work.has('adv') || tokens[k]?.word.work.has('have'))) k -= 1;
  const token = tokens[k];
  if (!token || !PERSONAL.has(token.lower)) return null;
  return { name: token.lower, from: k, to: k + 1, role: null, organisation: null, kind: 'other', medium: false, person: token.lower === 'he' || token.lower === 'she' };
}

const SPEECH = new Set(['condemned', 'praised', 'vowed', 'accused', 'blamed', 'urged', 'called', 'denounced', 'warned', 'appealed', 'promised', 'pledged', 'thanked', 'expressed', 'condemns', 'vows', 'urges', 'seeks', 'justifies', 'criticised', 'criticized']);
const speech = (item: Item) => item.kind === 'verb' && SPEECH.has(item.lower);

/** The speaking verb stands at the end of its sentence or clause: what was said stands before it. */
const closesClause = (tokens: readonly Token[], at: number) => {
  const next = tokens[at];
  return !next || /^[.,;:)”"»]$/.test(next.text) || ['on', 'in', 'at'].includes(next.lower) && /[.,]/.test(tokens.slice(at, at + 5).map(({ text }) => text).join('')) || next.word.work.has('weekday');
};

/** "The report also cites A, B and C", "A and B are cited too", "Among the sources is C": credited without a figure. */
function mentioned(tokens: readonly Token[]): Attribution[] {
  const cites = tokens.findIndex(({ lower }) => ['cites', 'cite', 'cited', 'draws', 'carried', 'quoted'].includes(lower));
  const sources = tokens.findIndex(({ lower }, k) => ['sources', 'source'].includes(lower) && k < 6 && (tokens[k + 1]?.word.work.has('be') || tokens[k + 1]?.lower === 'include'));
  const at = cites >= 0 ? cites : sources;
  if (at < 0) return [];
  const active = cites >= 0 && tokens[cites]?.lower !== 'cited' && tokens[cites]?.lower !== 'quoted' && tokens[cites]?.lower !== 'carried';
  const found: Attribution[] = [];
  const end = clauseBreak(tokens, at);
  for (let k = active || sources === at ? at + 1 : 0; k < end; ) {
    const voice = voiceRight(tokens, k, true);
    if (voice && voice.from >= k && !voice.medium) found.push({ voice, at: voice.from, reach: 'forward', denies: false, rule: 'cited' });
    k = voice && voice.from >= k ? behindRole(tokens, voice.to) : k + 1;
  }
  return found.filter(({ voice }) => voice.person || voice.kind !== 'other');
}

/** Where the list of cited names ends. */
const clauseBreak = (tokens: readonly Token[], at: number) => {
  const mark = tokens.findIndex(({ text }, k) => k > at && /^[:;—–]$/.test(text));
  return mark < 0 ? tokens.length : mark;
};

/** Skips the apposition behind a cited name: ", the minister of state for interior,". */
function behindRole(tokens: readonly Token[], at: number): number {
  const next = tokens[at + 1];
  if (tokens[at]?.text !== ',' || !next || next.lower === 'and' || (next.capital && !next.word.work.has('det'))) return at + 1;
  return commaAfter(tokens, at + 1);
}

const INSIDE = new Set(['of', 'for', 'in', 'at', 'on', 'from', 'to', 'with']);

/** The speaker whose phrase ends at token `last`, read to the left; an apposition between commas belongs to it. */
export function voiceLeft(tokens: readonly Token[], last: number): Voice | null {
  let end = last;
  while (end >= 0 && (tokens[end]?.word.work.has('adv') || tokens[end]?.word.work.has('have') || tokens[end]?.word.work.has('modal') || tokens[end]?.word.work.has('neg') || /ly$/.test(tokens[end]?.lower ?? '') && !tokens[end]?.capital)) end -= 1;
  if (tokens[end]?.text === ',') {
    const opening = commaBefore(tokens, end - 1);
    if (opening < 0 || hasFigure(tokens, opening + 1, end)) return null;
    const inner = voiceOf(tokens, opening + 1, end);
    const outer = voiceOf(tokens, startOf(tokens, opening - 1), opening);
    const name = inner?.person && !outer?.person ? inner : outer;
    if (!name) return null;
    const about = name === inner ? textBetween(tokens, startOf(tokens, opening - 1), opening) : textBetween(tokens, opening + 1, end);
    return withRole(name, about);
  }
  return voiceOf(tokens, startOf(tokens, end), end + 1);
}

function withRole(voice: Voice, about: string): Voice {
  const described = voiceKind(`${voice.role ?? ''} ${about}`, voice);
  return { ...voice, role: voice.role ?? (about || null), kind: described };
}

const textBetween = (tokens: readonly Token[], from: number, to: number) => textOf(tokens, Math.max(0, from), to);
const voiceKind = (text: string, voice: Voice) => {
  const kind = kindOf(text, voice.person);
  return kind === 'other' ? voice.kind : kind;
};

/** Where the noun phrase that ends at token `end` begins. */
function startOf(tokens: readonly Token[], end: number): number {
  let k = end;
  for (; k >= 0 && end - k < 14; k--) {
    const token = tokens[k] as Token;
    const { word } = token;
    if (token.kind === 'number') break;
    if (word.work.has('det') && k < end && !(INSIDE.has(tokens[k - 1]?.lower ?? '') && k > 1 && nounBefore(tokens, k - 2))) return k;
    if (token.kind === 'mark' && !["'s", '(', ')', '-', '/'].includes(token.text)) break;
    if (word.work.has('rel') || word.work.has('be') || word.work.has('have') || word.work.has('modal') || word.work.has('pron')) break;
    if (word.work.has('conj') && !(tokens[k - 1]?.capital && tokens[k + 1]?.capital)) break;
    if (word.work.has('sub') && !word.work.has('prep')) break;
    if (word.work.has('prep') && !(INSIDE.has(token.lower) && k > 0 && nounBefore(tokens, k - 1))) break;
    if ((word.says?.includes('past') || word.acts?.includes('past') || word.verb?.forms.includes('past')) && !token.capital && !word.person) break;
    if (token.lower === 'said' || token.lower === 'says') break;
  }
  return k + 1;
}

/** Whether the words up to token `k` could begin a speaker's phrase: a noun for a person or body, or a name. */
const nounBefore = (tokens: readonly Token[], k: number) => {
  const token = tokens[k];
  return token !== undefined && token.kind === 'word' && (personNoun.has(token.lower) || token.word.person !== undefined && !token.word.verb || (token.capital && k > 0 && tokens[k - 1]?.capital === true));
};

const personNoun = new Set('spokesman spokeswoman spokesperson head director chief leader minister official officials officer officers member members source sources president secretary governor commissioner coordinator manager chairman commander superintendent ministry department centre center institute bank council university authority office ambassador representative investigator nurse doctor hospital agency lawyers families relatives residents witnesses residents survivor analyst researcher teacher shopkeeper resident witness housewife chief'.split(' '));

const commaBefore = (tokens: readonly Token[], from: number) => {
  for (let k = from; k >= Math.max(0, from - 16); k--) {
    if (tokens[k]?.text === ',') return k;
    if (/[.;:”"]/.test(tokens[k]?.text ?? '')) return -1;
  }
  return -1;
};

const hasFigure = (tokens: readonly Token[], from: number, to: number) => tokens.slice(from, to).some(({ word }) => (word.number && word.number.kind !== 'scale') || word.verb?.forms.includes('past'));

/** The speaker whose phrase begins at token `first`. */
export function voiceRight(tokens: readonly Token[], first: number, strict = false): Voice | null {
  let start = first;
  while (start < tokens.length && (tokens[start]?.word.work.has('det') || tokens[start]?.kind === 'mark' && /["“(]/.test(tokens[start]?.text ?? ''))) start += 1;
  const end = endOf(tokens, start);
  if (end <= start) return null;
  const voice = voiceOf(tokens, start, end);
  if (!voice || (strict && voice.from > start + 6)) return null;
  if (tokens[end]?.text !== ',') return voice;
  const close = commaAfter(tokens, end + 1);
  const inner = voiceOf(tokens, end + 1, close);
  const about = textBetween(tokens, end + 1, close);
  if (!strict && !voice.person && ofOffice(tokens, start, end) && inner?.person && inner.from <= end + 4 && close - end < 8) return withRole(inner, textBetween(tokens, start, end));
  const first_ = tokens[end + 1];
  const apposition = first_ && (first_.word.work.has('det') || (first_.word.person && !first_.word.person.plural) || (personNoun.has(first_.lower) && !/s$/.test(first_.lower)) || (first_.kind === 'number' && tokens[end + 2]?.text === ','));
  return voice.person && apposition && close - end < 14 ? withRole(voice, about) : voice;
}

/** "the prefect", "its mayor", "the coordinator of Civil Protection": a single office-holder whose name may follow. */
const ofOffice = (tokens: readonly Token[], from: number, to: number) => tokens.slice(from, to).some(({ lower, word }) => (personNoun.has(lower) || word.person?.group === 'officials') && !/s$/.test(lower));

function endOf(tokens: readonly Token[], first: number): number {
  let k = first;
  for (; k < tokens.length && k - first < 12; k++) {
    const token = tokens[k] as Token;
    const { word } = token;
    if (token.kind === 'number') break;
    if (token.kind === 'mark' && !["'s", '(', ')', '/', '-'].includes(token.text)) break;
    if (token.text === '(' && !/^[A-Z][A-Z0-9-]+$/.test(tokens[k + 1]?.text ?? '')) break;
    if (word.work.has('rel') || word.work.has('be') || word.work.has('have') || word.work.has('modal') || (word.work.has('sub') && !word.work.has('prep')) || word.work.has('pron')) break;
    if (word.work.has('conj') && !(tokens[k - 1]?.capital && tokens[k + 1]?.capital && !tokens[k - 1]?.word.person)) break;
    if (word.work.has('prep') && k > first && !(['of', 'for', 'in', 'at'].includes(token.lower) && nounBefore(tokens, k - 1))) break;
    if (word.work.has('adv') && k > first && !token.capital) break;
    if (word.work.has('weekday') || word.work.has('month') && token.capital) break;
    if (k > first && !token.capital && (word.says || word.acts?.includes('past') || word.verb?.forms.includes('past') || word.denies) && !word.person) break;
  }
  return k;
}

const commaAfter = (tokens: readonly Token[], from: number) => {
  for (let k = from; k < Math.min(tokens.length, from + 16); k++) if (/^[.,;:”"»—–]$/.test(tokens[k]?.text ?? '')) return k;
  return Math.min(tokens.length, from + 16);
};
