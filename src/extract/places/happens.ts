import type { Token } from '../lex.ts';
import { happenings } from '../words/places.ts';
import { bodies, titles } from '../words/speakers.ts';

/** "Nowshera's flood toll": only a place has these; attacks and operations have doers. */
export function suffers(tokens: readonly Token[], to: number): boolean {
  if (tokens[to]?.lower !== "'s") return false;
  const owned = tokens.slice(to + 1, to + 5);
  const at = owned.findIndex(({ lower, capital }) => !capital && SUFFERED.test(lower));
  const next = owned[at + 1];
  if (at < 0 || at > 2 || (next && (titles.has(next.lower) || bodies.has(next.lower) || next.word.person)))
    return false;
  return !owned.slice(0, at).some(({ lower }) => /(?:est|worst|first|last|own|many|past|recent)$/.test(lower));
}

const SUFFERED =
  /^(?:floods?|flooding|fires?|blaze|inferno|wildfires?|earthquake|quake|landslides?|avalanche|toll|stampede|crush|collapse|outbreak|epidemic|massacre|derailment|tragedy|deaths|heatwave|cholera|casualties|victims|dead|missing)$/;

/** "the Badakhshan quake", "Gazipur garment factory fire", "Sanger flea market": an event stands behind the name, one noun between at most. */
export function happensAt(tokens: readonly Token[], end: number): boolean {
  for (let k = end; k < end + 3; k++) {
    const token = tokens[k];
    if (token?.kind !== 'word' || bodies.has(token.lower)) return false;
    if (happenings.has(token.lower)) return true;
    if (
      (token.word.work.size > 0 && !token.word.work.has('animal')) ||
      token.word.verb ||
      token.word.says ||
      token.word.person
    )
      return false;
  }
  return false;
}
