import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Archive } from '../model/archive.ts';
import { expectedPages } from './expected.ts';
import { figureBreaches } from './figures.ts';
import type { SiteFile } from './files.ts';
import type { Breach, Site } from './index.ts';
import { type Links, linkBreaches, noLinks, remember } from './links.ts';
import { readPage } from './page.ts';
import { policyBreaches } from './policy.ts';

/** Holds every page against the archive, its own policy, and the links of the others; one page is in memory at a time. */
export function pagesBreaches(site: Site, files: readonly SiteFile[], archive: Archive): Breach[] {
  const expected = expectedPages(archive);
  const links: Links = noLinks(files, site.base);
  const found: Breach[] = [];
  for (const { path: file } of files) {
    if (!file.endsWith('.html')) continue;
    const page = readPage(readFileSync(join(site.folder, file), 'utf8'), addressOf(file));
    const words = expected.get(page.address) ?? [];
    expected.delete(page.address);
    const reasons = [...remember(links, file, page), ...policyBreaches(page), ...figureBreaches(page, words)];
    found.push(...reasons.map((reason) => ({ file, reason })));
  }
  const missing = [...expected.keys()].map((address) => ({
    file: `${address.slice(1)}index.html`,
    reason: 'is missing',
  }));
  return [...found, ...missing, ...linkBreaches(links)];
}

const addressOf = (file: string): string => `/${file.replace(/(?:^|(?<=\/))index\.html$/, '')}`;
