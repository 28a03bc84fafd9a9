import { custody } from './idioms/custody.ts';
import { death } from './idioms/death.ts';
import { flight } from './idioms/flight.ts';
import { harm } from './idioms/harm.ts';
import type { Idioms } from './idioms/idioms.ts';

/** Every idiom of effect. */
export const idioms: readonly Idioms[] = [...death, ...harm, ...flight, ...custody];
