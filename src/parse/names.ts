import { Slug } from '../model/place.ts';

/** Names that Windows keeps for devices: a checkout there would fail. */
const device = /^(?:con|prn|aux|nul|com\d|lpt\d)$/;
export const longestName = 100;
/** Whether a name can stand in an address and on every disk. */
export const isName = (name: string): boolean =>
  name.length <= longestName && Slug.safeParse(name).success && !device.test(name);

/** The nearest name that can. */
export function slugified(name: string): string {
  const plain = name.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
  const slug = plain
    .replace(/[^a-z0-9]{1,200}/g, '-')
    .replace(/^-|-$/g, '')
    .slice(0, longestName);
  return isName(slug) ? slug : 'report';
}
