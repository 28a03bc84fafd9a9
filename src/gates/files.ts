import { readdirSync, readFileSync } from 'node:fs';
import { extname, join, resolve } from 'node:path';
import type { Breach } from './index.ts';

/** A file below a folder. */
export interface SiteFile {
  /** With slashes: `events/x/index.html`. */
  path: string;
  /** Neither a link nor a device. */
  regular: boolean;
}

/** Every kind of file that a site gives out. */
const kinds = new Set(
  '.html .css .js .json .jsonl .csv .xml .txt .svg .png .jpg .webp .ico .woff2 .webmanifest .bib .ris .ics .zip'.split(
    ' ',
  ),
);

/** Files by which hosts are told how to serve the others. */
const forHosts = new Set(['_headers', '_redirects', '.nojekyll', 'CNAME']);

/** Kinds that are text, in which a path of the machine could stand. */
const texts = new Set('.html .css .js .json .jsonl .csv .xml .txt .svg .bib .ris'.split(' '));

/** Every file below a folder, in the order of paths. */
export const filesOf = (folder: string): SiteFile[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => !entry.isDirectory())
    .map((entry) => ({
      path: join(entry.parentPath, entry.name).slice(join(folder, '/').length).replaceAll('\\', '/'),
      regular: entry.isFile(),
    }))
    .sort((a, b) => (a.path < b.path ? -1 : 1));

/** What does not belong to a site: other kinds of files, links, empty files, and what tells where the site was made. */
export const foreignBreaches = (folder: string, files: readonly SiteFile[]): Breach[] =>
  files.flatMap(({ path, regular }) => {
    const reason = regular ? foreign(folder, path) : 'is a link or a device, not a file';
    return reason === null ? [] : [{ file: path, reason }];
  });

function foreign(folder: string, path: string): string | null {
  if (forHosts.has(path)) return null;
  const kind = extname(path);
  if (/(?:^|\/)\./.test(path)) return 'is hidden, and no file of a site is';
  if (!kinds.has(kind)) return 'is no kind of file that a site gives out (src/gates/files.ts)';
  const bytes = readFileSync(join(folder, path));
  if (bytes.length === 0) return 'is empty';
  return texts.has(kind) && bytes.includes(resolve('.')) ? 'tells the folder in which the site was made' : null;
}
