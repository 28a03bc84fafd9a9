import { isWord, kinds, leftward, ofKind, rightward, words } from './look.ts';
import { bind, type LinkRule, type Scene } from './scene.ts';

/** "Those rescued, 128 men and nine women, were taken to the port": the people of an effect, told by their parts. */
export const those: LinkRule = {
  name: 'those',
  read: (scene, at) => {
    const { items } = scene;
    const lead = leftward(
      items,
      at - 1,
      at - 18,
      ({ kind }, k) => kind === 'eff' && items[k + 1]?.kind === 'comma',
      ({ kind }) => !LISTED.has(kind),
    );
    const eff = items[lead]?.eff;
    if (!eff || eff.frame === 'loses' || !isTheOnes(scene, lead) || !predicateBehind(scene, at)) return null;
    return bind(eff.effect);
  },
};

const LISTED = kinds('fig', 'and', 'comma', 'word', 'people', 'adv', 'det', 'poss', 'prep');
const ONES = words('those the');
const BEFORE_EFFECT = kinds('rel', 'have', 'be', 'people');
const OPENERS = kinds('and', 'semi', 'quote', 'sub', 'adv', 'dash', 'colon');

/** "Those killed", "the dead", "those who died", "the people killed", at the head of a clause. */
function isTheOnes({ items }: Scene, lead: number): boolean {
  let k = lead - 1;
  while (k > 0 && ofKind(items[k], BEFORE_EFFECT)) k -= 1;
  return isWord(items[k], ONES) && (k === 0 || ofKind(items[k - 1], OPENERS));
}

const PREDICATES = kinds('be', 'have', 'verb', 'eff', 'modal');

/** The parts end with a comma, and the sentence goes on with its verb. */
function predicateBehind({ items }: Scene, at: number): boolean {
  const isEnd = ({ kind }: { kind: string }, k: number) => kind === 'comma' && ofKind(items[k + 1], PREDICATES);
  return rightward(items, at + 1, at + 20, isEnd, ({ kind }) => !LISTED.has(kind)) >= 0;
}
