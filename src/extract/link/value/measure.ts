import type { Effect } from '../../../model/effect.ts';
import type { Group } from '../../../model/group.ts';
import type { Item } from '../../items.ts';
import { effAt, isWord, kinds, leftward, ofKind, onward, peopleWithin, words } from '../look.ts';
import { isPast } from '../predicate/subject.ts';
import { bind, type Scene, type Tie, UNCOUNTED } from '../scene.ts';

const COUNTS = words('count tally');

/** What is counted at item `at`: "toll", "deaths", "the dead", "militants killed", "number of its injured"; null where no count is named. */
export function measureAt(scene: Scene, at: number): Tie | null {
  const { items } = scene;
  const item = items[at];
  if (!item) return null;
  const { eff } = item;
  if (item.kind === 'toll' && eff) return bind(eff.effect, { group: eff.group ?? 'people' });
  if (item.kind === 'eff' && eff?.as === 'noun')
    return bind(eff.effect, { group: eff.group ?? groupBehind(items, at) ?? nounGroup(items, at) });
  const noun = COUNTS.has(item.lower) ? items[at - 1]?.eff : undefined;
  if (noun?.as === 'noun') return bind(noun.effect, { group: noun.group ?? 'people' });
  return item.kind === 'people' ? peopleMeasure(scene, at) : effectMeasure(scene, at);
}

/** "militants killed", "fatal victims". */
function peopleMeasure(scene: Scene, at: number): Tie | null {
  const { group = null, lower } = scene.items[at] as Item;
  if (lower === 'victims' && scene.items[at - 1]?.lower === 'fatal')
    return bind('killed', { group: 'people', part: true, anchor: UNCOUNTED });
  const eff = effAt(scene, onward(scene, at + 1));
  if (!eff || eff.frame === 'loses') return null;
  return eff.as === 'adjective' || isPast(eff) ? bind(eff.effect, { group }) : null;
}

const RELATIVE_VERBS = kinds('rel', 'be', 'have');

/** "number of dead", "number of wounded", "those killed", "the personnel who died", "Killed: 12". */
function effectMeasure(scene: Scene, at: number): Tie | null {
  const { items } = scene;
  const item = items[at];
  if (item?.kind !== 'eff' || !item.eff || item.eff.frame === 'loses') return null;
  const before = items[at - 1];
  const who = ofKind(before, RELATIVE_VERBS) ? relativeHead(items, at) : null;
  if (who) return counted(items, at, item.eff.effect, who.group);
  const number = numberOf(scene, at);
  if (number) return counted(items, at, item.eff.effect, number.group, nounGroup(items, at));
  const label = at <= 1 && items[at + 1]?.kind === 'colon';
  return label || isCountedAs(before) ? counted(items, at, item.eff.effect, null) : null;
}

const COUNTED = words('of those these people number total');

/** A word before an effect that makes it a count: "those killed", "militants killed", "its dead". */
const isCountedAs = (before: Item | undefined) =>
  before?.kind === 'people' || before?.kind === 'poss' || isWord(before, COUNTED);

/** A count of an effect: of the people right before it, else those told of, else those behind it. */
function counted(
  items: readonly Item[],
  at: number,
  effect: Effect,
  told: Group | null,
  other: Group | null = null,
): Tie {
  const [before, behind] = [items[at - 1], items[at + 1]].map((item) => (item?.kind === 'people' ? item.group : null));
  // "the number of Liberation Front members killed": of "members" the body before them says more
  const group = before === 'civilians' && told && told !== 'people' ? told : before;
  return bind(effect, { group: group ?? told ?? behind ?? other });
}

/** "the security personnel who died numbered 17": the people that a relative clause tells of. */
function relativeHead(items: readonly Item[], at: number): { group: Group | null } | null {
  const rel = leftward(items, at - 1, at - 3, ({ kind }) => kind === 'rel');
  const head = rel < 0 ? undefined : items[rel - 1];
  return head?.kind === 'people' || head?.lower === 'those' ? { group: head.group ?? null } : null;
}

const BREAKS = kinds('comma', 'semi', 'fig', 'say', 'be', 'have');

/** "the number of members of the Liberation Army (LA) killed": what the number is of. */
function numberOf({ items, tokens }: Scene, at: number): { group: Group | null } | null {
  const number = leftward(
    items,
    at - 1,
    at - 14,
    ({ lower }, k) => lower === 'number' && items[k + 1]?.lower === 'of',
    ({ kind }) => BREAKS.has(kind),
  );
  if (number < 0) return null;
  let group: Group | null = null;
  for (let k = at - 1; k > number; k--) {
    const item = items[k] as Item;
    if (item.kind === 'people' && item.group !== 'people' && (group === null || group === 'civilians'))
      group = item.group ?? group;
    if (item.kind === 'word' && tokens[item.from]?.word.modifies === 'militants') group = 'militants';
  }
  return { group };
}

const OF = words('among of amongst in');

/** "deaths among law enforcement personnel", "deaths of civilians". */
const groupBehind = (items: readonly Item[], at: number): Group | null =>
  items[at + 1]?.kind === 'prep' && isWord(items[at + 1], OF) ? peopleWithin(items, at + 2, at + 5) : null;

const OWNERS = words('its their his her our');

/** "the escapees numbered 160" are prisoners; "deaths" and "casualties" are people's; "its injured" are those of whom was spoken. */
function nounGroup(items: readonly Item[], at: number): Group | null {
  if (items[at]?.lower === 'escapees') return 'prisoners';
  return isWord(items[at - 1], OWNERS) || isWord(items[at - 2], OWNERS) ? null : 'people';
}
