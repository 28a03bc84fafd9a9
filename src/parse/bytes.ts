import type { Fault } from '../model/fault.ts';
import { pointAt } from '../model/span.ts';
import { type ContentFile, type Parsed, top } from './file.ts';
import { hiddenCharacters } from './hidden.ts';
import { mixedWriting } from './mixed.ts';

/** Largest file that is read: a long report has a tenth of it. */
export const largestFile = 128 * 1024;

/** The text of a file without its byte order mark; faults for what is too large, not UTF-8, or holds characters that cannot be seen. */
export function decode(file: ContentFile): Parsed<string> {
  if (file.bytes.length > largestFile) return refused(tooLarge(file.path, file.bytes.length));
  if (looksLikeUtf16(file.bytes)) return refused(utf16(file.path));
  const text = new TextDecoder('utf-8', { ignoreBOM: true }).decode(file.bytes);
  const broken = text.includes('\uFFFD') ? firstBrokenByte(file.bytes, text) : null;
  if (broken) return refused(notUtf8(file, text, broken));
  const source = text.startsWith('\uFEFF') ? text.slice(1) : text;
  const faults = [...hiddenCharacters(file.path, source), ...mixedWriting(file.path, source)];
  return faults.length > 0 ? { value: null, faults } : { value: source, faults };
}

const refused = (fault: Fault): Parsed<string> => ({ value: null, faults: [fault] });

/** The fault of a file that is larger than any report. */
export const tooLarge = (file: string, size: number): Fault => ({
  file,
  ...top,
  rule: 'too-large',
  reason: `the file has ${Math.ceil(size / 1024)} KB; at most ${largestFile / 1024} KB are read`,
  advice: 'Keep the report itself and leave out the rest, or split it into two reports.',
  fatal: true,
});

const utf16 = (file: string): Fault => ({
  file,
  ...top,
  rule: 'not-utf-8',
  reason: 'the file is written in UTF-16',
  advice: 'Save it again as UTF-8.',
  fatal: true,
});

/** UTF-16 begins with a mark of its own, or has a zero in every other of its first bytes. */
function looksLikeUtf16(bytes: Uint8Array): boolean {
  const [first, second] = bytes;
  if ((first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff)) return true;
  const head = bytes.subarray(0, 64);
  const zeros = [0, 1].map((odd) => head.filter((byte, at) => at % 2 === odd && byte === 0).length);
  return head.length >= 4 && zeros.some((count) => count >= head.length / 4);
}

interface BrokenByte {
  byte: number;
  offset: number;
}

/** The first byte that is no UTF-8, and the offset in the text that was decoded in spite of it. A replacement character that stands in the file itself is no fault of its bytes. */
function firstBrokenByte(bytes: Uint8Array, text: string): BrokenByte | null {
  let byte = 0;
  let offset = 0;
  for (const character of text) {
    const written = bytes[byte] === 0xef && bytes[byte + 1] === 0xbf && bytes[byte + 2] === 0xbd;
    if (character === '\uFFFD' && !written) return { byte, offset };
    byte += Buffer.byteLength(character);
    offset += character.length;
  }
  return null;
}

const notUtf8 = (file: ContentFile, text: string, { byte, offset }: BrokenByte): Fault => ({
  file: file.path,
  ...pointAt(text.replace(/^\uFEFF/, ''), text.startsWith('\uFEFF') ? offset - 1 : offset),
  rule: 'not-utf-8',
  reason: `byte ${byte} of the file (0x${(file.bytes[byte] ?? 0).toString(16).toUpperCase()}) is not UTF-8`,
  advice: 'Save the file again as UTF-8; it was probably written in an older encoding.',
  fatal: true,
});
