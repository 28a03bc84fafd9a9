import type { SpeakerKind } from '../../model/speaker.ts';
import type { Token } from '../lex.ts';
import { bodies, kindWords, titles, wireNouns, wires } from '../words/speakers.ts';

/** Who is credited: the shortest name that the words give, and what the words say of them. `from` and `to` are token indexes of the name. */
export interface Voice {
  name: string;
  from: number;
  to: number;
  role: string | null;
  organisation: string | null;
  kind: SpeakerKind;
  /** A wire or outlet: what it passes on is somebody else's. */
  medium: boolean;
  person: boolean;
}

const PARTICLES = new Set(['al', 'el', 'bin', 'ibn', 'ben', 'de', 'del', 'da', 'dos', 'van', 'von', 'der', 'la', 'le', 'ur', 'ul', 'abu', 'di', 'e', 'of']);
/** Capitalised at the beginning of a sentence, and nobody's name. */
const NO_NAMES = new Set(['among', 'another', 'others', 'other', 'also', 'besides', 'apart', 'both', 'further', 'named', 'attacked', 'cited', 'listed', 'separately', 'earlier', 'later', 'meanwhile', 'here', 'there', 'but', 'and', 'in', 'on', 'for', 'it', 'he', 'she', 'they', 'we', 'i', 'its', 'two', 'three', 'four', 'five', 'most', 'some', 'many', 'none', 'nobody', 'no', 'not', 'what', 'why', 'how', 'who', 'where', 'when', 'x', 'twitter', 'facebook', 'telegram', 'one', 'yet', 'still', 'so', 'as', 'of', 'ten', 'six', 'seven', 'eight', 'nine', 'all', 'each', 'neither', 'either', 'if', 'this', 'that', 'these', 'those', 'there']);
const WEAK = new Set(['the', 'a', 'an', 'its', 'their', 'his', 'her', 'our', 'this', 'that', 'these', 'those', 'some', 'two', 'three', 'four', 'five', 'several', 'many', 'other', 'however', 'one', 'both', 'all']);

/** Reads the words `tokens[from..to)` as a speaker; null where they name nobody who could say something. */
export function voiceOf(tokens: readonly Token[], from: number, to: number): Voice | null {
  const words = trim(tokens, from, to);
  if (!words) return null;
  const acronym = acronymIn(tokens, words.from, words.to);
  const person = acronym ? null : personIn(tokens, words.from, words.to);
  const text = textOf(tokens, words.from, words.to);
  if (person) return describe(tokens, { ...person, person: true }, text, outside(tokens, words, person));
  if (acronym) return describe(tokens, { ...acronym, person: false }, text, null);
  const body = bodyIn(tokens, words.from, words.to);
  return body ? describe(tokens, { ...body, person: false }, text, null) : null;
}

interface Words {
  from: number;
  to: number;
}

function trim(tokens: readonly Token[], from: number, to: number): Words | null {
  let [first, last] = [from, to];
  while (first < last && (WEAK.has(tokens[first]?.lower ?? '') || (tokens[first]?.kind === 'mark' && tokens[first]?.text !== '('))) first += 1;
  while (last > first && (tokens[last - 1]?.word.work.has('adv') || (tokens[last - 1]?.kind === 'mark' && tokens[last - 1]?.text !== ')'))) last -= 1;
  return last > first ? { from: first, to: last } : null;
}

/** "the Assam State Disaster Management Authority (ASDMA)" is ASDMA; "BLA" alone is BLA. */
function acronymIn(tokens: readonly Token[], from: number, to: number): Words | null {
  for (let k = to - 1; k > from; k--) if (tokens[k]?.text === ')' && tokens[k - 2]?.text === '(' && isAcronym(tokens[k - 1])) return { from: k - 1, to: k };
  const last = tokens[to - 1];
  return to - from === 1 && isAcronym(last) ? { from, to } : null;
}

const isAcronym = (token: Token | undefined) => token !== undefined && /^(?:[A-Z][A-Z0-9-]{1,9}|[A-Z]\d{1,3})$/.test(token.text);

/** A person's name at the end of the phrase, or before its apposition: capitalised words without titles, bodies and places of office. */
function personIn(tokens: readonly Token[], from: number, to: number): Words | null {
  let last = to;
  while (last > from) {
    let first = last;
    while (first > from && nameWord(tokens, first - 1)) first -= 1;
    while (first < last && (titles.has(tokens[first]?.lower ?? '') || PARTICLES.has(tokens[first]?.text ?? ''))) first += 1;
    const named = last > first ? { from: first, to: last } : null;
    if (named && isPerson(tokens, named, to)) return named;
    if (last === to && first === last) last -= 1;
    else last = Math.min(first, last - 1);
    if (to - last > 12) return null;
  }
  return null;
}

