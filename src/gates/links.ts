import type { SiteFile } from './files.ts';
import type { Breach } from './index.ts';
import type { Page } from './page.ts';

/** The links of all pages, and what they can lead to. */
export interface Links {
  /** The path beneath which the site lives, without a slash at its end. */
  root: string;
  /** Paths of files, with a leading slash: `/claims.json`. */
  files: Set<string>;
  /** Addresses of pages, and of the elements in them: `/method/`, `/method/#errors`. */
  places: Set<string>;
  /** Where each link that stays in the site leads, and the file of the page on which it was found first. */
  from: Map<string, string>;
  /** Links from the root, as written, that were followed already. */
  followed: Set<string>;
}

/** Nothing linked yet, in a site of these files beneath this path. */
export const noLinks = (files: readonly SiteFile[], base: string): Links => ({
  root: base.replace(/\/$/, ''),
  files: new Set(files.map(({ path }) => `/${path}`)),
  places: new Set(),
  from: new Map(),
  followed: new Set(),
});

/** Takes a page's ids and links; gives what is wrong with them by themselves. */
export function remember(links: Links, file: string, page: Page): string[] {
  const { address, ids } = page;
  links.places.add(address);
  const twice = ids.filter((id) => {
    const known = links.places.has(`${address}#${id}`);
    links.places.add(`${address}#${id}`);
    return known;
  });
  const odd = page.links.filter((link) => !follow(links, file, address, link));
  return [
    ...twice.map((id) => `has the id “${id}” twice`),
    ...odd.map((link) => `links to “${link.slice(0, 80)}”, which no reader may follow`),
  ];
}

/** Schemes that may lead out of the site. */
const outward = new Set(['http:', 'https:', 'mailto:']);
/** A host that is nobody's: what stays here is within the site. */
const origin = 'https://site.invalid';

function follow(links: Links, file: string, address: string, link: string): boolean {
  if (links.followed.has(link)) return true;
  const url = URL.parse(link, `${origin}${links.root}${address}`);
  if (!url) return false;
  if (url.origin !== origin) return outward.has(url.protocol) && !/^\s{0,9}(?:\/|\\){2}/.test(link);
  if (link.startsWith('/')) links.followed.add(link);
  const target = `${url.pathname}${url.hash === '#' ? '' : url.hash}`;
  if (!links.from.has(target)) links.from.set(target, file);
  return true;
}

/** Every link that stays in the site and leads nowhere. */
export function linkBreaches({ root, files, places, from }: Links): Breach[] {
  const within = (target: string): string | null =>
    target.startsWith(`${root}/`) ? decodeURIComponent(target.slice(root.length)) : null;
  return [...from].flatMap(([target, file]) => {
    const path = within(target);
    const leads = path !== null && (places.has(path) || files.has(path));
    return leads ? [] : [{ file, reason: `links to ${target}, which is not there` }];
  });
}
