import type { z } from 'zod';
import type { Fault } from '../model/fault.ts';
import { Outlet } from '../model/outlet.ts';
import { Place } from '../model/place.ts';
import { pointAt } from '../model/span.ts';
import { Speaker } from '../model/speaker.ts';
import { decode } from './bytes.ts';
import type { ContentFile, Parsed } from './file.ts';
import { checked } from './record.ts';
import { readYaml } from './yaml.ts';

/** The entries of outlets.yml: all good ones, and the faults of the others. */
export const parseOutlets = (file: ContentFile): Parsed<Outlet[]> => parseEntries(file, Outlet);
/** The entries of speakers.yml: all good ones, and the faults of the others. */
export const parseSpeakers = (file: ContentFile): Parsed<Speaker[]> => parseEntries(file, Speaker);
/** The entries of places.yml: all good ones, and the faults of the others. */
export const parsePlaces = (file: ContentFile): Parsed<Place[]> => parseEntries(file, Place);

/** A file with so many faults is another kind of file: the rest of it is not looked at. */
const mostNamed = 100;

/** Each entry is read by itself, so that a slip in one never costs its neighbours. */
function parseEntries<T extends { slug: string }>(file: ContentFile, schema: z.ZodType<T>): Parsed<T[]> {
  const decoded = decode(file);
  if (decoded.value === null) return { value: null, faults: decoded.faults };
  const source = decoded.value;
  const { entries, faults } = cutEntries(file.path, source);
  const value: T[] = [];
  const seen = new Map<string, number>();
  for (const { from, to } of entries) {
    if (faults.length >= mostNamed) break;
    const read = parseEntry(file.path, source, from, to, schema);
    faults.push(...read.faults);
    if (!read.value) continue;
    const first = seen.get(read.value.slug);
    if (first === undefined) value.push(read.value);
    else faults.push(duplicate(file.path, source, read.value.slug, first, from));
    seen.set(read.value.slug, first ?? from);
  }
  return { value, faults };
}

/** Where each entry begins and ends: at a hyphen in the first column that one has. */
function cutEntries(file: string, source: string): { entries: { from: number; to: number }[]; faults: Fault[] } {
  const indent = /(?:^|[\r\n])( {0,8})- /.exec(source)?.[1] ?? '';
  const starts = [...source.matchAll(new RegExp(`(?<=^|[\\r\\n])${indent}-(?: |[\\r\\n])`, 'g'))].map(
    ({ index }) => index,
  );
  const before = source.slice(0, starts[0] ?? source.length);
  const stray = /(?<=^|[\r\n])(?!---)[ \t]{0,80}[^#\s]/.exec(before);
  const faults: Fault[] = stray
    ? [
        {
          file,
          ...pointAt(source, stray.index),
          rule: 'not-a-list',
          reason: 'this does not belong to an entry',
          advice: 'Begin each entry with a line `- slug: …`.',
          fatal: true,
        },
      ]
    : [];
  return { entries: starts.map((from, at) => ({ from, to: starts[at + 1] ?? source.length })), faults };
}

function parseEntry<T>(file: string, source: string, from: number, to: number, schema: z.ZodType<T>): Parsed<T> {
  const part = { file, source, yaml: source.slice(from, to).replace(/\r(?!\n)/g, '\n'), yamlStart: from };
  const { value, faults } = readYaml(part);
  const entry = value?.kind === 'list' ? value.items[0] : null;
  if (!entry) return { value: null, faults };
  const record = checked(entry, schema, part);
  return { value: faults.length > 0 ? null : record.value, faults: [...faults, ...record.faults] };
}

const duplicate = (file: string, source: string, slug: string, first: number, second: number): Fault => ({
  file,
  ...pointAt(source, second),
  rule: 'duplicate-slug',
  reason: `\`${slug}\` stands here and in line ${pointAt(source, first).line}`,
  advice: 'Give one of the two another slug, or merge them.',
  fatal: true,
});
