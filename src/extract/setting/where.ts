import type { Spot } from '../places/spots.ts';
import type { Count } from '../sentence.ts';
import { spotBefore } from './before.ts';
import { spotBehind } from './behind.ts';
import type { Setting } from './settings.ts';

/** The spot that the words of the sentence set the count at: beside it, in its "where" clause, the nearest behind it in its clause, or one before it. */
export function spotOf(setting: Setting, count: Count): Spot | null {
  return (
    beside(setting, count) ??
    whereClause(setting, count) ??
    spotBehind(setting, count) ??
    subjectOf(setting, count) ??
    spotBefore(setting, count)
  );
}

/** "Zambezia 44", "Nampula: 17", "Mardan (30 dead)": a name right before a bare figure; "600 residents of Osk", who left it. */
function beside({ spots, sentence: { tokens } }: Setting, { item, bound }: Count): Spot | null {
  const inside = spots.find(({ place }) => place.from > item.from && place.to <= item.to);
  if (inside?.stance === 'from' && LEFT.test(bound.effect)) return inside;
  const bracket =
    tokens[item.from - 1]?.text === '(' && tokens.slice(item.to, item.to + 3).some(({ text }) => text === ')');
  const named = bracket ? spots.find(({ place }) => place.end === item.from - 1) : undefined;
  if (named) return named;
  if (item.fig?.noun.group !== null) return null;
  return spots.find(({ place, stance }) => stance === 'bare' && !place.cue && place.end === item.from) ?? null;
}

const LEFT = /^(?:displaced|evacuated|escaped|rescued|missing|captured)$/;

/** "struck Keta, where they shot dead five people": the last place before the "where" that leads the count's clause. */
function whereClause(setting: Setting, count: Count): Spot | null {
  const { items, counts } = setting.sentence;
  const to = count.item.from;
  const from = items.findLast((item) => item.lower === 'where' && item.from < to)?.from;
  if (from === undefined) return null;
  const inside = (at: number) => at > from && at < to;
  if (items.some(({ kind, from: at }) => inside(at) && ['semi', 'colon', 'comma'].includes(kind))) return null;
  if (setting.spots.some(({ stance, place }) => stance === 'scene' && inside(place.from))) return null;
  if (counts.some((other) => inside(other.item.from) && hasOwnPlace(setting, other))) return null;
  if (hasOwnPlace(setting, count)) return null;
  return (
    setting.spots.findLast(
      ({ names, stance }) => (names[0]?.from ?? 0) < from && stance !== 'owner' && stance !== 'seat',
    ) ?? null
  );
}

/** Whether a spot stands right behind a count: "four in Mastung". */
const hasOwnPlace = ({ spots }: Setting, { item }: Count) =>
  spots.some(({ place }) => place.cueAt >= item.to && place.cueAt - item.to <= 1);

const COUNTS =
  /^(?:,(?: [^ ,]{1,20}){1,6} , )?(?:(?:alone|itself|also|has|had|have) )*(?:reported|recorded|registered|saw|suffered|lost|counted|confirmed|logged|accounted for)\b[^;:]*$|^(?:, [^,]{1,30} , )?(?:alone )?(?:had|has|have)$|^(?:(?:was|were|is) (?:the )?(?:[^ ,]{1,20} ){1,3})?, with$/;

/** "Travis County reported seven deaths", "Kerr County alone accounted for 87": a place that counts its own. */
const subjectOf = ({ spots, sentence: { tokens } }: Setting, { item }: Count): Spot | null =>
  spots.findLast(({ place, listed, stance }) => {
    if (place.to > item.from || place.cue !== null || listed > 1 || stance === 'owner' || stance === 'seat')
      return false;
    const between = tokens.slice(place.end, item.from).map(({ lower }) => lower);
    return COUNTS.test(between.join(' '));
  }) ?? null;
