import type { Token } from '../lex.ts';
import { befalling, buildings, demonyms, directions, happenings, kindHeads, sitting } from '../words/places.ts';
import { roleOfWord } from '../words/roles.ts';
import { bodies, titles } from '../words/speakers.ts';
import type { PlaceMention } from './mention.ts';

/**
 * How a name stands in its sentence. `scene`: something happens there. `from`, `to`: where somebody came from or was brought. `seat`: where
 * somebody who speaks or treats sits. `owner`: it says whose or which ("Pakistan's", "the Nushki district chief"). `bare`: none of these.
 */
export type Stance = 'scene' | 'from' | 'to' | 'seat' | 'owner' | 'bare';

/** The stance of a place in its sentence. */
export function stanceOf(tokens: readonly Token[], mention: PlaceMention): Stance {
  if (happensAt(tokens, mention.end)) return 'scene';
  if (isOwner(tokens, mention)) return 'owner';
  const { cue, cueAt } = mention;
  if (cue === null) return whereFollows(tokens, mention.end) ? 'scene' : besideBuilding(tokens, mention.from);
  if (isSeat(tokens, mention)) return 'seat';
  if (HOMEWARD.has(cue))
    return whereFollows(tokens, mention.end) || FOUGHT.has(tokens[cueAt - 1]?.lower ?? '') ? 'scene' : 'to';
  if ((cue === 'from' || cue === 'to') && spreads(tokens, cueAt)) return 'scene';
  if (cue === 'from') return reportedFrom(tokens, cueAt) ? 'scene' : leftFrom(tokens, cueAt);
  if (movedTo(tokens, cueAt) || dwells(tokens, cueAt)) return 'to';
  if (fromNear(tokens, cueAt)) return 'bare';
  if (cue === 'of' || cue === 'by' || cue === 'like' || cue === 'including')
    return happenings.has(tokens[cueAt - 1]?.lower ?? '') || OF_EVENT.has(tokens[cueAt - 1]?.lower ?? '')
      ? 'scene'
      : 'bare';
  return cue === 'along' && tokens.some(({ lower }) => FLIGHT.test(lower)) ? 'bare' : 'scene';
}

const OF_EVENT = new Set('that control capture recapture fall liberation storming seizure shelling'.split(' '));
const HOMEWARD = new Set('to toward towards for against'.split(' '));
const FOUGHT = new Set('fighting battle battles fight standoff strike strikes'.split(' '));

const whereFollows = (tokens: readonly Token[], at: number) =>
  tokens[at]?.text === ',' && tokens[at + 1]?.lower === 'where';

/** "the Medium Security Custodial Centre, Suleja": the town of a building, unless people are treated in it. */
function besideBuilding(tokens: readonly Token[], from: number): Stance {
  const before = tokens[from - 2];
  if (tokens[from - 1]?.text !== ',' || !before?.capital || !buildings.has(before.lower)) return 'bare';
  return /^(?:hospital|clinic|institute|dispensary|university)$/.test(before.lower) ? 'to' : 'scene';
}

/** Whether a name without a cue is a scene by what stands beside it: "the Badakhshan quake", "the Custodial Centre, Suleja". */
export const namesEvent = (tokens: readonly Token[], mention: PlaceMention): boolean =>
  mention.cue === null && stanceOf(tokens, mention) === 'scene';

/** "the Badakhshan quake", "Gazipur garment factory fire", "Sanger flea market": an event stands behind the name, one noun between at most. */
function happensAt(tokens: readonly Token[], end: number): boolean {
  for (let k = end; k < end + 3; k++) {
    const token = tokens[k];
    if (token?.kind !== 'word' || bodies.has(token.lower)) return false;
    if (happenings.has(token.lower)) return true;
    if (
      (token.word.work.size > 0 && !token.word.work.has('animal')) ||
      token.word.verb ||
      token.word.says ||
      token.word.person
    )
      return false;
  }
  return false;
}

/** "Pakistan's", "Quetta police", "the Nushki district chief": not the place of anything, unless what is owned is an event. */
function isOwner(tokens: readonly Token[], { end, to }: PlaceMention): boolean {
  if (tokens[to]?.lower === "'s") return !ownsEvent(tokens, to + 1);
  const next = tokens[end];
  if (next?.kind !== 'word' || kindHeads.has(next.lower) || next.word.work.has('prep')) return false;
  return bodies.has(next.lower) || titles.has(next.lower) || sitting.has(next.lower);
}

/** "Evia's own great fire". */
const ownsEvent = (tokens: readonly Token[], at: number) =>
  tokens.slice(at, at + 4).some(({ lower, capital }) => !capital && happenings.has(lower));

const HOUSES = /^(?:hospitals?|clinic|morgue|mortuary|courts?|offices?|headquarters|institute|bureau)$/;

/** "a drone hit the hospital in Zalingei": what is attacked is the scene. */
const isHit = (tokens: readonly Token[], at: number) =>
  tokens
    .slice(Math.max(0, at - 10), at)
    .some(({ lower }) => befalling.has(lower) || roleOfWord(lower) === 'attacked' || lower === 'thrown');

/** Offices that may be victims as well; behind a name or a comma they say who speaks. */
const JOBS = new Set(
  'coordinator director chief head manager commander representative leader activist lawyer trader campaigner councillor adviser expert professor researcher envoy'.split(
    ' ',
  ),
);

