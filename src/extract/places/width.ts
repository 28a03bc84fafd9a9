import type { PlaceMention } from './mention.ts';

const width = { country: 4, province: 3, district: 2, settlement: 1, site: 0 } as const;

/** How wide a place is: a site 0, a country 4; a name that no gazetteer knows counts as a settlement. */
export const widthOf = ({ kind }: Pick<PlaceMention, 'kind'>): number => (kind ? width[kind] : 1);
