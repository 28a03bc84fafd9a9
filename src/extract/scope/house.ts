import type { Block } from '../../model/report.ts';
import type { Token } from '../lex.ts';
import type { Count } from '../sentence.ts';
import type { Located } from '../setting/locate.ts';
import { isAkin, lowOf } from './like.ts';

const HOUSES = new Set('hospital morgue mortuary clinic ward infirmary dispensary'.split(' '));
const CENTRES = new Set('center centre unit post facility institute'.split(' '));
const OF_HEALTH = new Set('health medical trauma burn burns treatment emergency surgical intensive'.split(' '));
const TOOK_IN = new Set(
  'received receives receive treated treating treats admitted admits registered counted opened'.split(' '),
);
const SINGLE = new Set('a an the one nearest its this that their another largest main only two three four'.split(' '));

/** Whether the token ends the name of a house where the hurt or the dead are brought. */
function isHouse(tokens: readonly Token[], at: number): boolean {
  const lower = tokens[at]?.lower ?? '';
  return HOUSES.has(lower) || (CENTRES.has(lower) && OF_HEALTH.has(tokens[at - 1]?.lower ?? ''));
}

const REACH = 14;

/** "The hospital had received 46 of the injured. She said three died": who works in a house goes on telling what it counts, in one paragraph. */
export function goesOnInHouse(one: Located, own: readonly Located[]): boolean {
  const { effect } = one.count.bound;
  if (!/^(?:killed|injured)$/.test(effect) || one.count.bound.rule === 'value' || lowOf(one) === 0) return false;
  const house = firstOfHouses(own).get(one.setting.sentence.passage.block);
  return (
    house !== undefined &&
    house.setting !== one.setting &&
    own.indexOf(house) < own.indexOf(one) &&
    own.some((other) => isAkin(other, one) && lowOf(other) > lowOf(one))
  );
}

const firsts = new WeakMap<readonly Located[], Map<Block, Located>>();

/** The first count of each paragraph that is what a house counts. */
function firstOfHouses(own: readonly Located[]): ReadonlyMap<Block, Located> {
  const known = firsts.get(own);
  if (known) return known;
  const found = new Map<Block, Located>();
  for (const one of own) {
    const { block } = one.setting.sentence.passage;
    if (!found.has(block) && isOfHouse(one)) found.set(block, one);
  }
  firsts.set(own, found);
  return found;
}

const read = new WeakMap<Count, boolean>();

/** What one hospital, ward or mortuary counts: "one hospital said it had admitted 38", "13 bodies in a corridor of the emergency ward". */
export function isOfHouse(one: Located): boolean {
  const known = read.get(one.count) ?? isHouseCount(one);
  read.set(one.count, known);
  return known;
}

function isHouseCount({ setting, count }: Located): boolean {
  if (count.bound.rule === 'value') return false;
  const { tokens } = setting.sentence;
  const { from, to } = count.item;
  return (
    tookIn(tokens, from) ||
    takenIn(tokens, from, to) ||
    numbered(tokens, from) ||
    liesIn(tokens, to, count.bound.effect === 'killed')
  );
}

/** Who works in the house speaks of it as "we" or "the facility". */
const OURS = /\b(?:we|facility)(?: have| had| 've|'ve)?$/;

/** "a clinic received …": the house is who took them in. */
function tookIn(tokens: readonly Token[], from: number): boolean {
  const verb = lastIndex(tokens, from, ({ lower }) => TOOK_IN.has(lower));
  if (verb < 0) return false;
  if (
    OURS.test(
      tokens
        .slice(Math.max(0, verb - 3), verb)
        .map(({ lower }) => lower)
        .join(' '),
    )
  )
    return true;
  const house = lastIndex(tokens, verb, (_, k) => isHouse(tokens, k));
  return house >= 0 && verb - house < REACH && (tokens[house]?.capital === true || isSingle(tokens, house));
}

/** "a doctor at one hospital said that 17 bodies were brought in", "At Medina hospital, two …". */
function takenIn(tokens: readonly Token[], from: number, to: number): boolean {
  const house = lastIndex(tokens, from, (_, k) => isHouse(tokens, k));
  if (house < 0 || from - house > 24) return false;
  const opens = /^(?:at|in)$/.test(tokens[0]?.lower ?? '') && house < 7;
  const behind = tokens.slice(to, to + 8).map(({ lower }) => lower);
  const brought = behind.some(
    (word, k) =>
      word === 'admitted' ||
      ((word === 'in' || word === 'there') && /^(?:brought|taken|come|came|arrived)$/.test(behind[k - 1] ?? '')),
  );
  return opens || (brought && (isSingle(tokens, house) || tokens[house]?.capital === true));
}

/** "Two hospitals had admitted 212 and 94". */
const numbered = (tokens: readonly Token[], from: number) => {
  const verb = lastIndex(tokens, from, ({ lower }) => TOOK_IN.has(lower));
  const house = lastIndex(tokens, verb, ({ lower }) => lower === 'hospitals' || lower === 'clinics');
  return verb >= 0 && house >= 0 && SINGLE.has(tokens[house - 1]?.lower ?? '');
};

/** "at the district hospital", "in a corridor of the emergency ward"; the hurt are all in hospital, so that only "one hospital" tells them apart. */
function liesIn(tokens: readonly Token[], to: number, dead: boolean): boolean {
  for (let at = to; at < Math.min(tokens.length, to + REACH); at++) {
    const { lower, text } = tokens[at] as Token;
    if (/^[.;:]$/.test(text)) return false;
    const place = isHouse(tokens, at) || (dead && lower === 'school');
    if (!place) continue;
    const start = lastIndex(tokens, at, ({ word }) => word.work.has('prep'));
    const inside = tokens.slice(Math.max(start, to), at).map(({ lower: word }) => word);
    const named = tokens[at + 1]?.lower === 'in' && tokens[at + 2]?.capital === true && inside.includes('the');
    return (
      named || inside.includes('one') || (dead && inside.some((word) => SINGLE.has(word)) && !died(tokens, to, at))
    );
  }
  return false;
}

/** "died in the hospital": where somebody died, not what the house counts. */
const died = (tokens: readonly Token[], from: number, to: number) =>
  tokens.slice(from, to).some(({ lower }) => /^(?:died|die|dies|succumbed|killed|dying)$/.test(lower)) &&
  !tokens.slice(from, to).some(({ lower }) => lower === 'one');

const isSingle = (tokens: readonly Token[], house: number) =>
  tokens.slice(Math.max(0, house - 4), house).some(({ lower }) => SINGLE.has(lower));

function lastIndex(tokens: readonly Token[], before: number, test: (token: Token, k: number) => boolean): number {
  for (let k = before - 1; k >= 0; k--) {
    const token = tokens[k];
    if (token && test(token, k)) return k;
    if (token?.text === ';') return -1;
  }
  return -1;
}