/** "a senior official in Quetta", "police in Lahore", "a hospital in Peshawar". */
function isSeat(tokens: readonly Token[], { cueAt, cue, end }: PlaceMention): boolean {
  if (cue !== 'in' && cue !== 'at' && cue !== 'of' && cue !== 'from' && cue !== 'for') return false;
  const before = tokens[cueAt - 1];
  if (before?.text === ',' && tokens[end]?.text === ',' && tokens[end + 1]?.word.says) return true;
  if (
    before &&
    JOBS.has(before.lower) &&
    tokens.slice(Math.max(0, cueAt - 5), cueAt - 1).some(({ capital, text }) => capital || text === ',')
  )
    return true;
  if (before && /^(?:based|headquartered)$/.test(before.lower)) return true;
  if (before && sitting.has(before.lower)) return !HOUSES.test(before.lower) || !isHit(tokens, cueAt);
  const next = tokens[end];
  const speaks = next?.word.says?.includes('past') && !tokens[end + 1]?.word.work.has('be');
  return Boolean(speaks && before && (before.word.person || bodies.has(before.lower)));
}

/** "spreading from Saryab Road to Edhi Chowk": all of it is the scene. */
const spreads = (tokens: readonly Token[], at: number) =>
  tokens
    .slice(Math.max(0, at - 7), at)
    .some(({ lower }) => /^(?:spread|spreading|stretching|stretched|ranging|extending|extended)$/.test(lower));

/** "No casualties were reported from Boru". */
const reportedFrom = (tokens: readonly Token[], at: number) =>
  at === 0 ||
  tokens
    .slice(Math.max(0, at - 2), at)
    .some(({ lower }) => /^(?:reported|reports|registered|recorded|received|deaths)$/.test(lower)) ||
  (tokens[at - 1]?.word.work.has('be') === true &&
    tokens.slice(Math.max(0, at - 6), at).some(({ lower }) => /^(?:deaths|cases|bodies)$/.test(lower)));

const LEFT =
  /^(?:fled|fleeing|flee|escaped?|evacuated|rescued|missing|abducted|kidnapped|taken|seized|displaced|driven|vanished|disappeared|removed|moved|freed|released|homes|out|away|boat|air|helicopter|bus|ferry|plane|train|road|sea)$/;

/** "missing from Agia Anna", "evacuated by boat from Kampur": not "most of them from Ethiopia". */
const leftFrom = (tokens: readonly Token[], at: number): Stance =>
  tokens.slice(Math.max(0, at - 4), at).some(({ lower }) => LEFT.test(lower)) ? 'from' : 'bare';

/** "came from one valley in Lesotho": where people were from, unless they were taken there ("abducted from a school in Maruba"). */
function fromNear(tokens: readonly Token[], cueAt: number): boolean {
  for (let k = cueAt - 1; k >= Math.max(0, cueAt - 4); k--) {
    const token = tokens[k] as Token;
    if (token.lower === 'from') return leftFrom(tokens, k) === 'bare';
    if (token.kind !== 'word' || token.capital) return false;
  }
  return false;
}

const FLIGHT = /^(?:displaced|fled|abandoned|evacuated|homes|refugees|evacuees|uprooted|homeless|migrants|survivors)$/;
const DWELL = new Set(
  'camped camping sheltering sheltered housed staying settled arrived living stranded hospitalised hospitalized'.split(
    ' ',
  ),
);

/** "camped around Pinyudo", "sheltering in Goma". */
const dwells = (tokens: readonly Token[], at: number) =>
  tokens.some(({ lower }) => FLIGHT.test(lower)) &&
  tokens.slice(Math.max(0, at - 2), at).some(({ lower }) => DWELL.has(lower));

const MOVED = new Set(
  'fled crossed taken brought transferred transfer deportation return trip shifted airlifted flown rushed evacuated moved sent admitted fled travelled traveled relocated referred carried ferried driven transported returned treated hospitalised hospitalized escaped way journey bound heading headed travelling traveling'.split(
    ' ',
  ),
);
const PLACE_IN_TO = 9;

/** "evacuated to posts in Titehena", "treated at a hospital in Dhaka": the phrase belongs to where people were brought. */
function movedTo(tokens: readonly Token[], cueAt: number): boolean {
  for (let k = cueAt - 1; k >= Math.max(0, cueAt - PLACE_IN_TO); k--) {
    const token = tokens[k] as Token;
    if (/^[.;:]$/.test(token.text) || token.word.work.has('sub')) return false;
    if (token.lower === 'to' && tokens.slice(Math.max(0, k - 4), k).some(({ lower }) => MOVED.has(lower))) return true;
    if (
      k < cueAt - 1 &&
      MOVED.has(token.lower) &&
      tokens.slice(k, cueAt).some(({ lower }) => sitting.has(lower) || /^(?:shelters?|camps?|relatives)$/.test(lower))
    )
      return true;
    if (
      token.word.work.has('prep') &&
      token.lower !== 'to' &&
      token.lower !== 'at' &&
      token.lower !== 'of' &&
      k < cueAt - 1
    )
      return false;
  }
  return false;
}

/** Whether words only describe a name: demonyms and directions. */
export const describes = ({ lower }: Token) => demonyms.has(lower) || directions.has(lower);
