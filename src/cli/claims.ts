import { enableCompileCache } from 'node:module';
import { misused, readArguments } from './arguments.ts';
import { faultCount, faultLines, hasFatal } from './faults.ts';
import { readReports, type TextFile } from './files.ts';

const usage = `usage: npm run --silent claims -- [--json] [--explain] PATH…
  PATH       a Markdown file, or a folder of them
  --json     one object for programs: file name → casualties, locations, speakers
  --explain  sentence by sentence: which rules read what, and which numbers were refused and why`;

enableCompileCache();
const { flags, paths } = readArguments(['json', 'explain'], usage);
if (paths.length === 0) misused(usage);
await claims(paths);

/** Reads every report that the paths mean, prints what it finds, and all faults to the standard error. */
async function claims(paths: readonly string[]): Promise<void> {
  const { files, faults } = readReports(paths);
  const { readLoose } = await import('../loose.ts');
  const results = files.map((file) => ({ file, ...readLoose(file) }));
  // A file that cannot be read at all has given a fault instead.
  const read = results.flatMap(({ file, report, reading }) => (report && reading ? [{ file, report, reading }] : []));
  const { claimsAsJson } = await import('./claims/json.ts');
  if (flags.json) {
    console.log(claimsAsJson(read.map(({ file, reading }) => ({ path: file.path, marked: isMarked(file), reading }))));
  } else {
    const { lines } = flags.explain
      ? { lines: (await import('./claims/explained.ts')).explainedLines }
      : { lines: (await import('./claims/table.ts')).claimLines };
    for (const { report, reading } of read) console.log(lines(report, reading).join('\n'));
  }
  const all = [...faults, ...results.flatMap((result) => result.faults)];
  for (const line of faultLines(all)) console.error(line);
  if (all.length > 0) console.error(faultCount(all));
  if (hasFatal(all)) process.exitCode = 1;
}

/** Whether a file begins with a byte order mark. */
function isMarked({ bytes }: TextFile): boolean {
  return bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf;
}
