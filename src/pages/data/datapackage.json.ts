import { readArchive } from '../../archive.ts';
import { catalogue } from '../../components/catalogue.ts';
import { absolute, links } from '../../components/links.ts';
import { tables, wholeExtent } from '../../exports/tables/index.ts';
import { dataPackage } from '../../exports/tables/package.ts';

/** Describes the tables of the whole archive. */
export function GET(): Response {
  const head = {
    name: 'variorum',
    title: 'Variorum: every outlet’s figures, side by side',
    description: 'Every figure that reports give of an event, with its words, its outlet, its speaker and its place.',
    homepage: absolute(links.data()),
  };
  return Response.json(dataPackage(head, tables, wholeExtent(catalogue(readArchive()))));
}
