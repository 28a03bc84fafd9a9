import { bySpelling } from '../../lex/spelling.ts';
import type { Token } from '../../lex.ts';
import { sourceNouns } from '../../words/sources.ts';
import { alsoDeeds, spokenBy } from '../../words/speech.ts';
import { mentionAt } from '../phrase/mention.ts';
import { among, holds, isDocument, marked, set } from '../phrase/words.ts';
import { pronounVoice, voiceOf } from '../who/voice.ts';
import type { Attribution, Scene } from './attribution.ts';
import { beside, credited } from './credited.ts';
import { following } from './joint.ts';
import { reachOf } from './reach.ts';

const markers = [
  'according to',
  'as per',
  'citing',
  'quoting',
  'crediting',
  'in the words of',
  'on the word of',
  'with reference to',
  'on the strength of',
  'on the authority of',
  'with attribution to',
  'on behalf of',
  'in the view of',
  'in the opinion of',
  'for the count of',
].map((words) => words.split(' '));
const markersByWord = Map.groupBy(markers, ([first = '']) => first);

const whom = set('which whom');

/** "according to X", "citing X", "as reported by X", "per police". */
export function bySource(scene: Scene): Attribution[] {
  const found: Attribution[] = [];
  scene.tokens.forEach((token, at) => {
    const to = mayMark(token) ? markerEnd(scene.tokens, at) : null;
    if (to === null) return;
    found.push(...(among(whom, scene.tokens[to]) ? relative(scene, at, to) : sourced(scene.tokens, at, to)));
  });
  return found;
}

const mouths = set('through via');
const mouthpieces = set('spokesman spokeswoman spokesperson spokespeople');
const quotes = set('quote quotes quoted cite cites cited quoting');

/** Few words can begin a marker. */
const mayMark = bySpelling(
  ({ lower }) =>
    markersByWord.has(lower) ||
    mouths.has(lower) ||
    lower === 'per' ||
    spokenBy.has(lower) ||
    quotes.has(lower) ||
    apart.has(lower),
);

/** Where the marker that begins at token `at` ends, or null. */
function markerEnd(tokens: readonly Token[], at: number): number | null {
  const token = tokens[at] as Token;
  const marker = markersByWord
    .get(token.lower)
    ?.find((words) => words.every((word, k) => tokens[at + k]?.lower === word));
  if (marker) return at + marker.length;
  if (among(mouths, token) && holds(tokens, at + 1, at + 7, mouthpieces)) return at + 1;
  if (token.lower === 'per')
    return (at === 0 || marked(tokens, at - 1, at, /^[,;(]$/)) && sourceNouns.has(tokens[at + 1]?.lower ?? '')
      ? at + 1
      : null;
  if (spokenBy.has(token.lower) && tokens[at + 1]?.lower === 'by')
    return ofWords(tokens, at) && tokens[at - 1]?.lower !== 'being' ? at + 2 : null;
  if (among(quotes, token) && asSaying(tokens, at)) return at + 1;
  return among(apart, token) ? byBehind(tokens, at) : null;
}

/** "figures released by", not "pupils released by": a text or figure stands before the participle. */
function ofWords(tokens: readonly Token[], at: number): boolean {
  if (!alsoDeeds.has(tokens[at]?.lower ?? '')) return true;
  return tokens
    .slice(Math.max(0, at - 5), at)
    .some((token) => isDocument(token) || token.word.toll !== undefined || token.lower === 'as');
}

/** Participles that a time may part from their "by": "published last week by". */
const apart = set('published compiled announced read disclosed reported');

function byBehind(tokens: readonly Token[], at: number): number | null {
  for (let k = at + 1; k < at + 6; k++) {
    const token = tokens[k];
    if (!token || (token.kind === 'mark' && token.text !== '.') || token.word.person || token.word.verb) return null;
    if (token.lower === 'by') return k > at + 1 ? k + 1 : null;
  }
  return null;
}

const gerunds = set('saying telling having putting confirming giving reporting claiming');

/** "AFP quotes officials as saying". */
function asSaying(tokens: readonly Token[], at: number): boolean {
  for (let k = at + 2; k < at + 14; k++) if (tokens[k]?.lower === 'as' && among(gerunds, tokens[k + 1])) return true;
  return false;
}

const pronouns: Readonly<Record<string, string>> = { him: 'he', her: 'she', them: 'they' };
const printed = set('written published carried produced aired broadcast shared');

function sourced(tokens: readonly Token[], at: number, to: number): Attribution[] {
  const mention = mentionAt(tokens, to);
  const pronoun = pronouns[tokens[to]?.lower ?? ''];
  const voice = mention ? voiceOf(tokens, mention) : pronoun ? pronounVoice(pronoun, to) : null;
  if (!voice || voice.sort === 'state' || (voice.sort === 'medium' && among(printed, tokens[at]))) return [];
  const end = mention?.to ?? to + 1;
  const from = tokens[at - 1]?.lower === 'as' ? at - 1 : at;
  const credit = credited(
    voice,
    at,
    at,
    end,
    reachOf(tokens, from, end),
    voice.sort === 'pronoun' ? 'pronoun' : 'according to',
  );
  return [credit, ...(mention ? following(tokens, mention).map((other) => beside(credit, other)) : [])];
}

/** "The Post, according to which …": the name before the comma. */
function relative({ tokens, mentions }: Scene, at: number, to: number): Attribution[] {
  const before = mentions.endingAt(at - 1) ?? mentions.endingAt(at);
  const voice = before ? voiceOf(tokens, before) : null;
  return voice ? [credited(voice, at, at, to + 1, 'forward', 'according to')] : [];
}
