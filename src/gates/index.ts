import type { Archive } from '../model/archive.ts';
import { dataBreaches } from './data.ts';
import { filesOf, foreignBreaches } from './files.ts';
import { pagesBreaches } from './pages.ts';

/** A drawn site that is not published yet. */
export interface Site {
  folder: string;
  /** The path beneath which it will be served: `/`, or `/name/`. */
  base: string;
}

/** Something in a drawn site that must not be published. */
export interface Breach {
  /** Path of the file below the site's folder. */
  file: string;
  /** What is wrong with it, as the rest of a sentence of which the file is the subject. */
  reason: string;
}

/**
 * Everything for which a drawn site must not replace the old one: files that do not belong to a site, pages that are
 * missing or lead nowhere, figures that are not what the archive says, data that cannot be read.
 */
export function breaches(site: Site, archive: Archive): Breach[] {
  const files = filesOf(site.folder);
  return [
    ...foreignBreaches(site.folder, files),
    ...pagesBreaches(site, files, archive),
    ...dataBreaches(site.folder, files, archive),
  ].sort((a, b) => order(a.file, b.file));
}

const order = (a: string, b: string): number => Number(a > b) - Number(a < b);
