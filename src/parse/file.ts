import type { Fault } from '../model/fault.ts';
import type { Point } from '../model/span.ts';

/** A file of the content, as it was read from the disk. */
export interface ContentFile {
  /** Path as the reader of a message would type it. */
  path: string;
  bytes: Uint8Array;
}

/** What came out of a file, and everything that is wrong with it. `value` is null where nothing could be made of it. */
export interface Parsed<T> {
  value: T | null;
  faults: Fault[];
}

/** The first character of a file: where faults of the whole file are placed. */
export const top: Point = { line: 1, column: 1 };

/** Whether one of the faults stops the build. */
export const anyFatal = (faults: readonly Fault[]): boolean => faults.some((fault) => fault.fatal);
