import { continued } from './anchor.ts';
import { back, isCount, isWord, kinds, leftward, ofKind, rightward, words } from './look.ts';
import type { LinkRule, Scene } from './scene.ts';

const INCLUDING = words('including among amongst includes include included counting comprising');
const AMONG = words('among amongst');

/** "including three women", "among them a child", "three suicide bombers included", "two guards among them": a part of the figure before. */
export const including: LinkRule = {
  name: 'including',
  read: (scene, at) => {
    const { items } = scene;
    const before = back(scene, at - 1);
    if (items[before]?.kind === 'verb' && effectLeftOpen(scene, before)) return null;
    if (items[before]?.kind === 'eff' && isWord(items[back(scene, before - 1)], INCLUDING)) return null;
    const lead = leadBefore(scene, before);
    if (uncounted(scene, lead)) return null;
    const led =
      brokenDown(scene, lead) || (isWord(items[lead], INCLUDING) && !(lead === before && isAmong(scene, lead)));
    return led || amongBehind(scene, at) ? continued(scene, at, true) : null;
  },
};

/** "Those killed include three …": the sentence names an effect without a figure, and its verb leads the figure in. */
const effectLeftOpen = ({ items, bound }: Scene, verb: number) =>
  rightward(items, 0, verb, ({ kind }, k) => kind === 'eff' && !bound.has(k - 1)) >= 0;

const PRONOUNS = kinds('pron', 'rel');

/** The word that leads in a part before item `at`, behind "them" and "who were". */
function leadBefore(scene: Scene, at: number): number {
  const { items } = scene;
  const lead = ofKind(items[at], PRONOUNS) ? back(scene, at - 1) : at;
  return items[lead]?.kind === 'be' && ofKind(items[lead - 1], PRONOUNS) ? lead - 2 : lead;
}

/** "were among three hostages": no comma sets the part off. */
const isAmong = ({ items }: Scene, at: number) => isWord(items[at], AMONG) && at > 0 && items[at - 1]?.kind !== 'comma';

/** "interviewed 73 people, including 26 witnesses": the whole is counted in the sentence, and nothing befell it. */
function uncounted({ items, bound }: Scene, at: number): boolean {
  const whole = leftward(
    items,
    at - 1,
    0,
    ({ fig }) => isCount(fig) && fig.kind !== 'article' && Boolean(fig.noun.group || fig.noun.unknown),
    ({ kind }) => kind === 'semi',
  );
  return whole >= 0 && !bound.has(whole);
}

const BREAK = words('break breaks breaking broke broken');

/** "broke the figure down into five men and three women". */
const brokenDown = ({ items }: Scene, at: number) =>
  items[at]?.lower === 'into' && leftward(items, at - 1, at - 5, (item) => isWord(item, BREAK)) >= 0;

const TRAILERS = words('included among amongst');
const THESE = words('them these those');
const PASSED = kinds('and', 'fig', 'word', 'adv');

/** "three suicide bombers included", "two guards among them": what leads the part in stands behind it. */
function amongBehind({ items }: Scene, at: number): boolean {
  const isTrailer = ({ lower }: { lower: string }) => TRAILERS.has(lower);
  const found = rightward(items, at + 1, at + 8, isTrailer, ({ kind }) => !PASSED.has(kind));
  if (found < 0 || items[found]?.lower === 'included') return found >= 0;
  return ofKind(items[found + 1], PRONOUNS) || isWord(items[found + 1], THESE);
}
