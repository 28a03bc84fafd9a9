import type { Token } from '../lex.ts';
import { happenings, sitting } from '../words/places.ts';

/** "spreading from Saryab Road to Edhi Chowk": all of it is the scene. */
export const spreads = (tokens: readonly Token[], at: number) =>
  tokens
    .slice(Math.max(0, at - 7), at)
    .some(({ lower }) => /^(?:spread|spreading|stretching|stretched|ranging|extending|extended)$/.test(lower));

/** "recovered nine bodies from a quarry in Osk": where they were found. */
const foundFrom = (tokens: readonly Token[], at: number) =>
  tokens
    .slice(Math.max(0, at - 9), at)
    .some(
      ({ lower }, k, lead) =>
        !lead.slice(k).some((token) => token.lower === 'by') &&
        /^(?:recovered|retrieved|exhumed|pulled|dug|unearthed|extracted|fished|collected|picked|plucked|winched|lifted|saved)$/.test(
          lower,
        ),
    );

/** "No casualties were reported from Boru". */
export const reportedFrom = (tokens: readonly Token[], at: number) =>
  at === 0 ||
  foundFrom(tokens, at) ||
  tokens
    .slice(Math.max(0, at - 2), at)
    .some(({ lower }) => /^(?:reported|reports|registered|recorded|received|deaths)$/.test(lower)) ||
  (tokens[at - 1]?.word.work.has('be') === true &&
    tokens.slice(Math.max(0, at - 6), at).some(({ lower }) => /^(?:deaths|cases|bodies)$/.test(lower)));

const LEFT =
  /^(?:fled|fleeing|flee|escaped?|evacuated|rescued|missing|abducted|kidnapped|taken|seized|displaced|driven|vanished|disappeared|removed|moved|freed|released|homes|out|away)$/;
const VEHICLES = /^(?:boat|air|helicopter|bus|ferry|plane|train|road|sea)$/;

/** "missing from Agia Anna", "evacuated by boat from Kampur": not "most of them from Ethiopia". */
export const leftFrom = (tokens: readonly Token[], at: number): 'from' | 'bare' =>
  tokens
    .slice(Math.max(0, at - 4), at)
    .some(({ lower }, k, lead) => LEFT.test(lower) || (VEHICLES.test(lower) && lead[k - 1]?.lower === 'by'))
    ? 'from'
    : 'bare';

/** "came from one valley in Lesotho": where people were from, unless they were taken there ("abducted from a school in Maruba"). */
export function fromNear(tokens: readonly Token[], cueAt: number): boolean {
  for (let k = cueAt - 1; k >= Math.max(0, cueAt - 4); k--) {
    const token = tokens[k] as Token;
    if (happenings.has(token.lower)) return false;
    if (token.lower === 'from') return leftFrom(tokens, k) === 'bare' && !foundFrom(tokens, k);
    if (token.kind === 'mark' || token.capital) return false;
  }
  return false;
}

export const FLIGHT =
  /^(?:displaced|fled|abandoned|evacuated|homes|refugees|evacuees|uprooted|homeless|migrants|survivors)$/;
const DWELL = new Set(
  'camped camping sheltering sheltered housed staying settled arrived living stranded hospitalised hospitalized'.split(
    ' ',
  ),
);

/** "camped around Pinyudo", "sheltering in Goma". */
export const dwells = (tokens: readonly Token[], at: number) =>
  tokens.some(({ lower }) => FLIGHT.test(lower)) &&
  tokens.slice(Math.max(0, at - 2), at).some(({ lower }) => DWELL.has(lower));

const MOVED = new Set(
  'fled crossed taken brought transferred transfer deportation return trip shifted airlifted flown rushed evacuated moved sent admitted fled travelled traveled relocated referred carried ferried driven transported returned treated hospitalised hospitalized escaped way journey bound heading headed travelling traveling'.split(
    ' ',
  ),
);
const TREATED = /^(?:treated|hospitali[sz]ed)$/;
const PLACE_IN_TO = 9;
/** What befell those on the way: the place behind it is the scene. */
const HAPPENED = /^(?:crashed|collided|overturned|plunged|capsized|sank|derailed|exploded|veered|skidded|ambushed)$/;

/** "evacuated to posts in Titehena", "treated at a hospital in Dhaka": the phrase belongs to where people were brought. */
export function movedTo(tokens: readonly Token[], cueAt: number): boolean {
  if (TREATED.test(tokens[cueAt - 1]?.lower ?? '')) return true;
  for (let k = cueAt - 1; k >= Math.max(0, cueAt - PLACE_IN_TO); k--) {
    const token = tokens[k] as Token;
    if (/^[.;:]$/.test(token.text) || token.word.work.has('sub') || HAPPENED.test(token.lower)) return false;
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
