import type { Gazetteer, NamedPlaceKind } from '../../model/gazetteer.ts';
import type { Token } from '../lex.ts';
import { textOf } from '../voices/text.ts';
import { buildings, kindWords } from '../words/places.ts';
import { titles } from '../words/speakers.ts';
import { cueOf, joins } from './cue.ts';
import { mention } from './naming.ts';
import { routeAt } from './route.ts';
import { isHeldBy, isTitleCase, joinedEnd, mayStandBefore, runEnd, tailEnd } from './run.ts';
import { unknownAt } from './unknown.ts';

/** A place named in a sentence; `from` and `to` are token indexes of the name. */
export interface PlaceMention {
  name: string;
  from: number;
  to: number;
  /** Token behind the name and the word for its kind ("Saada | city"). */
  end: number;
  /** Null where no gazetteer knows the name and only the words around it make it a place. */
  kind: NamedPlaceKind | null;
  /** The preposition or verb before it, over the names of a list: "in", "at", "raided"; null where it stands without. */
  cue: string | null;
  /** Token of the cue; where the name has none, of the name. */
  cueAt: number;
}

/** What a sentence's names are read by. */
export interface Sight {
  tokens: readonly Token[];
  gazetteer: Gazetteer;
  /** A headline in capitals: only known names count. */
  titleCase: boolean;
  found: PlaceMention[];
}

/** The places that a sentence names, known ones first of all; unknown names count behind a locative word or beside a word for a kind of place. */
export function placesIn(tokens: readonly Token[], gazetteer: Gazetteer, from = 0): PlaceMention[] {
  const sight: Sight = { tokens, gazetteer, titleCase: isTitleCase(tokens), found: [] };
  for (let at = from; at < tokens.length; ) {
    const token = tokens[at];
    const named = token?.capital || /^(?:al|el)-/.test(token?.lower ?? '');
    const mention = named && !isShortFor(sight, at) ? mentionAt(sight, at) : null;
    if (mention) sight.found.push(mention);
    at = mention ? mention.to : at + 1;
  }
  return sight.found;
}

/** "the Democratic Republic of the Congo (DRC)": the letters behind a name are the name. */
const isShortFor = ({ tokens, found }: Sight, at: number) =>
  found.at(-1)?.end === at - 1 &&
  tokens[at - 1]?.text === '(' &&
  tokens[at + 1]?.text === ')' &&
  /^\p{Lu}{2,6}$/u.test(tokens[at]?.text ?? '');

function mentionAt(sight: Sight, at: number): PlaceMention | null {
  const { tokens, gazetteer, titleCase, found } = sight;
  if (!mayStandBefore(tokens, at, titleCase) || isHeldBy(tokens[at]?.lower ?? '')) return null;
  const run = joinedEnd(
    tokens,
    runEnd(tokens, at, titleCase),
    (to) => gazetteer.kindOf(textOf(tokens, at, to)) !== null,
  );
  const cue = cueOf(tokens, at, found);
  const route = routeAt(tokens, at);
  if (route) return mention(tokens, at, route, 'site', cue);
  for (let to = Math.min(run, at + gazetteer.longest); to > at; to--) {
    const mention = knownAt(sight, at, to, run, cue);
    if (mention) return mention;
  }
  return titleCase ? null : unknownAt(sight, at, cue);
}

/** A name that the gazetteer knows, ending at `to`: no part of a longer name, and beside a cue where it may be another word. */
function knownAt(
  sight: Sight,
  at: number,
  to: number,
  run: number,
  cue: ReturnType<typeof cueOf>,
): PlaceMention | null {
  const { tokens, gazetteer } = sight;
  const name = textOf(tokens, at, to);
  const kind = gazetteer.kindOf(name);
  if (!kind || isKindOf(tokens, to)) return null;
  const next = tokens[to];
  const kindBehind = kindWords[next?.lower ?? ''];
  const end = tailEnd(tokens, to, run);
  if (end < run && !follows(tokens[end])) return null;
  if (end > to && buildings.has(tokens[end]?.lower ?? '')) return null;
  if (titles.has(tokens[at - 1]?.lower ?? '') && tokens[at - 1]?.capital && !cue) return null;
  if (
    gazetteer.doubtful(name) &&
    !kindBehind &&
    !governs(tokens, to) &&
    !isListed(sight, at, to) &&
    (!isStrong(cue?.word ?? null) || next?.kind === 'number')
  )
    return null;
  const state = kindBy(kind, cue?.word ?? null, tokens[to + 1]?.lower ?? '');
  const tailed = end > to + 1 ? 'district' : (kindBehind ?? state);
  return mention(tokens, at, end > to + 1 ? to : end, tailed, cue, {
    end,
    known: (bare) => gazetteer.kindOf(bare) !== null,
  });
}

/** "the Canary island of El Hierro": what stands before "island of" and a name says which sort. */
const isKindOf = (tokens: readonly Token[], to: number) =>
  kindWords[tokens[to]?.lower ?? ''] !== undefined &&
  !tokens[to]?.capital &&
  tokens[to + 1]?.lower === 'of' &&
  tokens[to + 2]?.capital === true;

/** Behind a name a capital may begin a date: "in Quetta Saturday". */
const follows = (next: Token | undefined) => next?.word.work.has('weekday') || next?.word.work.has('month');

const STRONG = new Set(
  'in at near outside inside off around across throughout from to into toward towards above'.split(' '),
);
const isStrong = (cue: string | null) => cue !== null && STRONG.has(cue);

/** No country or province is behind "at", and no country has a governor. */
function kindBy(kind: NamedPlaceKind, cue: string | null, office: string): NamedPlaceKind {
  if (cue === 'at' && (kind === 'country' || kind === 'province')) return 'settlement';
  return kind === 'country' && office === 'governor' ? 'province' : kind;
}

/** "Georgia's governor": what only a state or country has. */
const governs = (tokens: readonly Token[], to: number) =>
  tokens[to]?.lower === "'s" && OFFICES.has(tokens[to + 1]?.lower ?? '');
const OFFICES = new Set(
  'governor government president prime interior foreign national health parliament capital coast'.split(' '),
);

/** A doubtful name between others of a list: "Makran, Hub, Chaman". */
function isListed({ tokens, gazetteer, found }: Sight, at: number, to: number): boolean {
  const last = found.at(-1);
  if (last && joins(tokens, last.end, at)) return true;
  const [mark, next] = [tokens[to], tokens[to + 1]];
  return mark?.text === ',' && next?.capital === true && isSure(gazetteer, next.text);
}

const isSure = (gazetteer: Gazetteer, name: string) => gazetteer.kindOf(name) !== null && !gazetteer.doubtful(name);
