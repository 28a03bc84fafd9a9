import type { SpeakerKind } from '../../model/speaker.ts';
import { tellingWords, weakWords } from '../words/kinds.ts';

interface Telling {
  kind: SpeakerKind;
  rank: number;
}

const telling = new Map<string, Telling>();
const longest = index();

function index(): number {
  let words = 1;
  tellingWords.forEach(([kind, table], rank) => {
    for (const entry of table.split(';')) {
      const phrase = entry.trim();
      if (!telling.has(phrase)) telling.set(phrase, { kind, rank });
      words = Math.max(words, phrase.split(' ').length);
    }
  });
  return words;
}

const weak = new Map<string, SpeakerKind>();
for (const [kind, table] of Object.entries(weakWords) as [SpeakerKind, string][]) for (const word of table.split(/\s+/)) if (!weak.has(word)) weak.set(word, kind);

const HIDDEN = /^(?:officials?|officers?|sources?|insiders?|diplomats?|aides?)$/;
const OPEN: ReadonlySet<SpeakerKind> = new Set(['police', 'international', 'armed-group', 'other', 'opposition', 'media']);

/** The kind of a speaker by the words that describe it. The part before the first "of" or "for" counts before what stands behind it, a telling word before a general one; a person named is no unnamed official. */
export function kindOf(description: string, person = false): SpeakerKind {
  const parts = description.toLowerCase().replace(/[’]/g, "'").replace(/[^\p{L}\p{N}' .-]+/gu, ' ').split(/ (?:of the|for the|at the|from the|with the|in the|of|for|at|from|with|in|to) /).map((part) => part.split(/\s+/).filter(Boolean));
  const head = parts[0]?.at(-1) ?? '';
  const whole = best(description.toLowerCase().split(/[\s,()]+/).filter(Boolean));
  if (!person && HIDDEN.test(head)) return hidden(head, parts.flat(), whole);
  if (whole && whole.words > 1 && !best(parts[0] ?? [])) return whole.kind;
  for (const part of parts) {
    const found = best(part);
    if (found && found.kind !== 'unnamed-official') return found.kind;
  }
  for (const part of parts) for (const word of [...part].reverse()) {
    const kind = weak.get(word);
    if (kind) return kind === 'unnamed-official' && person ? 'government' : kind;
  }
  return 'other';
}

/** "a senior security official", "hospital sources": who they are is not said, but for whom they speak may be. */
function hidden(head: string, words: readonly string[], whole: { kind: SpeakerKind } | null): SpeakerKind {
  if (words.some((word) => /^(?:hospitals?|clinic|mortuary|morgue|ambulance|medical)$/.test(word))) return 'health';
  if (!whole) return 'unnamed-official';
  const source = /^sources?$/.test(head);
  if (source && whole.kind === 'police') return 'unnamed-official';
  if (/^officers?$/.test(head) && whole.kind === 'military') return 'military';
  return OPEN.has(whole.kind) ? whole.kind : 'unnamed-official';
}

/** The longest telling phrase among the words; of equals the one further up in the table. */
function best(words: readonly string[]): (Telling & { words: number }) | null {
  let found: (Telling & { words: number }) | null = null;
  for (let at = 0; at < words.length; at++)
    for (let size = Math.min(longest, words.length - at); size > 0; size--) {
      const entry = telling.get(words.slice(at, at + size).join(' '));
      if (entry && (!found || size > found.words || (size === found.words && entry.rank < found.rank))) found = { ...entry, words: size };
    }
  return found;
}
