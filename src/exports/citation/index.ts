import { apa } from './apa.ts';
import { bibtex } from './bibtex.ts';
import { csl } from './csl.ts';
import type { Work } from './works.ts';

/** How works are cited, in each form as one text. */
export interface Citation {
  /** APA, 7th edition, a reference a line. */
  apa: string;
  bibtex: string;
  /** CSL-JSON, which Zotero and others read. */
  csl: string;
}

/** Cites works in their order. */
export const cite = (works: readonly Work[]): Citation => ({
  apa: works.map(apa).join('\n'),
  bibtex: works.map(bibtex).join('\n'),
  csl: JSON.stringify(works.map(csl), null, 2),
});
