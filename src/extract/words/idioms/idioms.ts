import type { Effect } from '../../../model/effect.ts';
import type { Frame } from '../effects.ts';

/**
 * Phrases by effect: words in order; `^` after a verb is any of its forms, `|` divides alternatives, `?` after a step makes it optional, `~` is a possessive
 * ("their"), `*` any one word that is no preposition, `…` the place where the people may stand (else behind the first word). `frame` as for verbs; `is`: said of the figure as an adjective is ("found dead").
 */
export interface Idioms {
  effect: Effect;
  frame: Frame | 'is';
  note: string;
  says: readonly string[];
}

/** What one flees, or is taken from. */
export const HOMES =
  'home|homes|house|houses|village|villages|apartment|apartments|flat|flats|hometown|hometowns|property|properties|land|lands|farms|town|towns';
