import { compare, inOrder } from './compare/index.ts';
import { gazetteer } from './extract/gazetteer.ts';
import { extract } from './extract/index.ts';
import {
  addressBook,
  type Decision,
  type Ledger,
  readLedger,
  relabelled,
  type SeenReport,
  type Settled,
  seenReport,
  settle,
} from './ledger/index.ts';
import { readingOf } from './loose.ts';
import { addressesOfOthers } from './model/address.ts';
import type { Archive, ReadEvent, ReadReport } from './model/archive.ts';
import type { Event } from './model/event.ts';
import type { Fault } from './model/fault.ts';
import type { Gazetteer } from './model/gazetteer.ts';
import { reportIdOf } from './model/identity.ts';
import type { Outlet } from './model/outlet.ts';
import type { Place } from './model/place.ts';
import type { Report, ReportMeta } from './model/report.ts';
import type { Speaker } from './model/speaker.ts';
import {
  type ContentFile,
  type EventFolder,
  listContent,
  type Parsed,
  parseEvent,
  parseOutlets,
  parsePlaces,
  parseReport,
  parseSpeakers,
  titleOf,
} from './parse/index.ts';
import { crossCheck, duplicateIds, type Loaded, resolve } from './resolve/index.ts';

/** Where the archives that were read are kept; astro.config.mjs empties it when a report is saved. */
const archivesKey = Symbol.for('variorum.archives');

/**
 * Everything in a content folder, read once: list → parse → extract → resolve → the ledger's ids → compare. A report or event with a fatal fault
 * is left out, and its fault is in `faults`: who must not lose one asks for `soundArchive`.
 */
export function readArchive(dir = contentFolder()): Archive {
  const known = archives.get(dir) ?? walk(dir).archive;
  archives.set(dir, known);
  return known;
}

/** The same for a build: throws one error that lists all fatal faults, if there are any, so that no page is lost in silence. */
export function soundArchive(dir = contentFolder()): Archive {
  const archive = readArchive(dir);
  const fatal = archive.faults.filter((fault) => fault.fatal);
  if (fatal.length > 0) throw new Error(`The content has faults:\n${fatal.map(faultLine).join('\n')}`);
  return archive;
}

/** The same for who settles: what the ledgers lack of all that is read, under the choices of an editor. */
export const readUnsettled = (dir: string, picks: readonly Decision[]): { archive: Archive; settled: Settled } =>
  walk(dir, picks);

/** Forgets what was read, so that the next reader sees the files as they are now. */
export const forgetArchive = (): void => archives.clear();

/** One for the whole process: the pages of a build are bundled with a copy of this file, and need not read all again. */
const shared = globalThis as { [archivesKey]?: Map<string, Archive> };
shared[archivesKey] ??= new Map();
const archives = shared[archivesKey];

/** Pages name no folder: a build of another one (a test's fixtures) names it here. */
const contentFolder = (): string => process.env['VARIORUM_CONTENT'] ?? 'content';

/** `file:line:column reason — advice`. */
export const faultLine = ({ file, line, column, reason, advice }: Fault): string =>
  `${file}:${line}:${column} ${reason} — ${advice}`;

function walk(dir: string, picks: readonly Decision[] = []): { archive: Archive; settled: Settled } {
  const faults: Fault[] = [];
  const take = <T>({ value, faults: found }: Parsed<T>): T | null => {
    faults.push(...found);
    return value;
  };
  const listed = take(listContent(dir));
  const registers = {
    outlets: load(listed?.outlets, parseOutlets, take),
    speakers: load(listed?.speakers, parseSpeakers, take),
    places: load(listed?.places, parsePlaces, take),
  };
  const folders = (listed?.events ?? []).map((folder) => parseFolder(folder, take));
  const events = folders.flatMap(({ event, reports }) => (event ? { ...event, reports } : []));
  faults.push(...crossCheck({ ...registers, events, whole: folders.every(({ event }) => event !== null) }));
  const known = {
    outlets: registers.outlets?.records ?? [],
    speakers: registers.speakers?.records ?? [],
    places: registers.places?.records ?? [],
  };
  const barred = new Set(faults.filter(({ fatal }) => fatal).map(({ file }) => file));
  const sound = events.filter(({ file }) => !barred.has(file));
  const street = { ...known, names: gazetteer(known.places), faults };
  const read = sound.map(({ records, reports }) => ({
    event: records,
    reports: reports
      .filter(({ file }) => !barred.has(file))
      .flatMap((report) => readReport(records, report, street) ?? []),
  }));
  const [book = null] = (listed?.ledger ?? []).filter(isAddressBook);
  const settled = settle(ledgersOf(listed?.ledger ?? [], faults), read.flatMap(seenReports), {
    picks,
    book: book && { file: book.path, text: textOf(book) },
    addresses: addressesOfOthers({ events: read, ...known }),
    // A report that cannot be read is not lost.
    whole: faults.every(({ fatal }) => !fatal),
  });
  faults.push(...settled.faults);
  const compared = read.map(({ event, reports }) =>
    compareEvent(
      event,
      reports.map((report) => relabelled(report, settled.ids.get(reportIdOf(event, report.report)))),
      street,
    ),
  );
  faults.push(...duplicateIds(compared));
  const archive = {
    events: compared.sort(newestFirst),
    ...known,
    faults: faults.sort(inReadingOrder),
    records: settled.records,
    unsettled: settled.settlements.reduce((sum, { lines }) => sum + lines.length, settled.addresses.added),
  };
  return { archive, settled };
}

