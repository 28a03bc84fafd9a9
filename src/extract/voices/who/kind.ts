import type { SpeakerKind } from '../../../model/speaker.ts';
import { lookUp } from '../../lexicon.ts';
import { tellingWords, weakWords } from '../../words/kinds.ts';

interface Telling {
  kind: SpeakerKind;
  rank: number;
  words: number;
}

const telling = new Map<string, Telling>();
const longest = index();

function index(): number {
  let most = 1;
  tellingWords.forEach(([kind, table], rank) => {
    for (const entry of table.split(';')) {
      const phrase = entry.trim();
      const words = phrase.split(' ').length;
      for (const form of words === 1 ? [phrase, `${phrase}s`] : [phrase])
        if (!telling.has(form)) telling.set(form, { kind, rank, words });
      most = Math.max(most, words);
    }
  });
  return most;
}

const weak = new Map<string, SpeakerKind>();
for (const [kind, table] of Object.entries(weakWords) as [SpeakerKind, string][])
  for (const word of table.split(/\s+/)) if (!weak.has(word)) weak.set(word, kind);

/** The kind of a speaker by the words that describe it. A longer telling phrase counts before a shorter, the part before the first "of" or "for" before what stands behind it, the noun before its modifiers, a telling word before a general one; a person named is no unnamed official. */
export function kindOf(description: string, person = false): SpeakerKind {
  const key = person ? `${description}|` : description;
  const known = read.get(key);
  if (known) return known;
  if (read.size >= MOST) read.clear();
  const kind = readKind(description, person);
  read.set(key, kind);
  return kind;
}

/** Descriptions read before: a report names its speakers again and again. */
const read = new Map<string, SpeakerKind>();
const MOST = 4000;

function readKind(description: string, person: boolean): SpeakerKind {
  const text = description
    .replace(/\bWHO\b/g, 'world health organization')
    .toLowerCase()
    .replace(/\b(director|secretary|consul|auditor|governor)[ -]general\b/g, '$1')
    .replace(/[’]/g, "'")
    .replace(/'s?(?= |$)/g, '')
    .replace(/[^\p{L}\p{N}' .-]+/gu, ' ');
  const words = text.split(/\s+/).filter(Boolean);
  const parts = text.split(/ (?:of|for|at|from|with|in|to) (?:the )?/).map((part) => part.split(/\s+/).filter(Boolean));
  const head = parts[0]?.at(-1) ?? '';
  const whole = best(words);
  if (!person && HIDDEN.test(head)) return hidden(head, words, whole);
  if (whole && whole.words > 2) return whole.kind;
  const noun = first(parts, ending);
  if (noun) return noun.kind;
  const modifier = first(parts, best);
  if (whole && whole.words > (modifier?.words ?? 0)) return whole.kind;
  if (modifier) return modifier.kind;
  return general(parts, person);
}

function first(
  parts: readonly (readonly string[])[],
  read: (part: readonly string[]) => Telling | null,
): Telling | null {
  for (const part of parts) {
    const found = read(part);
    if (found) return found;
  }
  return null;
}

/** By a general word ("department", "leader"), or by the vocabulary of people ("a beekeeper"). */
function general(parts: readonly (readonly string[])[], person: boolean): SpeakerKind {
  for (const part of parts)
    for (const word of [...part].reverse()) {
      const kind = weak.get(word);
      if (kind) return kind === 'unnamed-official' && person ? 'government' : kind;
    }
  return lookUp(parts[0]?.at(-1) ?? '').person?.group === 'civilians' ? 'witness' : 'other';
}

const HIDDEN = /^(?:officials?|officers?|sources?|insiders?|diplomats?|aides?)$/;
const OPEN: ReadonlySet<SpeakerKind> = new Set(['police', 'armed-group', 'other', 'opposition', 'media']);

/** "a senior security official", "hospital sources": who they are is not said, but for whom they speak may be. */
function hidden(head: string, words: readonly string[], whole: Telling | null): SpeakerKind {
  if (words.some((word) => /^(?:hospitals?|clinic|mortuary|morgue|ambulance|medical)$/.test(word))) return 'health';
  if (!whole) return 'unnamed-official';
  if (/^sources?$/.test(head) && whole.kind === 'police') return 'unnamed-official';
  if (/^officers?$/.test(head) && whole.kind === 'military') return 'military';
  return OPEN.has(whole.kind) ? whole.kind : 'unnamed-official';
}

/** A telling phrase that the words end with: the noun itself. What is said of the opposition goes before it. */
function ending(words: readonly string[]): Telling | null {
  if (words.includes('opposition')) return telling.get('opposition') ?? null;
  for (let size = Math.min(longest, words.length); size > 0; size--) {
    const found = telling.get(words.slice(words.length - size).join(' '));
    if (found) return found;
  }
  return null;
}

/** The longest telling phrase among the words; of equals the one further up in the table. */
function best(words: readonly string[]): Telling | null {
  let found: Telling | null = null;
  for (let at = 0; at < words.length; at++)
    for (let size = Math.min(longest, words.length - at); size > 0; size--) {
      const entry = telling.get(size === 1 ? (words[at] as string) : words.slice(at, at + size).join(' '));
      if (entry && (!found || entry.words > found.words || (entry.words === found.words && entry.rank < found.rank)))
        found = entry;
    }
  return found;
}
