import type { CasualtyClaim } from '../model/claim.ts';

/**
 * Whose figure a claim is, as a key: a known speaker; else the name as worded with the wires that it came through (two wires'
 * "senior official" may be two); else the wire, where the outlet tells in its own voice what a wire brought; else the outlet.
 */
export function voiceOf({ speaker, speakerSaid, via, outlet }: CasualtyClaim): string {
  if (speaker !== null) return speaker;
  const wires = [...new Set(via.map(({ said, outlet: known }) => known ?? slugged(said)))].sort().join('-');
  if (speakerSaid !== null) return [slugged(speakerSaid), wires].filter(Boolean).join('-via-');
  return wires ? `via-${wires}` : `own-${outlet}`;
}

/** Letters and digits of any script in lower case, hyphens between: part of an address. */
export function slugged(words: string): string {
  const parts = words
    .normalize('NFKD')
    .replace(/\p{Mn}/gu, '')
    .toLowerCase()
    .match(/[\p{L}\p{N}]{1,60}/gu);
  return (parts ?? ['unnamed']).join('-');
}
