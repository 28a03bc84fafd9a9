import type { Eff } from '../../items.ts';
import { effAt, isCount, onward, words } from '../look.ts';
import type { Scene } from '../scene.ts';

/** Nouns of effect that are said of people like adjectives. */
const STATES = words('dead missing wounded injured hurt killed captured arrested escaped detained');

/** Verbs that are said of the victims as well: "76 drown", "five have suffocated". */
const AMBITRANSITIVE = /^(?:drown|suffocat|asphyxiat|burn|evacuat|relocat)/;

/** Whether the verb of effect at item `at` befalls its subject: passive, participle or a verb such as "die"; false where it is active and the subject does it. */
export function befallsSubject(scene: Scene, at: number, passive: boolean, perfect: boolean): boolean {
  const eff = effAt(scene, at);
  if (!eff || eff.frame === 'loses' || eff.frame === 'object') return false;
  const lower = scene.items[at]?.lower ?? '';
  if (eff.as !== 'verb' || eff.frame !== 'does') return eff.as !== 'noun' || STATES.has(lower);
  if (passive) return true;
  const told = !perfect && isPast(eff);
  return (told || AMBITRANSITIVE.test(lower)) && !objectFollows(scene, at + 1);
}

/** "killed", "shot": a form that may be a participle. */
export const isPast = ({ form }: Eff): boolean => form === 'past' || form === 'participle';

/** A figure or people right behind a verb are its object. */
export function objectFollows(scene: Scene, at: number): boolean {
  const next = scene.items[onward(scene, at)];
  return next?.kind === 'people' || next?.kind === 'pron' || (next?.kind === 'fig' && isCount(next.fig));
}

/** "41 of those arrested": the participle says who they are, not what befell the 41. */
export const endsInThose = ({ items, tokens }: Scene, at: number): boolean =>
  tokens[(items[at]?.fig?.noun.to ?? 0) - 1]?.lower === 'those';
