import { figAt, kinds, leftward, rightward } from './look.ts';
import { bind, type LinkRule } from './scene.ts';

const CLAUSE_ENDS = kinds('semi', 'stop', 'say');
const NEXT = kinds('semi', 'stop', 'say', 'fig', 'comma');
const GOT =
  /^(?:t[ao]k(?:es?|en|ing)|took|br(?:ing|ings|ought)|bringing|pull(?:s|ed|ing)?|dug|g[eo]ts?|carried|hauled|lifted|plucked)$/;

/** "took 60 people off the boat alive", "brought out 93 alive": out of danger, where the verb alone says nothing. */
export const alive: LinkRule = {
  name: 'alive',
  read: (scene, at) => {
    const { items } = scene;
    const noun = figAt(scene, at)?.noun;
    if (!noun || noun.unknown) return null;
    const word = rightward(
      items,
      at + 1,
      at + 8,
      ({ lower }) => lower === 'alive',
      ({ kind }) => NEXT.has(kind),
    );
    if (word < 0) return null;
    const verb = leftward(
      items,
      at - 1,
      at - 4,
      ({ lower }) => GOT.test(lower),
      ({ kind }) => CLAUSE_ENDS.has(kind),
    );
    const passive = rightward(items, at + 1, word, ({ lower }) => GOT.test(lower));
    return verb >= 0 || passive >= 0 ? bind('rescued') : null;
  },
};
