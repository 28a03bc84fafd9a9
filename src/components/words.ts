import type { CasualtyClaim, Claim } from '../model/claim.ts';
import type { Origin, Row } from '../model/comparison.ts';
import type { Qualifier } from '../model/figure.ts';
import type { Status } from '../model/reading.ts';
import type { SpeakerKind } from '../model/speaker.ts';
import { measureInWords, numberInWords } from '../model/wording.ts';
import type { Accord } from './sides.ts';

/** The heading of a measure: "Militants killed", "Security forces killed or injured". */
export function measureTitle({ effect, group }: Pick<Row, 'effect' | 'group'>): string {
  return sentenceCase(measureInWords(effect, group));
}

/** A measure with what it covers: "Civilians killed in Gwadar, women", "Militants killed, before 31 January 2026". */
export function rowTitle(row: Row, placeName: string | null): string {
  const where = row.scope === 'part' && placeName ? ` in ${placeName}` : '';
  return `${measureTitle(row)}${where}${row.differs === null ? '' : `, ${row.differs}`}`;
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

/** How far a measure is agreed on: a sign that needs no colour, and words. */
export const accordsInWords = {
  'sides-same': { sign: '=', text: 'the sides agree' },
  'sides-overlap': { sign: '≈', text: 'the sides overlap' },
  'sides-apart': { sign: '≠', text: 'the sides differ' },
  'reports-same': { sign: '=', text: 'reports agree' },
  'reports-differ': { sign: '≠', text: 'reports differ' },
} as const satisfies Record<Accord, { sign: string; text: string }>;

/** How each manner of putting a figure is read. */
export const qualifiersInWords = {
  exact: { words: '37, thirty-seven, a dozen', meaning: 'That number.' },
  'at-least': { words: 'at least 10, 10 or more', meaning: '10 and anything above.' },
  'more-than': { words: 'more than 30, over 30, 30-plus', meaning: '31 and anything above.' },
  'up-to': { words: 'up to 20, as many as 20', meaning: '20 and anything below.' },
  'fewer-than': { words: 'fewer than 20, under 20', meaning: '19 and anything below.' },
  about: { words: 'about 160, nearly 160, some 160', meaning: '160, held loosely.' },
  range: { words: '37–70, between 37 and 70', meaning: 'Anything from 37 to 70.' },
  indefinite: { words: 'several, dozens, scores, hundreds', meaning: '2, 24, 40, 200 and anything above.' },
} as const satisfies Record<Qualifier, { words: string; meaning: string }>;

/** How exact the coordinates of a place are. */
export const precisionsInWords = {
  point: 'the place itself',
  approximate: 'near the place, not exact',
  centre: 'the middle of a wide area',
  unknown: 'not known',
} as const;

/** "37", "37–216", "at least 216" only as its bound: a range across reports. */
export function spread(low: number, high: number, open = false): string {
  const top = `${numberInWords(high)}${open ? '+' : ''}`;
  return low === high ? top : `${numberInWords(low)}–${top}`;
}

/** An interval as drawn in tables of origins: "37", "37 or more", "up to 20", "37–70". */
export function intervalInWords({ low, high }: Pick<Origin, 'low' | 'high'>): string {
  if (high === null) return `${numberInWords(low)} or more`;
  if (low === high) return numberInWords(low);
  return low === 0 ? `up to ${numberInWords(high)}` : `${numberInWords(low)}–${numberInWords(high)}`;
}

/** The size of a file: "840 bytes", "12 KB", "1.4 MB". */
export function bytesInWords(bytes: number): string {
  if (bytes < 1000) return `${bytes} bytes`;
  if (bytes < 1_000_000) return `${Math.round(bytes / 1000)} KB`;
  return `${(bytes / 1_000_000).toFixed(1)} MB`;
}

/** First letter large, the rest as it is. */
export const sentenceCase = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
