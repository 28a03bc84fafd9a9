import type { Voice } from '../who/voice.ts';
import type { Attribution } from './attribution.ts';

/** A credit of `voice` by the words `from` to `to` around token `at`, that denies nothing. */
export const credited = (
  voice: Voice,
  at: number,
  from: number,
  to: number,
  reach: Attribution['reach'],
  rule: string,
): Attribution => ({
  voice,
  at,
  from,
  to,
  reach,
  span: null,
  denies: false,
  rule,
});

/** The same words credit somebody beside: a speaker, over no figure. */
export const beside = (credit: Attribution, voice: Voice): Attribution => ({
  ...credit,
  voice,
  reach: 'none',
  span: null,
  rule: 'joint',
});
