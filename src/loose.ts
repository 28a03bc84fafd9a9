import { gazetteer } from './extract/gazetteer.ts';
import { extract } from './extract/index.ts';
import type { Fault } from './model/fault.ts';
import type { Gazetteer } from './model/gazetteer.ts';
import type { Reading } from './model/reading.ts';
import type { Report } from './model/report.ts';
import { type ContentFile, parseReport } from './parse/index.ts';

/** A Markdown file that need not stand in the archive: what it holds and what is read out of it, as worded; nulls where it cannot be read. */
export function readLoose(file: ContentFile): { report: Report | null; reading: Reading | null; faults: Fault[] } {
  const { value, faults } = parseReport(file, { loose: true });
  const { reading, fault } = value ? readingOf(value, worldwide()) : { reading: null, fault: null };
  return { report: value, reading, faults: fault ? [...faults, fault] : faults };
}

const worldwide = lazily(() => gazetteer());

/** What is read out of a report; a text on which the rules break is a fault of its own, and the other reports are still read. */
export function readingOf(
  report: Report,
  names: Gazetteer,
): { reading: Reading; fault: null } | { reading: null; fault: Fault } {
  try {
    return { reading: extract(report, names), fault: null };
  } catch (error) {
    return { reading: null, fault: unreadable(report.file, error) };
  }
}

const unreadable = (file: string, error: unknown): Fault => ({
  file,
  line: 1,
  column: 1,
  rule: 'not-readable',
  reason: `the rules break on this text (${error instanceof Error ? error.message : error})`,
  advice: 'Leave the report out, and tell whoever looks after the rules.',
  fatal: true,
});

function lazily<T>(make: () => T): () => T {
  let made: T | undefined;
  return () => {
    made ??= make();
    return made;
  };
}
