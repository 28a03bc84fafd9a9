import type { NamedPlaceKind } from '../../model/gazetteer.ts';
import type { Token } from '../lex.ts';
import { textOf } from '../voices/text.ts';
import { buildings, directions, happenings, kindHeads, kindWords, openingKinds, tailWords } from '../words/places.ts';
import type { Cue } from './cue.ts';
import { isListed, opensPair } from './listed.ts';
import type { PlaceMention, Sight } from './mention.ts';
import { mention } from './naming.ts';
import { isOtherName } from './othername.ts';
import { runEnd, tailEnd } from './run.ts';

const SETTING = new Set('in at near outside inside around off above below'.split(' '));
const INVADED = new Set('raided invaded stormed shelled bombed overran besieged ransacked torched'.split(' '));

/** A name that no gazetteer knows: behind "in", "at", "near" and their like, or beside a word for a kind of place. */
export function unknownAt(sight: Sight, at: number, cue: Cue | null): PlaceMention | null {
  const { tokens } = sight;
  const whole = runEnd(tokens, at, false);
  const run = kindWords[tokens[whole - 1]?.lower ?? ''] === 'site' ? whole : beforeOf(tokens, at, whole);
  const tailed = tailFrom(tokens, at, run);
  const to = tailed ?? run;
  if (isChannel(tokens, at, to)) return mention(tokens, at, to, 'site', cue);
  if (isOtherName(tokens, at, to) || directed(sight, at, to)) return null;
  const kind = tailed === null ? kindOf(tokens, at, to) : 'district';
  const headed = isHeaded(tokens, at);
  if (!headed && !isToldByKind(tokens, at, to, kind, cue) && !isToldByCue(sight, at, to, cue) && !isOwned(sight, at))
    return null;
  if (tokens[to]?.lower === "'s" && !kind && !headed) return null;
  const bounds = { end: run, known: () => true };
  return mention(tokens, at, to, kind, cue ?? (headed ? { word: 'in', at } : null), bounds);
}

/** The kind that the word behind the name says, or its last word: "the Bè district", "Academy Avenue". */
const kindOf = (tokens: readonly Token[], at: number, to: number): NamedPlaceKind | null =>
  kindWords[tokens[to]?.lower ?? ''] ?? (to - at > 1 ? kindWords[tokens[to - 1]?.lower ?? ''] : undefined) ?? null;

/** "the town of Tera", "the village Vent". */
const isHeaded = (tokens: readonly Token[], at: number) =>
  kindHeads.has(tokens[at - 1]?.lower ?? '') ||
  (tokens[at - 1]?.lower === 'of' && kindHeads.has(tokens[at - 2]?.lower ?? ''));

/** Whether a word for a kind of place makes the name one: behind it, with a preposition or an article before; or as its first word ("Rua Teresa"). */
function isToldByKind(
  tokens: readonly Token[],
  at: number,
  to: number,
  kind: NamedPlaceKind | null,
  cue: Cue | null,
): boolean {
  if (to > at + 1 && openingKinds.has(tokens[at]?.lower ?? '')) return true;
  if (kind === null || buildings.has(tokens[to]?.lower ?? '')) return false;
  const named = kindWords[tokens[to]?.lower ?? ''] !== undefined && !tokens[to]?.capital && kind !== 'site';
  if (cue !== null) return named || !LOOSE.has(cue.word);
  return (to === at + 1 && !/s$/.test(tokens[to]?.lower ?? '')) || tokens[at - 1]?.lower === 'the';
}

/** Whether the words around make the name a place: "in", "raided", a list of places, ", where", an event before the comma. */
function isToldByCue(sight: Sight, at: number, to: number, cue: Cue | null): boolean {
  const { tokens, found } = sight;
  if (behindEvent(tokens, at, to)) return true;
  if (cue === null) return opensPair(sight, at, to);
  if (isScene(tokens, to) || isAttacked(tokens, cue, to)) return true;
  const sets = SETTING.has(cue.word) || INVADED.has(cue.word) || (cue.word === 'from' && isLost(tokens, cue.at));
  const own = cue.at !== found.at(-1)?.cueAt;
  return isWhole(tokens, to) && ((sets && own) || isListed(sight, at, to));
}

