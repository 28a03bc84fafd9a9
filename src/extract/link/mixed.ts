import type { Effect } from '../../model/effect.ts';
import { effAt, onward, type Scene } from './scene.ts';

/** "dead or wounded", "killed and injured" said of one figure: the effect at item `at` joined with the other one is `casualties`. */
export function mixedEffect(scene: Scene, at: number, effect: Effect): Effect {
  const join = onward(scene, at + 1);
  if (scene.items[join]?.kind !== 'and' || !['or', 'and'].includes(scene.items[join]?.lower ?? '')) return effect;
  const other = effAt(scene, onward(scene, join + 1));
  const behind = scene.items[onward(scene, join + 1) + 1];
  if (!other || other.effect === effect || behind?.kind === 'fig') return effect;
  return [effect, other.effect].every((one) => one === 'killed' || one === 'injured') ? 'casualties' : effect;
}
