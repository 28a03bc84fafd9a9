import { existsSync, lstatSync, readdirSync, readFileSync, type Stats } from 'node:fs';
import type { Fault } from '../model/fault.ts';
import { largestFile, tooLarge } from './bytes.ts';
import { type ContentFile, type Parsed, top } from './file.ts';
import { isName, longestName, slugified } from './names.ts';

/** A folder of content/events: an event. */
export interface EventFolder {
  slug: string;
  /** index.md; null where it is missing or cannot be read. */
  index: ContentFile | null;
  /** Every other report file, by name. */
  reports: ContentFile[];
}

/** Everything that lies in content/, read but not parsed. */
export interface Content {
  events: EventFolder[];
  outlets: ContentFile | null;
  speakers: ContentFile | null;
  places: ContentFile | null;
  /** What was settled of each report. */
  ledger: ContentFile[];
}

const registers = ['outlets.yml', 'speakers.yml', 'places.yml'];

/** Reads the content folder: the files that belong there, in the order of their names, and a fault for everything else. */
export function listContent(dir: string): Parsed<Content> {
  const faults: Fault[] = [];
  const files = new Map<string, ContentFile>();
  let events: EventFolder[] = [];
  let ledger: ContentFile[] = [];
  for (const entry of entriesOf(dir, faults)) {
    if (entry.kind === 'folder' && entry.name === 'events') events = eventsOf(entry.path, faults);
    else if (entry.kind === 'folder' && entry.name === 'ledger') ledger = ledgerOf(entry.path, faults);
    else if (entry.kind === 'file' && registers.includes(entry.name)) {
      const file = read(entry, faults);
      if (file) files.set(entry.name, file);
    } else faults.push(stranger(entry, 'events/, ledger/, outlets.yml, speakers.yml and places.yml'));
  }
  const file = (name: string) => files.get(name) ?? null;
  for (const name of registers) if (!existsSync(`${dir}/${name}`)) faults.push(noRegister(`${dir}/${name}`));
  return {
    value: { events, outlets: file('outlets.yml'), speakers: file('speakers.yml'), places: file('places.yml'), ledger },
    faults,
  };
}

/** Something that lies in a folder, as `lstat` sees it: a link is no file, wherever it points. */
interface DirEntry {
  name: string;
  path: string;
  kind: 'file' | 'folder' | 'other';
  size: number;
}

/** What lies in a folder, in the order of the names' UTF-16 units; hidden files are named and passed over. */
function entriesOf(dir: string, faults: Fault[]): DirEntry[] {
  try {
    const names = readdirSync(dir).sort();
    for (const name of names.filter(hidden)) faults.push(hiddenFile(`${dir}/${name}`));
    return names.filter((name) => !name.startsWith('.')).map((name) => entryOf(name, `${dir}/${name}`));
  } catch (error) {
    faults.push(unreadable(dir, 'folder', error));
    return [];
  }
}

/** An empty folder is kept in git by a file of this name. */
const hidden = (name: string): boolean => name.startsWith('.') && name !== '.gitkeep';

function entryOf(name: string, path: string): DirEntry {
  const stats = lstatSync(path);
  return { name, path, kind: kindOf(stats), size: stats.size };
}

const kindOf = (stats: Stats): DirEntry['kind'] => (stats.isFile() ? 'file' : stats.isDirectory() ? 'folder' : 'other');

function eventsOf(dir: string, faults: Fault[]): EventFolder[] {
  const entries = entriesOf(dir, faults);
  const names = entries.map(({ name }) => name);
  return entries.flatMap((entry) => {
    if (entry.kind === 'other') faults.push(notRegular(entry));
    else if (entry.kind === 'file') faults.push(stranger(entry, 'folders, one an event'));
    else if (!isName(entry.name)) faults.push(oddName(entry, '', names));
    else return [eventOf(entry, faults)];
    return [];
  });
}

function eventOf({ name, path }: DirEntry, faults: Fault[]): EventFolder {
  const folder: EventFolder = { slug: name, index: null, reports: [] };
  const entries = entriesOf(path, faults);
  const names = entries.map((entry) => entry.name);
  for (const entry of entries) {
    const file = reportFile(entry, names, faults);
    if (entry.name === 'index.md') folder.index = file;
    else if (file) folder.reports.push(file);
  }
  if (!names.includes('index.md')) faults.push(noIndex(path));
  return folder;
}

