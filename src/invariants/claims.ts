import { readLoose } from '../loose.ts';
import type { Reading } from '../model/reading.ts';

/** A reading by what it says: without offsets, and with the words that it quotes spelled in one way. */
export interface Claims {
  casualties: object[];
  locations: object[];
  speakers: object[];
  refusals: object[];
}

/** How words are spelled for a comparison. */
export type Spelling = (words: string) => string;

/** Line ends, wrapping, emphasis and the composition of letters do not count. */
export const plain: Spelling = (words) =>
  words
    .replace(/[*_]/g, '')
    .replace(/[\s>]{1,200}/g, ' ')
    .trim()
    .normalize('NFC');

/** Reads a text as a file; a text that is refused is a fault of the test. */
export function readingOf(source: string): Reading {
  const { reading, faults } = readLoose(fileOf(source));
  if (!reading) throw new Error(`refused: ${faults[0]?.reason}\n${source}`);
  return reading;
}

export const fileOf = (source: string) => ({ path: 'report.md', bytes: new TextEncoder().encode(source) });

/** What a text claims. */
export const claimsOf = (source: string, spelling: Spelling = plain): Claims => claimsIn(readingOf(source), spelling);

const asked = new Map<string, Claims>();

/** The same for a text that is asked for again and again. */
export function knownClaimsOf(source: string): Claims {
  const claims = asked.get(source) ?? claimsOf(source);
  asked.set(source, claims);
  return claims;
}

/** What a reading claims; a part names its whole by its rank among the figures. */
export function claimsIn({ casualties, locations, speakers, refusals }: Reading, spelling: Spelling = plain): Claims {
  const rank = (start: number | null) =>
    start === null ? null : casualties.findIndex((claim) => claim.start === start);
  const words = <T extends { start: number; end: number }>({ start: _, end: __, ...said }: T): object =>
    spelled(said, spelling);
  return {
    casualties: casualties.map((claim) => words({ ...claim, partOf: rank(claim.partOf) })),
    locations: locations.map(words),
    speakers: speakers.map(words),
    refusals: refusals.map(words),
  };
}

/** Every text in a claim in one spelling. */
const spelled = (said: object, spelling: Spelling): object =>
  JSON.parse(JSON.stringify(said), (_key, value: unknown) =>
    typeof value === 'string' ? spelling(value) : value,
  ) as object;

/** The claims of a reading without bounds, and every number in its words as a sign. */
export const unbound = (reading: Reading): Claims =>
  claimsIn({ ...reading, casualties: reading.casualties.map((claim) => ({ ...claim, low: 0, high: 0 })) }, (words) =>
    plain(words).replace(/\d{1,3}/g, '#'),
  );

/** What two reports claim between them. */
export function union(first: Reading, second: Reading): Claims {
  const far = 1e6;
  const behind = second.casualties.map((claim) => ({
    ...claim,
    start: claim.start + far,
    partOf: claim.partOf === null ? null : claim.partOf + far,
  }));
  return claimsIn({
    casualties: [...first.casualties, ...behind],
    locations: [...first.locations, ...second.locations],
    speakers: [...first.speakers, ...second.speakers],
    refusals: [...first.refusals, ...second.refusals],
  });
}
