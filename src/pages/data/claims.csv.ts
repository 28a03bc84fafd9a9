import { readArchive } from '../../archive.ts';
import { catalogue } from '../../components/catalogue.ts';
import { claimsCsv } from '../../components/csv.ts';

/** Every figure of people as a row of a spreadsheet. */
export function GET(): Response {
  return new Response(claimsCsv(catalogue(readArchive())), { headers: { 'content-type': 'text/csv; charset=utf-8' } });
}
