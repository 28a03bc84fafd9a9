import type { Role } from '../../model/reading.ts';
import type { Spot } from '../places/spots.ts';
import { widthOf } from '../places/width.ts';
import { opensEarlier } from '../setting/elsewhen.ts';
import { type Setting, textOf } from '../setting/settings.ts';
import { attacks, disasters, isViolent, operations, roleOfWord } from '../words/roles.ts';

/** What befell the places of an event as a whole, by the words of the sentences that tell it; the headline and the lead weigh most. */
export function eventKind(settings: readonly Setting[]): Role {
  const count = (pattern: RegExp) => settings.slice(0, 12).reduce((sum, setting) => sum + hits(setting, pattern), 0);
  const [disaster, attack, operation] = [count(disasters), count(attacks), count(operations)];
  if (disaster > attack && disaster >= operation) return 'affected';
  if (attack === 0 && operation === 0) return 'affected';
  return operation > attack ? 'operation' : 'attacked';
}

const LEAD_WEIGHT = 4;

function hits({ part, sentence }: Setting, pattern: RegExp): number {
  return (textOf(sentence).match(pattern)?.length ?? 0) * (part === 'body' ? 1 : LEAD_WEIGHT);
}

const COUNTRY = 4;
const COUNTY = 2;

/** What the sentence says of one of its places; `mentioned` where nothing of the event happened there. */
export function roleOf(setting: Setting, spot: Spot, kind: Role, counted: boolean): Role {
  if (setting.elsewhen || widthOf(spot.place) === COUNTRY) return 'mentioned';
  if (widthOf(spot.place) > COUNTY && opensEarlier(setting.sentence)) return 'mentioned';
  if ((!counted && spot.stance !== 'scene') || isUnreal(setting, spot)) return 'mentioned';
  const list = setting.spots.filter(({ list }) => list === spot.list);
  return roleBetween(
    setting,
    list[0]?.names[0]?.from ?? 0,
    list.at(-1)?.names.at(-1)?.end ?? 0,
    kind,
    spot.place.cue === null && !spot.named,
  );
}

/** What is denied or only supposed did not happen there. */
function isUnreal({ sentence: { tokens } }: Setting, { place }: Spot): boolean {
  return tokens
    .slice(0, place.from)
    .some(({ lower, word }) => lower === 'if' || lower === 'unless' || word.denies !== undefined || UNTRUE.has(lower));
}

const UNTRUE = new Set('rumour rumours rumor rumors baseless false untrue fabricated allegations'.split(' '));

/** The role that the words around the tokens `from..to` give: the nearest word in the clause decides. */
export function roleBetween(setting: Setting, from: number, to: number, kind: Role, subject = false): Role {
  const said = nearest(setting, from, to, subject, kind);
  if (kind === 'affected')
    return said === 'operation' && ARRESTS.test(textOf(setting.sentence)) ? 'operation' : 'affected';
  if (said === 'attacked' || (said === null && kind === 'attacked'))
    return killsMilitants(setting) && said === null ? 'operation' : 'attacked';
  return said ?? kind;
}

const ARRESTS = /\b(?:arrested|detained|protests?|protesters|riot|clashes|looting|looters|custody)\b/i;

/** Of the dead there only militants are told: the work of the security forces. */
function killsMilitants({ sentence: { counts }, spots }: Setting): boolean {
  const killed = counts.filter(({ bound }) => bound.effect === 'killed');
  return killed.length > 0 && spots.length < 3 && killed.every(({ group }) => group === 'militants');
}

const BEHIND_COSTS = 1;
const PREDICATE = 8;

/** The role of the nearest telling word of the clause. */
function nearest(
  { sentence: { tokens } }: Setting,
  from: number,
  to: number,
  subject: boolean,
  kind: Role,
): Role | null {
  let best: { role: Role; far: number } | null = null;
  const offer = (at: number, far: number) => {
    const word = tokens[at]?.lower ?? '';
    const role = roleOfWord(word) ?? (kind === 'attacked' && isViolent(word) ? 'attacked' : null);
    if (role && (!best || far < best.far)) best = { role, far };
  };
  for (let at = to; subject && at < Math.min(tokens.length, to + PREDICATE) && !isBreak(tokens[at]?.text); at++)
    offer(at, at - to);
  if (best) return (best as { role: Role }).role;
  for (let at = from - 1; at >= 0 && !isBreak(tokens[at]?.text); at--) offer(at, from - at);
  for (let at = to; at < tokens.length && !isBreak(tokens[at]?.text); at++) offer(at, at - to + BEHIND_COSTS);
  return (best as { role: Role } | null)?.role ?? null;
}

const isBreak = (text: string | undefined) => text === ';' || text === '.' || text === '?';
