import type { Token } from '../../lex.ts';
import type { Mention } from '../phrase/mention.ts';
import { among, set } from '../phrase/words.ts';

/** The pronoun that a possessive stands for. */
export const owners: Readonly<Record<string, string>> = { its: 'it', his: 'he', her: 'she', their: 'they' };

const speakers = set(
  'spokesman spokeswoman spokesperson leader head deputy commander chief official director member representative commandant secretary',
);
const desks = set('office wing arm service department centre center');

/** For whom "its spokesman", "the group's leader" speaks: the pronoun or the noun. */
export function behalfOf(tokens: readonly Token[], office: Mention | null): string | null {
  if (!office || !among(speakers, tokens[office.coreTo - 1])) return null;
  const pronoun = owners[tokens[office.from]?.lower ?? ''];
  if (pronoun && office.from < office.core) return pronoun;
  const owner = ownerIn(tokens, office);
  return owner && !owner.capital ? owner.lower : null;
}

/** For whom "the group's media office" speaks. */
export function deskOf(tokens: readonly Token[], desk: Mention): string | null {
  const owner = among(desks, tokens[desk.coreTo - 1]) ? ownerIn(tokens, desk) : null;
  return owner ? (owner.capital ? owner.text : owner.lower) : null;
}

function ownerIn(tokens: readonly Token[], { core, coreTo }: Mention): Token | null {
  for (let k = core + 1; k < coreTo; k++) if (tokens[k]?.lower === "'s") return tokens[k - 1] ?? null;
  return null;
}

/** "PCG district commander": the initials in an office. */
export const initialsIn = (role: string): string | null => role.match(/(?:^| )([A-Z]{2,8})(?= )/)?.[1] ?? null;