const ledgersOf = (files: readonly ContentFile[], faults: Fault[]): Ledger[] =>
  files.flatMap((file) => {
    if (isAddressBook(file)) return [];
    const { ledger, faults: found } = readLedger(file.path, textOf(file));
    faults.push(...found);
    return ledger ?? [];
  });

const isAddressBook = ({ path }: ContentFile): boolean => path.endsWith(`/${addressBook}`);

const seenReports = ({ event, reports }: Pick<ReadEvent, 'event' | 'reports'>): SeenReport[] =>
  reports.map((report) => seenReport(event, report.report, report));

/** What the reports of every event are read against, and where their faults go. */
interface Street {
  outlets: Outlet[];
  speakers: Speaker[];
  places: Place[];
  names: Gazetteer;
  faults: Fault[];
}

type Take = <T>(parsed: Parsed<T>) => T | null;
type WholeReport = Report & { meta: ReportMeta };

/**
 * A register; null where its file is missing or an entry of it could not be read, so that this entry is not missed
 * everywhere else too. An entry that stands twice hides none.
 */
function load<T>(
  file: ContentFile | null | undefined,
  parse: (of: ContentFile) => Parsed<T[]>,
  take: Take,
): Loaded<T[]> | null {
  if (!file) return null;
  const parsed = parse(file);
  const records = take(parsed);
  if (!records || parsed.faults.some(({ fatal, rule }) => fatal && rule !== 'duplicate-slug')) return null;
  return { file: file.path, source: textOf(file), records };
}

function parseFolder(
  { index, reports }: EventFolder,
  take: Take,
): { event: Loaded<Event> | null; reports: WholeReport[] } {
  const event = index && take(parseEvent(index));
  return {
    event: index && event && { file: index.path, source: textOf(index), records: event },
    reports: reports
      .map((file) => take(parseReport(file)))
      .filter((report) => report !== null)
      .filter(isWhole),
  };
}

const isWhole = (report: Report): report is WholeReport => report.meta !== null;

const textOf = ({ bytes }: ContentFile): string => new TextDecoder().decode(bytes);

function compareEvent(event: Event, reports: readonly ReadReport[], street: Street): ReadEvent {
  const read = inOrder(reports);
  return { event, reports: read, ...compare(event, read, street.speakers, street.places, street.outlets) };
}

function readReport(
  event: Event,
  report: WholeReport,
  { outlets, speakers, places, names, faults }: Street,
): ReadReport | null {
  const { reading, fault } = readingOf(report, names);
  if (!reading) {
    faults.push(fault);
    return null;
  }
  const { faults: found, ...resolved } = resolve({ event, report, reading, outlets, speakers, places });
  faults.push(...found);
  const title = titleOf(report);
  const headline = title === null ? [] : extract(title, names).casualties;
  return { report, reading, headline, ...resolved };
}

const newestFirst = ({ event: a }: ReadEvent, { event: b }: ReadEvent): number =>
  a.from === b.from ? byText(a.slug, b.slug) : byText(b.from, a.from);

const inReadingOrder = (a: Fault, b: Fault): number => byText(a.file, b.file) || a.line - b.line || a.column - b.column;

const byText = (a: string, b: string): number => (a < b ? -1 : Number(a > b));
