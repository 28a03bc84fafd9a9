import type { Effect } from '../../model/effect.ts';
import { effAt, figAt, type Scene } from './scene.ts';

const RESCUERS =
  /^(?:mission|unit|operation|team|teams|raid|firefighters|rescuers|rescue|troops|soldiers|police|divers|crews|commandos|army|navy|forces|coastguard|officers)$/;

/** "freed" by attackers in a jail raid is escaped, by troops or firefighters rescued, else released (codebook, Effect). */
export function freed(scene: Scene, at: number, effect: Effect): Effect {
  if (effect === 'captured') return capturedBy(scene, at);
  if (effect !== 'released') return effect;
  const fig = figAt(scene, at);
  const verb = scene.items.findIndex((_, k) => effAt(scene, k)?.effect === 'released');
  const before = scene.items.slice(0, Math.max(verb, 0));
  if (fig?.noun.group === 'prisoners')
    return before.some((item) => item.group === 'militants' || item.fig?.noun.group === 'militants')
      ? 'escaped'
      : effect;
  const behind = scene.items.slice(verb + 1, verb + 12);
  const helped =
    before.some(({ lower }) => RESCUERS.test(lower)) ||
    behind.some(
      ({ lower }, k) =>
        RESCUERS.test(lower) && behind.slice(Math.max(0, k - 4), k).some((item) => ['by', 'in'].includes(item.lower)),
    );
  return scene.items[verb]?.lower.startsWith('free') && helped ? 'rescued' : effect;
}

/** Militants taken by the state are arrested; "captured" alone is said of both. */
function capturedBy(scene: Scene, at: number): Effect {
  const verb = scene.items.find((item) => item.eff?.effect === 'captured');
  const group = scene.bound.get(at)?.group ?? figAt(scene, at)?.noun.group;
  const before = scene.items.findLast((item, k) => k < at && item.fig?.refused === null && item.fig.noun.group !== null)
    ?.fig?.noun.group;
  return /^captur/.test(verb?.lower ?? '') && (group ?? before) === 'militants' ? 'arrested' : 'captured';
}
