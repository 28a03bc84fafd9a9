import { resolve, sep } from 'node:path';
import { readArchive, readLoose } from '../archive.ts';
import type { Fault } from '../model/fault.ts';
import { faultCount, faultLines, hasFatal } from './faults.ts';
import { absolute, contentOf, readReports } from './files.ts';

const paths = process.argv.slice(2);
const faults = paths.length === 0 ? readArchive().faults : paths.flatMap(check);
for (const line of faultLines(faults)) console.log(line);
console.log(faultCount(faults));
if (hasFatal(faults)) process.exitCode = 1;

/** The faults of a path: as part of the content that it lies in or is, else of its reports one by one. */
function check(typed: string): Fault[] {
  const path = absolute(typed);
  const content = contentOf(path);
  if (content)
    return readArchive(content).faults.filter(({ file }) => `${resolve(file)}${sep}`.startsWith(`${path}${sep}`));
  const { files, faults } = readReports([typed]);
  return [...faults, ...files.flatMap((file) => readLoose(file).faults)];
}