/** The ledgers, one a report, and the list of addresses. */
function ledgerOf(dir: string, faults: Fault[]): ContentFile[] {
  return entriesOf(dir, faults).flatMap((entry) => {
    if (entry.kind === 'file' && ledgerName.test(entry.name)) return read(entry, faults, largestLedger) ?? [];
    faults.push(stranger(entry, 'what `npm run settle` writes'));
    return [];
  });
}

const ledgerName = /^(?:r-[0-9a-z]{8}\.jsonl|addresses\.txt)$/;

/** A ledger only grows: a report of the largest size, settled a hundred times. */
const largestLedger = 100 * largestFile;

/** The file of a report or index, or null and a fault. */
function reportFile(entry: DirEntry, names: readonly string[], faults: Fault[]): ContentFile | null {
  if (!entry.name.endsWith('.md')) faults.push(stranger(entry, 'Markdown files'));
  else if (entry.kind !== 'file') faults.push(notRegular(entry));
  else if (!isName(entry.name.slice(0, -'.md'.length))) faults.push(oddName(entry, '.md', names));
  else if (ownPages.includes(entry.name.slice(0, -'.md'.length))) faults.push(takenName(entry));
  else return read(entry, faults);
  return null;
}

function read({ path, size }: DirEntry, faults: Fault[], largest = largestFile): ContentFile | null {
  if (size > largest) {
    faults.push(tooLarge(path, size));
    return null;
  }
  try {
    return { path, bytes: readFileSync(path) };
  } catch (error) {
    faults.push(unreadable(path, 'file', error));
    return null;
  }
}

const faultOf = (file: string, rule: string, reason: string, advice: string, fatal = true): Fault => ({
  file,
  ...top,
  rule,
  reason,
  advice,
  fatal,
});

const stranger = ({ name, path }: DirEntry, belongs: string): Fault =>
  faultOf(
    path,
    'stranger',
    `${JSON.stringify(name)} does not belong here`,
    `Move it away: only ${belongs} are read here.`,
  );

const hiddenFile = (path: string): Fault =>
  faultOf(path, 'hidden-file', 'a hidden file is not read', 'Delete it, if it is not meant to be here.', false);

const notRegular = ({ path, kind }: DirEntry): Fault =>
  faultOf(
    path,
    'not-a-file',
    kind === 'folder' ? 'a folder has the name of a report' : 'this is a link or a device, not a file',
    'Put the file itself here.',
  );

function oddName({ name, path }: DirEntry, ending: string, names: readonly string[]): Fault {
  const better = `${slugified(name.slice(0, name.length - ending.length))}${ending}`;
  const taken = names.includes(better) ? `; ${better} is there too, so give it yet another name` : '';
  const reason = `${JSON.stringify(name)} is no name for an address: lower-case letters, digits and single hyphens, at most ${longestName}`;
  return faultOf(path, 'odd-name', reason, `Rename it, for example ${better}${taken}.`);
}

/** Addresses beneath an event that are its own pages: a report of that name would stand in their place. */
const ownPages = ['at', 'data', 'measures', 'origins'];

const takenName = ({ name, path }: DirEntry): Fault =>
  faultOf(
    path,
    'taken-name',
    `${JSON.stringify(name)} has the address of a page of the event`,
    'Rename it, for example after its outlet and day.',
  );

const noIndex = (path: string): Fault =>
  faultOf(
    `${path}/index.md`,
    'no-index',
    'the event has no index.md',
    'Write one with title, from, to, place and status.',
  );

const noRegister = (path: string): Fault =>
  faultOf(path, 'no-register', 'the file is missing', 'Add it; it may be empty as long as nothing refers to it.');

const unreadable = (path: string, what: string, error: unknown): Fault =>
  faultOf(
    path,
    'unreadable',
    `the ${what} cannot be read (${codeOf(error)})`,
    'Check that it is there and that you may read it.',
  );

const codeOf = (error: unknown): string =>
  error instanceof Error && 'code' in error ? String(error.code) : String(error);
