import { createHash } from 'node:crypto';
import type { Span } from './span.ts';

/** What the identity of a claim rests on: the sentence, what it is a claim of, and where it stands among its equals. */
export interface Birth extends Span {
  /** The plain text of the sentence. */
  sentence: string;
  /** The effect of a casualty claim; `location` for a place. */
  kind: string;
}

/** `r-` and eight characters, from the event and the name that the file was born with: a renamed file keeps it. */
export function reportId(event: string, birthSlug: string): string {
  return `r-${symbols(digest(['report/1', event, birthSlug]), 8)}`;
}

/** An event as its reports are called by it. */
interface NamedEvent {
  slug: string;
  formerly: readonly string[];
}

/** A report as it is called, and was. */
interface NamedReport {
  slug: string;
  meta: { formerly: readonly string[] };
}

/** The id of a report: by the event and the name that it was born with, whatever both are called now. */
export function reportIdOf(event: NamedEvent, { slug, meta }: NamedReport): string {
  const [birth = slug] = meta.formerly;
  const [name = birth, elsewhere] = birth.split('/').reverse();
  return reportId(elsewhere ?? event.formerly[0] ?? event.slug, name);
}

/** Every address of a report as `event/report`, the present one first: each name of its event with each of its own, and where it lay in other events. */
export function reportAddresses(event: NamedEvent, { slug, meta }: NamedReport): string[] {
  const names = [slug, ...meta.formerly.filter((name) => !name.includes('/'))];
  const here = [event.slug, ...event.formerly].flatMap((folder) => names.map((name) => `${folder}/${name}`));
  return [...new Set([...here, ...meta.formerly.filter((name) => name.includes('/'))])];
}

/** Ids of the claims of one report, in the order given; equals (same sentence, same kind) are told apart by their order in the text. */
export function mintIds(report: string, births: readonly Birth[]): string[] {
  const ids = new Array<string>(births.length);
  const seen = new Map<string, number>();
  const inTextOrder = births.map((_, index) => index).sort((a, b) => births[a]!.start - births[b]!.start || a - b);
  for (const index of inTextOrder) {
    const { sentence, kind } = births[index]!;
    const equals = `${plainSentence(sentence)}\0${kind}`;
    const ordinal = seen.get(equals) ?? 0;
    seen.set(equals, ordinal + 1);
    ids[index] = claimId(report, sentence, kind, ordinal);
  }
  return ids;
}

/** `c-`, ten characters, one check character. */
export function claimId(report: string, sentence: string, kind: string, ordinal: number): string {
  const body = symbols(digest(['claim/1', report, plainSentence(sentence), kind, String(ordinal)]), 10);
  return `c-${body}${checkSymbol(body)}`;
}

/** Whether an id is well formed and its check character fits: a slip of one character, or two swapped, never passes. */
export function isValidClaimId(id: string): boolean {
  const [, body, check] = /^c-([0-9a-z]{10})([0-9a-z])$/.exec(id) ?? [];
  return body !== undefined && [...body].every((symbol) => alphabet.includes(symbol)) && checkSymbol(body) === check;
}

/** Crockford's base 32, lower case: no i, l, o, u. */
const alphabet = '0123456789abcdefghjkmnpqrstvwxyz';

/** Wrapping of lines and the form of accents are not part of a sentence's identity. */
export function plainSentence(sentence: string): string {
  const text = sentence.normalize('NFC').trim();
  return /[^\S ]| {2}/u.test(text) ? text.split(/\s/u).filter(Boolean).join(' ') : text;
}

const digest = (parts: readonly string[]): Uint8Array => createHash('sha256').update(parts.join('\0')).digest();

/** The first `count` groups of five bits. */
function symbols(bytes: Uint8Array, count: number): string {
  let text = '';
  let [held, bits] = [0, 0];
  for (const byte of bytes) {
    [held, bits] = [((held << 8) | byte) & 0xfff, bits + 8];
    for (; bits >= 5 && text.length < count; bits -= 5) text += alphabet[(held >> (bits - 5)) & 31];
    if (text.length === count) break;
  }
  return text;
}

/**
 * The sum of the symbols over the field of 32 elements, each weighted with another power of its generator. Weights are never
 * zero, so a changed symbol changes the sum; no two are equal, so a swap of different symbols changes it too. (A sum modulo 32
 * cannot do both, and modulo 31 takes two of the symbols for one.)
 */
function checkSymbol(body: string): string {
  let sum = 0;
  let weight = 1;
  for (const symbol of body) {
    weight = times(weight, 2);
    sum ^= times(weight, alphabet.indexOf(symbol));
  }
  return alphabet[sum]!;
}

/** Product in the field of 32 elements (modulo x⁵ + x² + 1, of which 2 is a generator). */
function times(a: number, b: number): number {
  let product = 0;
  for (let bit = 0; bit < 5; bit += 1) if (b & (1 << bit)) product ^= a << bit;
  for (let bit = 8; bit >= 5; bit -= 1) if (product & (1 << bit)) product ^= 0b100101 << (bit - 5);
  return product;
}
