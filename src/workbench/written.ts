import { readFileSync } from 'node:fs';
import { readArchive } from '../archive.ts';
import { readLoose } from '../loose.ts';
import type { Fault } from '../model/fault.ts';
import type { Written } from './beside.ts';

/** A report's file, by event and name, whether or not it can be read. */
export interface ReportFile {
  event: string;
  report: string;
  file: string;
  /** Of this file alone. */
  faults: Fault[];
}

/** Every report's file: those of the archive, and those that a fault keeps out of it. */
export function reportFiles(): ReportFile[] {
  const { events, faults } = readArchive();
  const sound = events.flatMap(({ reports }) => reports.map(({ report }) => report.file));
  return [...new Set([...sound, ...faults.map(({ file }) => file)])].sort().flatMap((file) => {
    const { event, report } = /events\/(?<event>[^/]+)\/(?<report>[^/]+)\.md$/.exec(file)?.groups ?? {};
    if (!event || !report || report === 'index') return [];
    return [{ event, report, file, faults: faults.filter((fault) => fault.file === file) }];
  });
}

/** The faults that are of no report: of registers, events and folders. */
export const otherFaults = (): Fault[] => {
  const known = new Set(reportFiles().map(({ file }) => file));
  return readArchive().faults.filter(({ file }) => !known.has(file));
};

/** What is read of a report's file; null where nothing can be. A file that a fault keeps out of the archive is read by itself. */
export function writtenIn({ event, report, file, faults }: ReportFile): Written | null {
  const whole = readArchive().events.find((read) => read.event.slug === event);
  const sound = whole?.reports.find((read) => read.report.slug === report);
  if (whole && sound) {
    const compared = new Set(whole.comparison.rows.flatMap(({ cells }) => cells.flatMap(({ claims }) => claims)));
    return { report: sound.report, reading: sound.reading, claims: sound.claims, compared, faults };
  }
  const loose = readLoose({ path: file, bytes: readFileSync(file) });
  if (!loose.report || !loose.reading) return null;
  return { report: loose.report, reading: loose.reading, claims: [], compared: new Set(), faults };
}
