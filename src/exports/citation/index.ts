import type { Found } from '../../components/catalogue.ts';
import { reportTitle } from '../../components/names.ts';
import { momentInWords } from '../../components/time.ts';

/** How a claim is cited: who published it, where, when, and the claim's own address. */
export interface Citation {
  text: string;
  bibtex: string;
}

/** Cites a claim as it stands in its report, found through this site. */
export function cite({ claim, report, outlet }: Found, address: string): Citation {
  const { meta } = report.report;
  const name = outlet?.name ?? claim.outlet;
  const title = reportTitle(meta, name);
  const day = momentInWords(meta.published);
  const source = meta.url ? ` ${meta.url}` : '';
  return {
    text: `${name}, “${title}”, ${day}.${source} As read by Variorum, ${claim.id}: ${address}`,
    bibtex: bibtex(claim.id, {
      author: `{${escapeTex(name)}}`,
      title: `{${escapeTex(title)}}`,
      year: meta.published?.slice(0, 4),
      month: meta.published?.slice(5, 7),
      url: meta.url ?? undefined,
      note: `As read by Variorum, ${claim.id}: ${escapeTex(address)}`,
    }),
  };
}

function bibtex(key: string, fields: Record<string, string | undefined>): string {
  const lines = Object.entries(fields).flatMap(([name, value]) =>
    value === undefined ? [] : `  ${name} = {${value}}`,
  );
  return `@misc{${key},\n${lines.join(',\n')}\n}`;
}

/** The characters that BibTeX takes for its own. */
const escapeTex = (text: string): string =>
  text.replace(/[\\{}%#&$_^~]/g, (sign) => (sign === '\\' ? '\\textbackslash{}' : `\\${sign}`));
