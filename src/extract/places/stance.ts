import type { Token } from '../lex.ts';
import { buildings, happenings, kindHeads, sitting } from '../words/places.ts';
import { bodies, titles } from '../words/speakers.ts';
import { happensAt, suffers } from './happens.ts';
import type { PlaceMention } from './mention.ts';
import { dwells, FLIGHT, fromNear, leftFrom, movedTo, reportedFrom, spreads } from './motion.ts';
import { isSeat } from './seat.ts';

/**
 * How a name stands in its sentence. `scene`: something happens there. `from`, `to`: where somebody came from or was brought. `seat`: where
 * somebody who speaks or treats sits. `owner`: it says whose or which ("Pakistan's", "the Nushki district chief"). `bare`: none of these.
 */
export type Stance = 'scene' | 'from' | 'to' | 'seat' | 'owner' | 'bare';

/** The stance of a place in its sentence. */
export function stanceOf(tokens: readonly Token[], mention: PlaceMention): Stance {
  if (happensAt(tokens, mention.end) || suffers(tokens, mention.to)) return 'scene';
  if (isOwner(tokens, mention) || isNeighbour(tokens, mention.from)) return 'owner';
  const { cue, cueAt } = mention;
  if (cue === null) return whereFollows(tokens, mention.end) ? 'scene' : besideBuilding(tokens, mention.from);
  if (cue === 'fled' || (cue === 'of' && DWELLERS.test(tokens[cueAt - 1]?.lower ?? ''))) return 'from';
  if (cue === 'left') return 'bare';
  if (cue === 'to' && tokens[cueAt - 1]?.lower === 'according') return 'bare';
  if (isSeat(tokens, mention)) return 'seat';
  if ((cue === 'from' || cue === 'to') && spreads(tokens, cueAt)) return 'scene';
  if (REACHED.test(cue) && tokens[cueAt - 1]?.lower === 'to') return 'to';
  if (HOMEWARD.has(cue))
    return whereFollows(tokens, mention.end) || FOUGHT.has(tokens[cueAt - 1]?.lower ?? '') ? 'scene' : 'to';
  if (cue === 'from') return reportedFrom(tokens, cueAt) ? 'scene' : leftFrom(tokens, cueAt);
  if (cue === 'across' && cueAt === 0 && /^(?:line|border|control)$/.test(tokens[mention.to - 1]?.lower ?? ''))
    return 'bare';
  if (movedTo(tokens, cueAt) || dwells(tokens, cueAt)) return 'to';
  if (fromNear(tokens, cueAt)) return 'bare';
  if (cue === 'of' || cue === 'by' || cue === 'like' || cue === 'including')
    return happenings.has(tokens[cueAt - 1]?.lower ?? '') ||
      OF_EVENT.has(tokens[cueAt - 1]?.lower ?? '') ||
      isToward(tokens, cueAt)
      ? 'scene'
      : 'bare';
  return cue === 'along' && tokens.some(({ lower }) => FLIGHT.test(lower)) ? 'bare' : 'scene';
}

/** "broke up south of the island of Osk": near it; a distance or a comma before it says where another place lies. */
const isToward = (tokens: readonly Token[], of: number) =>
  COMPASS.test(tokens[of - 1]?.lower ?? '') &&
  tokens[of - 2]?.kind === 'word' &&
  !tokens
    .slice(Math.max(0, of - FROM_DISTANCE), of)
    .some(({ kind, lower }) => kind === 'number' || DISTANT.test(lower));
const DISTANT = /^(?:km|kms|kilomet(?:er|re)s?|miles?|mi|far|just|metres?|meters?|lies|located|lying)$/;
const FROM_DISTANCE = 6;
const COMPASS = /^(?:north|south|east|west|north-?east|north-?west|south-?east|south-?west)$/;

const OF_EVENT = new Set('that control capture recapture fall liberation storming seizure shelling'.split(' '));
const DWELLERS = /^(?:residents?|inhabitants|villagers|people|families|population|households|dwellers)$/;
const REACHED = /^(?:reach|enter)$/;
const HOMEWARD = new Set('to toward towards for against'.split(' '));
const FOUGHT = new Set(
  'fighting battle battles fight standoff strike strikes approach close next floods flooding landslides havoc destruction devastation chaos violence bloodshed death fire'.split(
    ' ',
  ),
);

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

/** "Pakistan's", "Quetta police", "the Nushki district chief": not the place of anything, unless what is owned is an event. */
function isOwner(tokens: readonly Token[], { end, to }: PlaceMention): boolean {
  if (tokens[to]?.lower === "'s") return !ownsEvent(tokens, to + 1);
  const next = tokens[end];
  if (next?.kind !== 'word' || kindHeads.has(next.lower) || next.word.work.has('prep') || next.word.number)
    return false;
  return bodies.has(next.lower) || titles.has(next.lower) || sitting.has(next.lower);
}

/** "near the border with Mali": which border. */
const isNeighbour = (tokens: readonly Token[], from: number) =>
  tokens[from - 1]?.lower === 'with' && /^(?:border|frontier|boundary)$/.test(tokens[from - 2]?.lower ?? '');

/** "Evia's own great fire". */
const ownsEvent = (tokens: readonly Token[], at: number) =>
  tokens.slice(at, at + 4).some(({ lower, capital }) => !capital && (happenings.has(lower) || PREMISES.test(lower)));
const PREMISES =
  /^(?:prisons|jails|mines|roads|waters|coast|shores|schools|hospitals|rivers|mountains|streets|beaches)$/;
