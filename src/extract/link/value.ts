import type { Item } from '../items.ts';
import { type Bound, bind, effAt, figAt, isBare, isCount, type LinkRule, onward, type Scene } from './scene.ts';

/** Verbs and words that set a figure to a count: "the toll rose to 38", "put the dead at 21", "gave the militants killed as 92". */
const SETTING = new Set(
  'rise rises rose risen rising reach reaches reached reaching stand stands stood standing climb climbs climbed climbing number numbers numbered total totals totalled totaled totalling come comes came coming exceed exceeds exceeded put puts putting give gives gave given giving place places placed placing set sets count counts counted estimate estimates estimated raise raises raised raising bring brings brought bringing take takes took taken taking revise revised revises revising lower lowered lowers include includes included including increase increased increases jump jumped jumps grow grew grown cross crossed crosses pass passed mount mounted mounts soar soared swell swelled swelled hit remain remains remained had has have make makes list lists listed report reports reported push pushed pushing quote quoted broke break'.split(
    ' ',
  ),
);

/** "The dead number 92", "put the number of militants killed at 70", "the toll rose to 38", "Deaths: 61": a count named first, its figure behind. */
export const value: LinkRule = {
  name: 'value',
  read: (scene, at) => {
    const fig = figAt(scene, at);
    if (!fig || fig.kind === 'article' || (fig.kind === 'zero' && scene.items[at - 1]?.kind !== 'colon')) return null;
    return measureBefore(scene, at) ?? (isBare(fig) ? measureBehind(scene, at) : null);
  },
};

function measureBefore(scene: Scene, at: number): Omit<Bound, 'rule'> | null {
  const { items } = scene;
  if (
    items[at - 1]?.kind === 'prep' &&
    !['to', 'at', 'as', 'of', 'from', 'by', 'over', 'past'].includes(items[at - 1]?.lower ?? '')
  )
    return null;
  let set = false;
  for (let k = at - 1; k >= 0; k--) {
    const item = items[k] as Item;
    if (item.kind === 'semi' || item.kind === 'stop') return null;
    if (item.kind === 'rel' && items[k + 1]?.kind !== 'eff' && items[k + 2]?.kind !== 'eff' && !countBefore(scene, k))
      return null;
    const those = thoseAmong(scene, k, at);
    if (those) return those;
    if (item.kind === 'sub' && item.lower !== 'since') return null;
    if (
      item.kind === 'colon' ||
      item.kind === 'be' ||
      item.kind === 'modal' ||
      item.kind === 'open' ||
      SETTING.has(item.lower)
    )
      set = true;
    if (item.kind === 'prep' && item.lower === 'at' && k === at - 1) set = true;
    const measure = measureAt(scene, k);
    if (measure) return set || spoken(scene, k) ? measure : null;
    if (item.kind === 'fig' && isCount(item.fig) && !scene.bound.has(k)) return null;
    if (item.kind === 'eff' && item.eff?.as === 'verb' && !measureAt(scene, k)) return null;
  }
  return null;
}

/** "the death count, which stood at 11", "a toll that officials gave as 87": the count right before a relative clause. */
const countBefore = (scene: Scene, at: number) => [at - 1, at - 2].some((k) => measureAt(scene, k) !== null);

/** In "put the civilian dead at 33" the verb stands before the count. */
function spoken({ items }: Scene, at: number): boolean {
  for (let k = at - 1; k >= Math.max(0, at - 14); k--) if (SETTING.has(items[k]?.lower ?? '')) return true;
  return false;
}

/** "taking to 177 the number of militants killed". */
function measureBehind(scene: Scene, at: number): Omit<Bound, 'rule'> | null {
  const { items } = scene;
  const before = items[at - 1];
  if (before?.kind !== 'prep' && !SETTING.has(before?.lower ?? '')) return null;
  for (let k = at + 1; k < Math.min(items.length, at + 7); k++) {
    if (['comma', 'semi', 'stop', 'rel', 'sub', 'fig'].includes(items[k]?.kind ?? '')) return null;
    const measure = measureAt(scene, k);
    if (measure) return measure;
  }
  return null;
}

/** What is counted at item `at`: "toll", "deaths", "the dead", "militants killed", "number of its injured"; null where no count is named. */
function measureAt(scene: Scene, at: number): Omit<Bound, 'rule'> | null {
  const item = scene.items[at];
  if (!item) return null;
  if (item.kind === 'toll' && item.eff) return bind(item.eff.effect, { group: item.eff.group ?? 'people' });
  if (item.kind === 'eff' && item.eff?.as === 'noun')
    return bind(item.eff.effect, { group: item.eff.group ?? groupBehind(scene, at) ?? nounGroup(scene, at) });
  if (['count', 'tally'].includes(item.lower) && scene.items[at - 1]?.eff?.as === 'noun')
    return bind(scene.items[at - 1]?.eff?.effect ?? 'killed', { group: scene.items[at - 1]?.eff?.group ?? 'people' });
  if (item.kind === 'people' && item.lower === 'victims' && scene.items[at - 1]?.lower === 'fatal')
    return bind('killed', { group: 'people', part: true, anchor: -2 });
  if (item.kind !== 'people') return nominalMeasure(scene, at);
  const eff = effAt(scene, onward(scene, at + 1));
  const told = eff && eff.frame !== 'loses' && (eff.as === 'adjective' || ['past', 'participle'].includes(eff.form));
  return told ? bind(eff.effect, { group: item.group ?? null }) : null;
}

