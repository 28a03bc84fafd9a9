import type { Token } from '../lex.ts';
import { befalling } from '../words/places.ts';

const BEFALLEN = new Set(
  'attacked hit struck targeted bombed shelled raided affected damaged sealed shut flooded stormed devastated battered submerged destroyed evacuated cut locked spared overrun besieged rocked shaken scene scenes site theatre theater named listed among target targets places where worst hardest'.split(
    ' ',
  ),
);
const UNDERGOES = new Set(
  'saw witnessed faced suffered experienced reported recorded lost remained came saw endured registered'.split(' '),
);
const ONLY_NAMED = new Set('mentioned cited quoted'.split(' '));
const NAMES = new Set('names named naming lists listed listing'.split(' '));
const LONG_LIST = 3;

/** Whether what is said of the names `tokens[from..to)` makes them places where something happened: "A, B and C came under attack". */
export function isSubjectOfEvent(tokens: readonly Token[], from: number, to: number, listed: number): boolean {
  const behind = tokens.slice(to, to + 7);
  const told = tokens.some(({ lower }) => BEFALLEN.has(lower) || befalling.has(lower));
  if (!told && behind.some(({ lower }) => ONLY_NAMED.has(lower))) return false;
  if (listed >= LONG_LIST || erupts(behind)) return true;
  if (told && behind[0]?.lower === 'among' && behind[1]?.word.work.has('pron')) return true;
  if (told && NAMES.has(tokens[from - 1]?.lower ?? '')) return true;
  const [verb] = behind.filter(({ word }) => !word.work.has('adv') && !word.work.has('have'));
  if (verb && UNDERGOES.has(verb.lower)) return true;
  if (verb?.word.work.has('be') && behind.some(({ lower }) => BEFALLEN.has(lower))) return true;
  return attackedBefore(tokens, from);
}

/** "as Lewotobi erupts": a mountain or river that is itself the event. */
const erupts = ([next]: readonly Token[]) =>
  /^(?:erupts?|erupted|erupting|overflowed|burst|bursts)$/.test(next?.lower ?? '');

/** "Attacked were A and B", "The places hit are A and B", "among them A": the words before the names say it. */
function attackedBefore(tokens: readonly Token[], from: number): boolean {
  const before = tokens.slice(Math.max(0, from - 6), from);
  const be = before.findIndex(({ word, text }) => word.work.has('be') || text === ':');
  return be >= 0 && before.slice(0, be).some(({ lower }) => BEFALLEN.has(lower) || befalling.has(lower));
}
