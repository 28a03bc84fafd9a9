import { partsOf } from '../../components/time.ts';
import type { Work } from './works.ts';

/** An item of CSL-JSON (schema 1.0). */
export function csl({ key, author, title, published, url, archived, language }: Work) {
  const parts = partsOf(published);
  return {
    id: key,
    type: 'webpage',
    title,
    author: [{ literal: author }],
    ...(parts && { issued: { 'date-parts': [[Number(parts.year), parts.monthOfYear, Number(parts.day)]] } }),
    ...(url && { URL: url }),
    ...(archived && { archive_location: archived }),
    language,
  };
}
