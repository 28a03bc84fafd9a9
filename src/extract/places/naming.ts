import type { NamedPlaceKind } from '../../model/gazetteer.ts';
import type { Token } from '../lex.ts';
import { textOf } from '../voices/text.ts';
import { kindWords, offNames } from '../words/places.ts';
import type { cueOf } from './cue.ts';
import type { PlaceMention } from './mention.ts';
import { isPlainWord } from './run.ts';

/** What `mention` needs to know beside the name: where the words for its kind end, and which bare names are known. */
interface Bounds {
  end: number;
  known: (bare: string) => boolean;
}

/** Roads and waters have their kind in the name, with a capital or without: "the Damascus road". */
const ROADS = new Set('road highway motorway expressway street avenue bridge river canal'.split(' '));
const PLURALS = /^(?:states|provinces|districts|counties|regions|towns|villages|islands)$/;

/** The mention of the name `tokens[from..to)`; a word for its kind that has a capital as well is left off ("Tank District"). */
export function mention(
  tokens: readonly Token[],
  from: number,
  to: number,
  kind: NamedPlaceKind | null,
  cue: ReturnType<typeof cueOf>,
  { end: tail, known }: Bounds = { end: to, known: () => true },
): PlaceMention {
  const last = tokens[to - 1]?.lower ?? '';
  const bare = textOf(tokens, from, to - 1);
  const plural = PLURALS.test(last) && known(bare);
  const off = to - from > 1 && (offNames.has(last) || plural) && (!isPlainWord(tokens[from]) || known(bare));
  const road = ROADS.has(tokens[to]?.lower ?? '') && !tokens[to]?.capital;
  const nameEnd = off ? to - 1 : road ? to + 1 : to;
  const behind = kindWords[tokens[to]?.lower ?? ''] !== undefined && !tokens[to]?.capital;
  const head = tokens[from - 2]?.lower ?? '';
  const ahead =
    tokens[from - 1]?.lower === 'of' && !/s$/.test(head) && !tokens[from - 2]?.capital ? kindWords[head] : undefined;
  const ownKind = ahead ?? (off ? (kindWords[last] ?? kind) : kind);
  return {
    name: textOf(tokens, from, nameEnd),
    from,
    to: nameEnd,
    end: Math.max(tail, behind ? to + 1 : to),
    kind: ownKind,
    cue: cue?.word ?? null,
    cueAt: cue?.at ?? from,
  };
}
