import type { Item } from '../items.ts';
import { alike, continued } from './anchor.ts';
import { back, effAt, figAt, isBare, isWord, kinds, leftward, ofKind, onward, words } from './look.ts';
import { isPast } from './predicate/subject.ts';
import { bind, type LinkRule, type Scene, type Tie } from './scene.ts';

/** "as had at least ten soldiers and over 50 rebels", "so were three guards", "along with five men": the figure goes along with the one before. */
export const joined: LinkRule = {
  name: 'joined',
  read: (scene, at) => {
    const fig = figAt(scene, at);
    if (!fig || (fig.kind === 'article' && !fig.noun.group)) return null;
    const before = back(scene, at - 1);
    if (asWere(scene, before)) return effectBefore(scene, before) ?? alike(scene, at);
    const [next, second] = [scene.items[at + 1], scene.items[at + 2]];
    const withThem = next?.lower === 'with' && second?.kind === 'pron';
    return withThem || (fig.noun.group !== null && alongWith(scene, before)) ? alike(scene, at) : null;
  },
};

const COPULAS = kinds('be', 'have');
const AS = words('as so');

/** "as were", "so did". */
function asWere(scene: Scene, at: number): boolean {
  const { items } = scene;
  const copula = ofKind(items[at], COPULAS) || items[at]?.lower === 'did';
  return copula && isWord(items[back(scene, at - 1)], AS);
}

const WITH = words('with alongside plus besides');
const ALONG = words('along together and alongside');

/** "along with", "together with", "and besides", "alongside". */
const alongWith = ({ items }: Scene, at: number) =>
  items[at]?.lower === 'alongside' || (isWord(items[at], WITH) && isWord(items[at - 1], ALONG));

const isVerb = ({ eff }: Item) => eff !== undefined && eff.as !== 'noun' && eff.frame !== 'loses';

/** The last verb of effect before "as were". */
function effectBefore(scene: Scene, at: number): Tie | null {
  const eff = effAt(scene, leftward(scene.items, at - 1, 0, isVerb));
  return eff && bind(eff.effect);
}

/** "Also killed were 36 civilians", "Among the missing is a teacher": the effect leads, the people follow. */
export const inverted: LinkRule = {
  name: 'inverted',
  read: (scene, at) => {
    const copula = back(scene, at - 1);
    if (scene.items[copula]?.kind !== 'be') return null;
    const lead = back(scene, copula - 1);
    const eff = effAt(scene, lead);
    if (!eff || eff.frame === 'loses' || !startsClause(scene, lead)) return null;
    return eff.as === 'adjective' || (eff.as === 'verb' && isPast(eff)) ? bind(eff.effect) : null;
  },
};

const OPENERS = kinds('and', 'semi', 'comma', 'colon', 'sub');

/** Nothing but small words stands before: the effect has no subject of its own. */
function startsClause(scene: Scene, at: number): boolean {
  const before = back(scene, at - 1);
  return before < 0 || ofKind(scene.items[before], OPENERS);
}

const IDLE = kinds('be', 'prep', 'comma');

/** "The other three were in Lawrence County": the rest of those counted before. */
export const theRest: LinkRule = {
  name: 'the rest',
  read: (scene, at) => {
    const fig = figAt(scene, at);
    if (!fig?.rest || !(isBare(fig) || fig.noun.group === 'people')) return null;
    return ofKind(scene.items[onward(scene, at + 1)], IDLE) ? continued(scene, at, true) : null;
  },
};
