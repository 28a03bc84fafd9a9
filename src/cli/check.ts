import { resolve, sep } from 'node:path';
import { readArchive } from '../archive.ts';
import { readLoose } from '../loose.ts';
import type { Fault } from '../model/fault.ts';
import { readArguments } from './arguments.ts';
import { faultCount, faultLines, hasFatal } from './faults.ts';
import { absolute, asTyped, contentOf, readReports } from './files.ts';

const usage = `usage: npm run --silent check -- [PATH…]
  PATH  a report, or a folder of them; without one, all of content/`;

const { paths } = readArguments([], usage);
const faults = paths.length === 0 ? contentFaults(resolve('content')) : paths.flatMap(check);
for (const line of faultLines(faults)) console.log(line);
console.log(faultCount(faults));
if (hasFatal(faults)) process.exitCode = 1;

/** The faults of a path: as part of the content that it lies in or is, else of its reports one by one. */
function check(typed: string): Fault[] {
  const path = absolute(typed);
  const content = contentOf(path);
  if (content)
    return contentFaults(content).filter(({ file }) => `${absolute(file)}${sep}`.startsWith(`${path}${sep}`));
  const { files, faults } = readReports([typed]);
  return [...faults, ...files.flatMap((file) => readLoose(file).faults)];
}

function contentFaults(content: string): Fault[] {
  return readArchive(content).faults.map((fault) => ({ ...fault, file: asTyped(fault.file) }));
}