/** "the escapees numbered 160" are prisoners; "deaths" and "casualties" are people's; "its injured" are those of whom was spoken. */
function nounGroup({ items }: Scene, at: number): Bound['group'] {
  if (items[at]?.lower === 'escapees') return 'prisoners';
  return items.slice(Math.max(0, at - 2), at).some((item) => ['its', 'their', 'his', 'her', 'our'].includes(item.lower))
    ? null
    : 'people';
}

/** "number of dead", "number of wounded", "those killed". */
function nominalMeasure(scene: Scene, at: number): Omit<Bound, 'rule'> | null {
  const item = scene.items[at];
  if (item?.kind !== 'eff' || !item.eff || item.eff.frame === 'loses') return null;
  const before = scene.items[at - 1];
  const who =
    before?.kind === 'rel' || before?.kind === 'be' || before?.kind === 'have' ? relativeHead(scene, at) : null;
  const number = who === null ? numberOf(scene, at) : null;
  const counted =
    who !== null ||
    number !== null ||
    ['of', 'those', 'these', 'people', 'number', 'total'].includes(before?.lower ?? '') ||
    before?.kind === 'people' ||
    before?.kind === 'poss';
  const label = at <= 1 && scene.items[at + 1]?.kind === 'colon';
  if (!counted && !label) return null;
  return bind(item.eff.effect, {
    group:
      (before?.kind === 'people' ? before.group : null) ??
      who?.group ??
      number?.group ??
      (scene.items[at + 1]?.kind === 'people' ? (scene.items[at + 1]?.group ?? null) : null) ??
      (number ? nounGroup(scene, at) : null),
  });
}

/** "the security personnel who died numbered 17": the people that a relative clause tells of. */
function relativeHead({ items }: Scene, at: number): { group: Bound['group'] } | null {
  for (let k = at - 1; k >= Math.max(0, at - 3); k--)
    if (items[k]?.kind === 'rel')
      return items[k - 1]?.kind === 'people' || items[k - 1]?.lower === 'those'
        ? { group: items[k - 1]?.group ?? null }
        : null;
  return null;
}

/** "the number of members of the Liberation Army (LA) killed": what the number is of. */
function numberOf(scene: Scene, at: number): { group: Bound['group'] } | null {
  const { items } = scene;
  let group: Bound['group'] = null;
  for (let k = at - 1; k >= Math.max(0, at - 14); k--) {
    const item = items[k];
    if (item?.kind === 'people' && item.group && item.group !== 'people' && (group === null || group === 'civilians'))
      group = item.group;
    if (item?.kind === 'word' && scene.tokens[item.from]?.word.modifies === 'militants') group = 'militants';
    if (item?.lower === 'number' && items[k + 1]?.lower === 'of') return { group };
    if (['comma', 'semi', 'fig', 'say', 'be', 'have'].includes(item?.kind ?? '')) return null;
  }
  return null;
}

/** "… and those among civilians at 31", "and the security personnel at 17": a second count whose effect is that of the first. */
function thoseAmong(scene: Scene, k: number, at: number): Omit<Bound, 'rule'> | null {
  const { items } = scene;
  const item = items[k];
  const linked = ['at', 'as', 'to'].includes(items[at - 1]?.lower ?? '');
  if (!linked || item?.kind !== 'people' || k < at - 4 || items.slice(k + 1, at).some(({ kind }) => kind === 'eff'))
    return null;
  let start = k - 1;
  while (start > 0 && ['det', 'prep', 'pron', 'word'].includes(items[start]?.kind ?? '')) start -= 1;
  if (items[start]?.kind !== 'and') return null;
  const before = [...scene.bound.entries()].filter(([index]) => index < k).at(-1);
  return before ? bind(before[1].effect, { group: item.group ?? null }) : null;
}

/** "deaths among law enforcement personnel", "deaths of civilians". */
function groupBehind({ items }: Scene, at: number): Bound['group'] {
  const prep = items[at + 1];
  if (prep?.kind !== 'prep' || !['among', 'of', 'amongst', 'in'].includes(prep.lower)) return null;
  for (let k = at + 2; k < at + 5; k++) if (items[k]?.kind === 'people') return items[k]?.group ?? null;
  return null;
}
