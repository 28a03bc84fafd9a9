import { back, figAt, kinds, leftward, words } from './look.ts';
import { bind, type LinkRule, type Scene } from './scene.ts';

/** "Rescuers are looking for 30 more", "there was no trace of four people": who is sought by those who save is missing. */
export const sought: LinkRule = {
  name: 'sought',
  read: (scene, at) => {
    const fig = figAt(scene, at);
    if (!fig || fig.kind === 'zero' || fig.noun.effect || fig.noun.unknown || fig.noun.group === 'militants')
      return null;
    if (!fig.noun.group && !fig.noun.carried) return null;
    return noTrace(scene, at) || lookedFor(scene, at) ? bind('missing') : null;
  },
};

const TRACE = words('trace sign signs word news sight');

/** "no trace of four people", "without word from two of the climbers". */
function noTrace(scene: Scene, at: number): boolean {
  const { items, tokens } = scene;
  const of = back(scene, at - 1);
  const noun = items[of - 1];
  if (items[of]?.kind !== 'prep' || !TRACE.has(tokens[(noun?.to ?? 0) - 1]?.lower ?? '')) return false;
  const no = /^(?:no|without)$/;
  return leftward(items, of - 1, of - 4, ({ from }) => no.test(tokens[from]?.lower ?? '')) >= 0;
}

const LOOKING = /^(?:look|search|hunt|comb|dig|dug|scour)/;
const SAVERS =
  /^(?:rescuers|divers|firefighters|crews|teams|helicopters|lifeboats|lifeguards|volunteers|villagers|coastguards?|coastguard|navy|boats|dogs|rescue|search|relatives|families)$/;
const CLAUSE_ENDS = kinds('semi', 'stop', 'sub');

/** "divers searched for 12 people", not "police are searching for two men". */
function lookedFor(scene: Scene, at: number): boolean {
  const { items } = scene;
  const verb = items[at - 2]?.kind === 'adv' ? at - 3 : at - 2;
  if (items[at - 1]?.lower !== 'for' || !LOOKING.test(items[verb]?.lower ?? '')) return false;
  const saver = leftward(
    items,
    verb - 1,
    0,
    ({ lower }) => SAVERS.test(lower),
    ({ kind }) => CLAUSE_ENDS.has(kind),
  );
  return saver >= 0;
}
