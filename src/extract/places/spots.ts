import type { Token } from '../lex.ts';
import { joins } from './cue.ts';
import type { PlaceMention } from './mention.ts';
import { type Stance, stanceOf } from './stance.ts';
import { isSubjectOfEvent } from './subject.ts';

/** One scene as a sentence gives it: a name, with the wider ones that it lies in ("Soro in Balasore district"), the narrowest first. */
export interface Spot {
  names: PlaceMention[];
  /** The narrowest of its names. */
  place: PlaceMention;
  stance: Stance;
  /** Number of the list that it stands in, and how many spots that list has. */
  list: number;
  listed: number;
}

const width = { country: 4, province: 3, district: 2, settlement: 1, site: 0 } as const;

/** How wide a place is: a site 0, a country 4; a name that no gazetteer knows counts as a settlement. */
export const widthOf = ({ kind }: Pick<PlaceMention, 'kind'>): number => (kind ? width[kind] : 1);

/** The spots of a sentence, in order. */
export function spotsOf(tokens: readonly Token[], mentions: readonly PlaceMention[]): Spot[] {
  const spots: Spot[] = [];
  for (const mention of mentions) {
    const last = spots.at(-1);
    const before = last?.names.at(-1);
    const nested = last && before ? nesting(tokens, before, mention) : null;
    if (last && nested) {
      last.names.push(mention);
      if (nested === 'narrower') Object.assign(last, { place: mention, stance: stanceOf(tokens, mention) });
    } else
      spots.push({
        names: [mention],
        place: mention,
        stance: stanceOf(tokens, mention),
        list: spots.length,
        listed: 1,
      });
  }
  return numbered(tokens, spots);
}

/** "Soro in Balasore", "Tapul, Sulu": the second is wider. "Nagaon's Kampur", "Pakistan's Balochistan": the second is narrower. */
function nesting(tokens: readonly Token[], first: PlaceMention, second: PlaceMention): 'wider' | 'narrower' | null {
  const between = tokens.slice(first.end, second.from);
  const words = between.map(({ lower }) => lower);
  if (words[0] === "'s" && between.length <= 5) return 'narrower';
  const wider = widthOf(second) > widthOf(first) && !goesOn(tokens, second.end);
  if (words.length === 1 && words[0] === ',') return wider ? 'wider' : null;
  if (words[0] === '(' && words.length === 1) return wider ? 'wider' : null;
  const nouns = between.findIndex(({ kind, capital, word }) => kind !== 'word' || capital || word.work.size > 0);
  const inner = words[0] === ',' ? words.slice(1) : words.slice(Math.max(0, Math.min(nouns, 3)));
  const within = (inner[0] === 'in' || inner[0] === 'of') && inner.length <= 7 && second.cueAt >= first.end;
  return within && widthOf(second) >= widthOf(first) && second.cueAt - first.end <= 3 ? 'wider' : null;
}

/** "Bauchi, Taraba, Edo and Kogi": behind the second name the list goes on. */
const goesOn = (tokens: readonly Token[], at: number) =>
  (tokens[at]?.text === ',' && tokens[at + 1]?.capital) || (tokens[at]?.lower === 'and' && tokens[at + 1]?.capital);

/** Spots joined by commas and "and" are one list. */
function numbered(tokens: readonly Token[], spots: Spot[]): Spot[] {
  spots.forEach((spot, k) => {
    const before = spots[k - 1];
    const last = before?.names.at(-1);
    if (before && last && joins(tokens, last.end, spot.names[0]?.from ?? 0)) spot.list = before.list;
  });
  for (const spot of spots) spot.listed = spots.filter(({ list }) => list === spot.list).length;
  for (const spot of spots) spot.stance = sharedStance(tokens, spots, spot);
  return spots;
}

/** The names of a list stand as one of them does; without any preposition, as what is said of the list lets them. */
function sharedStance(tokens: readonly Token[], spots: readonly Spot[], spot: Spot): Stance {
  const list = spots.filter((other) => other.list === spot.list);
  if (spot.stance !== 'bare') return spot.stance;
  const told = list.find(({ stance }) => stance !== 'bare' && stance !== 'owner')?.stance;
  const [first, last] = [list[0]?.names[0], list.at(-1)?.names.at(-1)];
  if (told || !first || !last) return told ?? 'bare';
  return isSubjectOfEvent(tokens, first.from, last.end, list.length) ? 'scene' : 'bare';
}