/** A name that nobody knows ends before "of": "Tsafe … of Zamfara". */
function beforeOf(tokens: readonly Token[], at: number, run: number): number {
  for (let k = at + 1; k < run; k++) if (tokens[k]?.lower === 'of') return k;
  return run;
}

/** "Southwest Pakistan": the name begins behind the direction. */
const directed = ({ tokens, gazetteer }: Sight, at: number, to: number) =>
  directions.has(tokens[at]?.lower ?? '') && to > at + 1 && gazetteer.kindOf(textOf(tokens, at + 1, to)) !== null;

/** Where "Local Government Area" and its kin begin behind a name; a single word for a kind stays with the name. */
function tailFrom(tokens: readonly Token[], at: number, run: number): number | null {
  for (let k = at + 1; k < run - 1; k++)
    if (tailWords.has(tokens[k]?.lower ?? '') && tailEnd(tokens, k, run) === run) return k;
  return null;
}

/** "House fire, Hartcliffe.": a log names the place behind the event. */
const behindEvent = (tokens: readonly Token[], at: number, to: number) =>
  tokens[at - 1]?.text === ',' && isEvent(tokens[at - 2]) && at < 12 && (!tokens[to] || tokens[to]?.text === '.');
const isEvent = (token: Token | undefined) =>
  token !== undefined &&
  !token.capital &&
  (happenings.has(token.lower) || /^(?:collision|rescue|call|gas|warehouse|caravan|leak|lift)$/.test(token.lower));

/** "Gaibandha's Palashbari". */
const isOwned = ({ tokens, found }: Sight, at: number) => tokens[at - 1]?.lower === "'s" && found.at(-1)?.to === at - 1;

/** The sea between England and France, which has no other name in its news. */
const isChannel = (tokens: readonly Token[], at: number, to: number) => to === at + 1 && tokens[at]?.text === 'Channel';

/** "missing from Agia Anna", "were evacuated from Mocuba". */
const isLost = (tokens: readonly Token[], at: number) => LOST.has(tokens[at - 1]?.lower ?? '');
const LOST = new Set(
  'missing fled evacuated rescued abducted kidnapped taken displaced escaped vanished disappeared reported homes removed moved'.split(
    ' ',
  ),
);

/** Prepositions behind which a kind word is no proof: "of the charity Relief Bridge". */
const LOOSE = new Set('of by for like including against under'.split(' '));

/** "an air raid on Al-Kuma, east of", "an attack on Sorouma, a village": a comma and where it lies stand behind. */
function isAttacked(tokens: readonly Token[], { word, at }: Cue, to: number): boolean {
  if (word !== 'on' || !happenings.has(tokens[at - 1]?.lower ?? '') || tokens[to]?.text !== ',') return false;
  return tokens
    .slice(to + 1, to + 7)
    .some(
      ({ lower }, k, behind) =>
        kindHeads.has(lower) || (k > 0 && lower === 'of' && directions.has(behind[k - 1]?.lower ?? '')),
    );
}

/** "moving to Danjibga, where …": what follows makes it the scene. */
const isScene = (tokens: readonly Token[], to: number) => tokens[to]?.text === ',' && tokens[to + 1]?.lower === 'where';

/** Nothing behind the name makes it the first word of something else: "at Donka hospital", "the Turkish agency". */
function isWhole(tokens: readonly Token[], to: number): boolean {
  const next = tokens[to];
  if (next?.kind === 'number') return tokens[to + 1]?.word.thing === 'a duration' || next.value > 1900;
  if (next?.kind !== 'word') return next?.lower !== "'s";
  const { word, lower } = next;
  if (kindWords[lower] || happenings.has(lower)) return !buildings.has(lower) && !next.capital;
  return (
    word.work.size > 0 || Boolean(word.verb || word.acts || word.says || word.denies) || /(?:ed|ing|ly)$/.test(lower)
  );
}
