/** Something wrong in the content, with its place, the reason, and what to do about it. */
export interface Fault {
  /** Path of the file as the reader of the message would type it. */
  file: string;
  /** Line and column from 1; 1:1 where the whole file is meant. */
  line: number;
  column: number;
  /** Short name of the check that failed: `unknown-outlet`, `impossible-date`. */
  rule: string;
  /** What is wrong, in one sentence without the place. */
  reason: string;
  /** What to do about it, in one sentence. */
  advice: string;
  /** A fatal fault stops the build; another leaves the claim standing, unresolved, and says so. */
  fatal: boolean;
}
