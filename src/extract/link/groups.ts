import type { Group } from '../../model/group.ts';
import { figAt, onward, type Scene } from './scene.ts';

/** "145 people described as militants", "two men believed to be kidnappers": who they are called behind the noun. */
export function describedAs(scene: Scene, at: number): Group | null {
  const { items } = scene;
  const next = onward(scene, at + 1);
  if (!items[next]?.forms?.includes('participle')) return null;
  const link = items[next + 1]?.lower;
  if (link !== 'as' && link !== 'to') return null;
  for (let k = next + 2; k < next + 7; k++) if (items[k]?.kind === 'people') return items[k]?.group ?? null;
  return null;
}

/** "inflicted some 300 casualties on the army", "three deaths among prisoners": on whom an effect noun fell. */
export function sufferer(scene: Scene, at: number): Group | null {
  const { items } = scene;
  const next = onward(scene, at + 1);
  if (!figAt(scene, at)?.noun.effectNoun || !['on', 'among', 'amongst'].includes(items[next]?.lower ?? '')) return null;
  for (let k = next + 1; k < next + 4; k++) if (items[k]?.kind === 'people') return items[k]?.group ?? null;
  return null;
}

/** The bare figures joined by commas and "and" right before item `end`. */
function runBefore(items: Scene['items'], end: number): number[] {
  const run: number[] = [];
  for (let k = end - 1; k >= 0; k--) {
    const { kind, fig } = items[k] as Scene['items'][number];
    if (fig?.refused === null && !fig.noun.group) run.unshift(k);
    else if (kind !== 'and' && kind !== 'comma') break;
  }
  return run;
}

/** "of the insurgents, 37 had been killed", "among the soldiers two": the whole that leads in a bare figure. */
export function wholeBefore({ items }: Scene, at: number): Group | null {
  if (['among', 'amongst'].includes(items[at - 1]?.lower ?? '')) return 'people';
  for (let k = at - 1; k >= Math.max(0, at - 6); k--) {
    const item = items[k];
    if (item?.kind === 'people')
      return ['of', 'among', 'from'].includes(items[k - 1]?.lower ?? items[k - 2]?.lower ?? '') ||
        (items[k - 1]?.kind === 'det' && ['of', 'among', 'from'].includes(items[k - 2]?.lower ?? ''))
        ? (item.group ?? null)
        : null;
    if (item?.fig?.refused === null && item.fig.noun.group && ['of', 'among'].includes(items[k - 1]?.lower ?? ''))
      return item.fig.noun.group;
    if (item?.kind !== 'comma' && !(item?.kind === 'verb' || item?.kind === 'word' || item?.kind === 'det'))
      return null;
  }
  return null;
}

/** With "respectively", the group that stands at the same rank in the list of people before: "soldiers and rebels killed numbered 10 and 58 respectively". */
export function byRank(scene: Scene, at: number): Group | null {
  const { items } = scene;
  const end = items.findIndex(({ lower }) => lower === 'respectively');
  if (end < 0) return null;
  const figures = runBefore(items, end);
  const rank = figures.indexOf(at);
  const groups = items
    .slice(0, figures[0] ?? 0)
    .flatMap((item) => (item.kind === 'people' && item.group ? [item.group] : []));
  return rank >= 0 && groups.length >= figures.length && figAt(scene, at)?.noun.group === null
    ? (groups[rank] ?? null)
    : null;
}
