import type { Token } from '../lex.ts';
import { befalling, sitting } from '../words/places.ts';
import { roleOfWord } from '../words/roles.ts';
import { bodies } from '../words/speakers.ts';
import type { PlaceMention } from './mention.ts';

const HOUSES = /^(?:hospitals?|clinic|morgue|mortuary|courts?|offices?|headquarters|institute|bureau)$/;

/** "a drone hit the hospital in Zalingei": what is attacked is the scene. */
const isHit = (tokens: readonly Token[], at: number) =>
  tokens
    .slice(Math.max(0, at - 10), at)
    .some(({ lower }) => befalling.has(lower) || roleOfWord(lower) === 'attacked' || lower === 'thrown') ||
  burnsAt(tokens, at);

/** "in a fire at a private hospital in Delhi". */
function burnsAt(tokens: readonly Token[], at: number): boolean {
  const set = tokens.findLastIndex(({ lower }, k) => k < at && /^(?:at|inside|outside|in)$/.test(lower));
  const happened = tokens[set - 1]?.lower ?? '';
  return at - set < 6 && /^(?:fire|blaze|blast|explosion|collapse|stampede|shooting|attack|clash|riot)$/.test(happened);
}

/** Offices that may be victims as well; behind a name or a comma they say who speaks. */
const JOBS = new Set(
  'coordinator director chief head manager commander representative leader activist lawyer trader campaigner councillor adviser expert professor researcher envoy'.split(
    ' ',
  ),
);

/** "Modu Ari, a member of the task force in Baga": who somebody is. */
function isApposed(tokens: readonly Token[], cueAt: number): boolean {
  for (let k = cueAt - 1; k > Math.max(1, cueAt - 12); k--) {
    if (tokens[k]?.text !== ',') continue;
    const article = /^(?:an?|the)$/.test(tokens[k + 1]?.lower ?? '');
    const named = tokens[k - 1]?.capital === true && tokens[k - 2]?.capital === true;
    return (
      article && named && tokens.slice(k, cueAt).every(({ word, capital }) => capital || (!word.acts && !word.verb))
    );
  }
  return false;
}

/** "according to the State Committee for Safety in Osk": a body that is cited. */
function isCited(tokens: readonly Token[], cueAt: number): boolean {
  const at = tokens.findLastIndex(
    ({ lower }, k) => k < cueAt && lower === 'according' && tokens[k + 1]?.lower === 'to',
  );
  return at >= 0 && cueAt - at < 12 && !tokens.slice(at, cueAt).some(({ kind }) => kind === 'mark');
}

/** "a senior official in Quetta", "police in Lahore", "a hospital in Peshawar". */
export function isSeat(tokens: readonly Token[], { cueAt, cue, end }: PlaceMention): boolean {
  if (cue !== 'in' && cue !== 'at' && cue !== 'of' && cue !== 'from' && cue !== 'for') return false;
  const before = tokens[cueAt - 1];
  if (before?.text === ',' && tokens[end]?.text === ',' && tokens[end + 1]?.word.says) return true;
  if (
    before &&
    JOBS.has(before.lower) &&
    tokens.slice(Math.max(0, cueAt - 5), cueAt - 1).some(({ capital, text }) => capital || text === ',')
  )
    return true;
  if (isApposed(tokens, cueAt)) return true;
  if (before && /^(?:based|headquartered)$/.test(before.lower)) return true;
  if (before?.capital && isCited(tokens, cueAt)) return true;
  if (before && sitting.has(before.lower)) return !HOUSES.test(before.lower) || !isHit(tokens, cueAt);
  const next = tokens[end];
  const speaks = next?.word.says?.includes('past') && !tokens[end + 1]?.word.work.has('be');
  return Boolean(speaks && before && (before.word.person || bodies.has(before.lower)));
}