function nameWord(tokens: readonly Token[], k: number): boolean {
  const token = tokens[k];
  if (token?.kind !== 'word') return false;
  if (PARTICLES.has(token.text) && tokens[k + 1]?.capital && tokens[k - 1]?.capital && token.text !== 'of') return true;
  return token.capital && !isAcronym(token);
}

/** Not a body ("Health Ministry"), not an adjective of a place ("Pakistani"), not a lone first word. */
function isPerson(tokens: readonly Token[], { from, to }: Words, end: number): boolean {
  const run = tokens.slice(from, to);
  if (run.some(({ lower }) => bodies.has(lower) || wireNouns.has(lower) || wires.has(lower))) return false;
  if (run.some(({ text, lower }) => wires.has(text) || NO_NAMES.has(lower))) return false;
  if (to < end && !/^(?:of|from|at|in|for|with|\(|,)$/.test(tokens[to]?.lower ?? '')) return false;
  const before = tokens[from - 1];
  if (before?.lower === 'of' || before?.lower === 'for' || before?.lower === 'in' || before?.lower === 'at' || before?.lower === 'from') return false;
  if (before?.lower === 'the' && run.length > 1) return false;
  return !(run.length === 1 && (/(?:ese|ish|ian|ani|stan)$/.test(run[0]?.lower ?? '') || run[0]?.word.person || run[0]?.word.work.has('weekday') || run[0]?.word.work.has('month') || before?.lower === 'the'));
}

/** What the phrase says of a person beside the name: "Interior Minister", "spokesman for the disaster ministry". */
function outside(tokens: readonly Token[], words: Words, name: Words): string | null {
  const before = textOf(tokens, words.from, name.from).replace(/[,\s]+$/, '');
  const after = textOf(tokens, name.to, words.to).replace(/^[,\s]+/, '');
  return before || after || null;
}

/** A body that speaks: the noun phrase without its lead-in, possessor and tail ("Pakistan's military" is "military"). */
function bodyIn(tokens: readonly Token[], from: number, to: number): Words | null {
  let start = from;
  for (let k = from; k < to; k++) if (tokens[k]?.lower === "'s" && bodies.has(tokens[to - 1]?.lower ?? '') && !/^(?:prosecutor|president|governor|mayor|barry)$/i.test(tokens[k - 1]?.text ?? '')) start = k + 1;
  const run = tokens.slice(start, to);
  if (!run.some(({ lower, text, capital }) => bodies.has(lower) || wires.has(text) || (capital && wireNouns.has(lower))) && !run.every(({ capital, kind, lower }) => capital || kind === 'mark' || PARTICLES.has(lower) || lower === 'and' || lower === 'for')) return null;
  if (run.length === 1 && NO_NAMES.has(run[0]?.lower ?? '')) return null;
  const weak = run.length === 1 && run[0]?.word.work.size && !bodies.has(run[0].lower);
  return weak ? null : { from: start, to };
}

function describe(tokens: readonly Token[], name: Words & { person: boolean }, whole: string, role: string | null): Voice {
  const { from, to, person } = name;
  const first = tokens[from];
  const run = tokens.slice(from, to);
  const medium = !person && (run.some(({ text }) => wires.has(text)) || run.some(({ lower }) => wireNouns.has(lower)));
  return { name: textOf(tokens, from, to), from: first ? from : 0, to, role, organisation: organisationOf(role), kind: kindOf(person ? (role ?? '') : whole, person), medium, person };
}

function organisationOf(role: string | null): string | null {
  const match = role?.match(/\b(?:of|for|at) (?:the )?(\p{Lu}[\p{L} -]{2,60})$/u);
  return match?.[1] ?? null;
}

const compiledKinds = kindWords.flatMap(([kind, list]) => list.map((phrase) => ({ kind, phrase })));

/** The kind of a speaker by the words that describe it; the longest telling phrase counts, of equals the one further up in the table. */
export function kindOf(description: string, person = false): SpeakerKind {
  const text = ` ${description.toLowerCase().replace(/[^\p{L}\p{N}' .-]+/gu, ' ')} `;
  let best: { kind: SpeakerKind; weight: number } | null = null;
  for (const { kind, phrase } of compiledKinds) {
    if (!text.includes(` ${phrase} `)) continue;
    const weight = phrase.split(' ').length;
    if (!best || weight > best.weight) best = { kind, weight };
  }
  if (person && best?.kind === 'unnamed-official') return 'government';
  return best?.kind ?? 'other';
}

export function textOf(tokens: readonly Token[], from: number, to: number): string {
  let text = '';
  for (let k = from; k < to; k++) text += (k > from && tokens[k]?.spaced ? ' ' : '') + (tokens[k]?.text ?? '');
  return text;
}
