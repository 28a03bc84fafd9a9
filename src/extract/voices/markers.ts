import type { Token } from '../lex.ts';
import { alsoDeeds, spokenBy } from '../words/speech.ts';
import { sourceNouns } from '../words/sources.ts';
import type { Attribution, Scene } from './attribution.ts';
import { type Mention, mentionAt } from './mention.ts';
import { reachOf } from './reach.ts';
import { following } from './spoken.ts';
import { speechAt } from './verbs.ts';
import { pronounVoice, type Voice, voiceOf } from './voice.ts';

/** Words behind which the source stands. */
const MARKERS: readonly (readonly string[])[] = [
  'according to', 'as per', 'citing', 'quoting', 'crediting', 'in the words of', 'on the word of', 'with reference to', 'on the strength of', 'on the authority of', 'with attribution to', 'on behalf of', 'in the view of', 'in the opinion of', 'for the count of',
].map((words) => words.split(' '));

/** "according to X", "citing X", "as reported by X", "per police". */
export function marked(scene: Scene): Attribution[] {
  const { tokens } = scene;
  const found: Attribution[] = [];
  for (let at = 0; at < tokens.length; at++) {
    const to = markerEnd(tokens, at);
    if (to === null) continue;
    const which = tokens[to]?.lower;
    if (which === 'which' || which === 'whom') found.push(...relative(scene, at, to));
    else found.push(...sourced(tokens, at, to));
  }
  return found;
}

/** Where the marker that begins at token `at` ends, or null. */
function markerEnd(tokens: readonly Token[], at: number): number | null {
  const { lower } = tokens[at] as Token;
  for (const words of MARKERS) if (words[0] === lower && words.every((word, k) => tokens[at + k]?.lower === word)) return at + words.length;
  if ((lower === 'through' || lower === 'via') && tokens.slice(at + 1, at + 7).some((token) => /^spokes(?:man|woman|person|people)$/.test(token.lower))) return at + 1;
  if (lower === 'per' && /^[,;(]$/.test(tokens[at - 1]?.text ?? ',') && sourceNouns.has(tokens[at + 1]?.lower ?? '')) return at + 1;
  if (spokenBy.has(lower) && tokens[at + 1]?.lower === 'by' && speechNotDeed(tokens, at)) return at + 2;
  if (APART.has(lower)) {
    const by = tokens.findIndex((token, k) => k > at && token.lower === 'by');
    if (by > at + 1 && by - at < 6 && tokens.slice(at + 1, by).every(({ kind, text }) => kind !== 'mark' || text === '.') && !tokens.slice(at + 1, by).some(({ word }) => word.person || word.verb)) return by + 1;
  }
  if (/^(?:quotes?|quoted|cites?|cited|quoting)$/.test(lower) && asSaying(tokens, at)) return at + 1;
  return null;
}

/** Participles that a time may part from their "by": "published last week by". */
const APART: ReadonlySet<string> = new Set(['published', 'compiled', 'announced', 'read', 'disclosed', 'reported']);

/** "figures released by", not "pupils released by": a text or figure stands before the participle. */
function speechNotDeed(tokens: readonly Token[], at: number): boolean {
  if (!alsoDeeds.has(tokens[at]?.lower ?? '')) return true;
  return tokens.slice(Math.max(0, at - 5), at).some(({ lower, word }) => sourceNouns.get(lower)?.sort === 'document' || word.toll !== undefined || lower === 'as');
}

/** "AFP quotes officials as saying". */
function asSaying(tokens: readonly Token[], at: number): boolean {
  for (let k = at + 2; k < Math.min(tokens.length - 1, at + 14); k++) if (tokens[k]?.lower === 'as' && /^(?:saying|telling|having|putting|confirming|giving|reporting|claiming)$/.test(tokens[k + 1]?.lower ?? '')) return true;
  return false;
}

function sourced(tokens: readonly Token[], at: number, to: number): Attribution[] {
  const mention = mentionAt(tokens, to);
  const voice = mention ? voiceOf(tokens, mention) : PRONOUN[tokens[to]?.lower ?? ''] ? pronounVoice(PRONOUN[tokens[to]?.lower ?? ''] ?? '', to) : null;
  if (!voice || mention?.sort === 'state' || (voice.sort === 'medium' && /^(?:written|published|carried|produced|aired|broadcast|shared)$/.test(tokens[at]?.lower ?? ''))) return [];
  const end = mention?.to ?? to + 1;
  const reach = reachOf(tokens, at, end);
  const credit = (other: Voice, towards: Attribution['reach'], rule: string): Attribution => ({ voice: other, at, from: at, to: end, reach: towards, span: null, denies: false, rule });
  return [credit(voice, reach, voice.sort === 'pronoun' ? 'pronoun' : 'according to'), ...(mention ? following(tokens, mention).map((other) => credit(other, 'none', 'joint')) : [])];
}

const PRONOUN: Readonly<Record<string, string>> = { him: 'he', her: 'she', them: 'they' };

/** "The Post, according to which …": the name before the comma. */
function relative({ tokens, mentions }: Scene, at: number, to: number): Attribution[] {
  const before: Mention | undefined = mentions.find((mention) => mention.to === at - 1 || mention.to === at);
  const voice = before ? voiceOf(tokens, before) : null;
  return voice ? [{ voice, at, from: at, to: to + 1, reach: 'forward', span: null, denies: false, rule: 'according to' }] : [];
}

/** Whether a sentence holds a verb of speech between two tokens. */
export const speechBetween = (tokens: readonly Token[], from: number, to: number) => tokens.slice(from, to).some((_, k) => speechAt(tokens, from + k) !== null);
