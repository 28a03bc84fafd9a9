import type { CasualtyClaim, Claim } from '../model/claim.ts';
import type { Origin, Row } from '../model/comparison.ts';
import { effects } from '../model/effect.ts';
import { groups } from '../model/group.ts';
import type { Status } from '../model/reading.ts';
import type { SpeakerKind } from '../model/speaker.ts';

/** "Militants killed", "Security forces killed or injured". */
export function measureInWords({ effect, group }: Pick<Row, 'effect' | 'group'>): string {
  const words = `${groups[group].label} ${effects[effect].label}`;
  return words.charAt(0).toUpperCase() + words.slice(1);
}

/** A measure with what it covers: "Civilians killed in Gwadar", "Militants killed, another event or a longer time". */
export function rowInWords(row: Row, placeName: string | null): string {
  const measure = measureInWords(row);
  if (row.scope === 'background') return `${measure}, another event or a longer time`;
  if (row.scope === 'event') return measure;
  return placeName ? `${measure} in ${placeName}` : `${measure}, a part of the toll`;
}

/** What the figure of a claim covers, in a sentence. */
export const scopesInWords = {
  event: 'A toll of the whole event.',
  part: 'A part: one place, one incident or one group inside a larger figure.',
  background: 'Beside the event: another event, an earlier operation or a longer time.',
} as const satisfies Record<CasualtyClaim['scope'], string>;

/** What a status adds to the figure; nothing where the report simply asserts it. */
export const statusesInWords = {
  asserted: null,
  denied: 'denied',
  'revised-away': 'revised away',
  hypothetical: 'feared or planned',
} as const satisfies Record<Status, string | null>;

export const speakerKindsInWords = {
  government: 'government',
  military: 'military',
  police: 'police',
  health: 'health service',
  'armed-group': 'armed group',
  opposition: 'opposition',
  witness: 'witness',
  analyst: 'analyst',
  media: 'media',
  international: 'international body',
  'unnamed-official': 'unnamed official',
  other: 'other',
} as const satisfies Record<SpeakerKind, string>;

export const rolesInWords = {
  attacked: 'attacked',
  operation: 'operation or clash',
  affected: 'affected',
  dateline: 'written from here',
  mentioned: 'mentioned',
} as const satisfies Record<Extract<Claim, { kind: 'location' }>['role'], string>;

/** How exact the coordinates of a place are. */
export const precisionsInWords = {
  point: 'the place itself',
  approximate: 'near the place, not exact',
  centre: 'the middle of a wide area',
  unknown: 'not known',
} as const;

/** "37", "37–216", "at least 216" only as its bound: a range across reports. */
export function spread(low: number, high: number, open = false): string {
  const top = `${number(high)}${open ? '+' : ''}`;
  return low === high ? top : `${number(low)}–${top}`;
}

/** An interval as drawn in tables of origins: "37", "37 or more", "up to 20", "37–70". */
export function intervalInWords({ low, high }: Pick<Origin, 'low' | 'high'>): string {
  if (high === null) return `${number(low)} or more`;
  if (low === high) return number(low);
  return low === 0 ? `up to ${number(high)}` : `${number(low)}–${number(high)}`;
}

/** "1 report", "2 reports". */
export const count = (n: number, one: string, many = `${one}s`): string => `${number(n)} ${n === 1 ? one : many}`;

/** Thousands set apart by a comma, as in English news. */
export const number = (n: number): string => n.toLocaleString('en-GB');

/** Text in the title case of a sentence: first letter large, the rest as it is. */
export const sentenceCase = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
