import type { Token } from '../../lex.ts';
import type { Mention } from '../phrase/mention.ts';
import { type Name, nameIn } from '../phrase/name.ts';
import { among, holds, set } from '../phrase/words.ts';
import { textOf } from '../text.ts';
import { behalfOf, initialsIn } from './behalf.ts';
import { commonName } from './common.ts';
import { kindOf } from './kind.ts';
import { behindPossessor } from './possessor.ts';
import { plainVoice, type Voice } from './voice.ts';

/** "Interior Minister Mohsin Naqvi", "Rehana Begum, 24, a sewing operator". */
export function namedPerson(tokens: readonly Token[], mention: Mention): Voice | null {
  const name = nameIn(tokens, mention.core, mention.coreTo);
  if (!name) return null;
  const before = textOf(tokens, mention.core, name.from);
  const after = mention.apposed ? described(tokens, mention.apposed) : '';
  const tails = mention.tails.map((tail) => textOf(tokens, tail.from - 1, tail.to)).join(' ');
  const description = joined(' of ', before, after, tails, officeTold(tokens, mention.to));
  const voice = person(tokens, name, joined(', ', before, after), description, isCommon(tokens, mention));
  return { ...voice, behalf: behalfOf(tokens, mention.apposed) ?? initialsIn(before) };
}

/** "the prefect, Ibrahim Saley", "a community leader, Alhaji Danladi Gomna". */
export function officePerson(tokens: readonly Token[], mention: Mention, apposed: Mention): Voice | null {
  const name = nameIn(tokens, apposed.core, apposed.coreTo);
  if (!name) return null;
  const role = described(tokens, mention);
  const voice = person(tokens, name, role, joined(' of ', role, textOf(tokens, apposed.core, name.from)), false);
  return { ...voice, behalf: behalfOf(tokens, mention) ?? initialsIn(role) };
}

/** "Inspector-General of Police Gideon Lagat": the name at the end of the office. */
export function heldPerson(tokens: readonly Token[], { core, tails, plural }: Mention): Voice | null {
  const tail = tails.at(-1);
  if (tail?.sort !== 'person' || tokens[tail.from - 1]?.lower !== 'of' || plural) return null;
  const name = nameIn(tokens, tail.core, tail.coreTo);
  if (!name || name.from === tail.core || name.to - name.from < 2) return null;
  const role = textOf(tokens, core, name.from);
  return person(tokens, name, role, role, false);
}

/** "a senior security official", "the second source", "residents": one or several without a name. */
export function roleOf(tokens: readonly Token[], mention: Mention): Voice {
  const { core, coreTo, plural, definite, tails } = mention;
  const ordinal = tokens[core - 1]?.word.number?.kind === 'ordinal' ? 1 : 0;
  const from = behindPossessor(tokens, core, coreTo) - ordinal;
  const to = plural ? coreTo : (tails.at(-1)?.to ?? coreTo);
  return {
    ...plainVoice(commonName(tokens, from, to), from, to),
    kind: kindOf(described(tokens, mention)),
    sort: 'role',
    plural,
    definite,
  };
}

function person(
  tokens: readonly Token[],
  { from, to }: Name,
  role: string,
  description: string,
  common: boolean,
): Voice {
  const told = kindOf(description, true);
  return {
    ...plainVoice(textOf(tokens, from, to), from, to),
    role: role || (description.startsWith('of ') ? description : null),
    organisation: organisationOf(description),
    kind: told === 'other' && common ? 'witness' : told,
    sort: 'person',
  };
}

/** "Pakistan Institute for Conflict Studies" of "head of the Pakistan Institute for Conflict Studies". */
function organisationOf(description: string): string | null {
  for (const { index, 0: link } of description.matchAll(/ (?:of|for|at|with) (?:the )?(?=\p{Lu})/gu)) {
    const name = description.slice(index + link.length);
    if (/^[\p{L} -]{3,61}$/u.test(name)) return name;
  }
  return null;
}

/** A mention without its article, with its tails. */
export const described = (tokens: readonly Token[], { core, coreTo, tails }: Mention): string =>
  textOf(tokens, core, tails.at(-1)?.to ?? coreTo);

const joined = (by: string, ...parts: readonly string[]): string => parts.filter(Boolean).join(by);

const relatives = set('who whose');
const offices = set('speaks leads heads runs led headed ran chairs commands represents');

/** An age, a village or a clause behind a name is given of common people. */
function isCommon(tokens: readonly Token[], { coreTo, to }: Mention): boolean {
  const told = tokens[tokens[to]?.text === ',' ? to + 1 : to];
  if (among(relatives, told) && !speaksFor(tokens, to)) return true;
  return (
    tokens[coreTo]?.lower === 'from' ||
    tokens.slice(coreTo, to).some(({ kind, value }) => kind === 'number' && value < 110)
  );
}

/** ", who speaks for the prefect": an office told as a clause. */
const speaksFor = (tokens: readonly Token[], to: number): boolean =>
  holds(tokens, to, to + 3, relatives) && holds(tokens, to + 1, to + 6, offices);
const officeTold = (tokens: readonly Token[], to: number): string =>
  speaksFor(tokens, to) ? `spokesman of ${textOf(tokens, to, Math.min(tokens.length, to + 8))}` : '';
