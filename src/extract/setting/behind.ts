import type { Item } from '../items.ts';
import type { Spot } from '../places/spots.ts';
import type { Count } from '../sentence.ts';
import { speaks } from './says.ts';
import type { Setting } from './settings.ts';

/** The nearest spot behind the count in its clause. */
export function spotBehind(setting: Setting, count: Count): Spot | null {
  for (const spot of setting.spots) {
    const at = Math.min(spot.names[0]?.cueAt ?? 0, spot.place.cueAt);
    if (at < count.item.to || !sets(spot, count)) continue;
    return isCut(setting, count, at) ? null : spot;
  }
  return null;
}

const FLED: ReadonlySet<string> = new Set(
  'displaced evacuated escaped rescued missing released captured surrendered'.split(' '),
);

/** Whether the spot is where that befell the people: a scene with a word that sets it, or where they fled from. */
export function sets(spot: Spot, { bound }: Count): boolean {
  if (spot.stance === 'from') return FLED.has(bound.effect);
  return spot.stance === 'scene' && (spot.place.cue !== null || spot.named);
}

const CONTRAST = new Set('while whereas'.split(' '));
const SETS_SCENE = new Set('after when as'.split(' '));

/** Whether something between the count and the place begins another statement. */
function isCut(setting: Setting, count: Count, place: number): boolean {
  const { sentence } = setting;
  const { items, counts } = sentence;
  const between = items.filter(({ from }) => from >= count.item.to && from < place);
  if (isOfOthers(between, place) || opensNext(setting, count, place)) return true;
  return between.some((other, k) => {
    if (['semi', 'colon', 'deny', 'open'].includes(other.kind)) return true;
    if (other.kind === 'say') return speaks(sentence, other) && !isAside(between, k);
    if (/^(?:but|although|though|because)$/.test(other.lower)) return true;
    if (CONTRAST.has(other.lower) && !/ing$/.test(between[k + 1]?.lower ?? ''))
      return !between.slice(k).some(({ lower }) => SETS_SCENE.has(lower));
    if (isNewClause(between, k) || isHalf(between, k)) return true;
    const found = counts.find((one) => one.item === other && one.at !== count.at);
    return found !== undefined && isApart(found, between, k, place);
  });
}

/** "…, and in Jere a guard was wounded": the place opens the statement of another count. */
export const opensNext = ({ sentence: { tokens, counts } }: Setting, { item }: Count, place: number) =>
  tokens[place - 1]?.lower === 'and' &&
  tokens[place - 2]?.text === ',' &&
  counts.some((other) => other.item.from > place) &&
  !counts.some((other) => other.item.from > item.from && other.item.from < place);

/** ", including women and children in Gwadar": uncounted people stand right before the place, behind a comma. */
function isOfOthers(between: readonly Item[], place: number): boolean {
  const last = between.at(-1);
  if (last?.kind !== 'people' || last.to < place) return false;
  return between.some(({ kind }) => kind === 'comma') && !between.some(({ kind }) => kind === 'eff' || kind === 'verb');
}

/** ", officials said, in …", ", a toll first given as 87, …": the speaker stands between commas. */
function isAside(between: readonly Item[], at: number): boolean {
  const opening = between.slice(0, at).findLastIndex(({ kind }) => kind === 'comma');
  const closing = between.slice(at).findIndex(({ kind }) => kind === 'comma');
  if (opening < 0 || closing < 0) return false;
  return closing === 1 || between.slice(opening, at).some(({ lower }) => /^(?:that|which|who)$/.test(lower));
}

/** "…, and that 14 were arrested", "…, and 14 were arrested": what follows is a statement of its own. */
function isNewClause(between: readonly Item[], k: number): boolean {
  const [comma, and] = [between[k - 2]?.kind, between[k - 1]?.kind];
  if (and !== 'and') return false;
  return (
    between[k]?.lower === 'that' || (comma === 'comma' && between[k]?.kind === 'fig' && between[k + 1]?.kind === 'be')
  );
}

/** "killed in the strikes and in firing along the line": the place is that of the second half. */
const isHalf = (between: readonly Item[], k: number) =>
  between[k]?.kind === 'and' &&
  between[k + 1]?.kind === 'prep' &&
  between.slice(0, k).some(({ kind }) => kind === 'prep');

/** Whether another count between has the place for itself: it stands right before it, or it is a share without a verb of its own. */
function isApart({ item, bound }: Count, between: readonly Item[], k: number, place: number): boolean {
  if (between.slice(0, k).every(({ kind }) => ['and', 'comma', 'adv', 'fig', 'det'].includes(kind)) && !bound.part)
    return false;
  if (place === item.to)
    return !(between[k - 1]?.kind === 'eff' && between[k - 2]?.kind === 'and' && between[k - 3]?.kind !== 'comma');
  if (
    between.length > k + 1 &&
    between.at(-1)?.kind === 'comma' &&
    between.slice(0, k).some(({ kind }) => kind === 'comma')
  )
    return false;
  const verb = between.slice(k + 1).some(({ kind }) => kind === 'eff' || kind === 'verb' || kind === 'be');
  return (bound.part || item.fig?.noun.partitive === 'them') && !verb;
}
