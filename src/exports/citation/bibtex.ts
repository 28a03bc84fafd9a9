import { partsOf } from '../../components/time.ts';
import type { Work } from './works.ts';

/** An entry for BibTeX and BibLaTeX. */
export function bibtex({ key, author, title, published, url, language }: Work): string {
  const parts = partsOf(published);
  const fields = [
    // Doubled braces keep a body's name whole, and capitals as they are.
    ['author', `{{${escapeTex(author)}}}`],
    ['title', `{{${escapeTex(title)}}}`],
    ['year', parts && `{${parts.year}}`],
    // The names of months are words of BibTeX's own.
    ['month', parts?.month.slice(0, 3).toLowerCase()],
    ['day', parts && `{${parts.day}}`],
    // Taken letter for letter: only what would end it is written otherwise.
    ['url', url && `{${url.replace(/[{}\\]/g, encodeURIComponent)}}`],
    ['langid', language !== 'en' && `{${language}}`],
  ] as const;
  const lines = fields.flatMap(([name, value]) => (value ? [`  ${name} = ${value}`] : []));
  return `@misc{${key},\n${lines.join(',\n')}\n}`;
}

/** The characters that TeX takes for its own; those that it has as commands only are named. */
const escapeTex = (text: string): string => text.replace(/[\\{}%#&$_^~]/g, (sign) => commands[sign] ?? `\\${sign}`);

const commands: Readonly<Record<string, string>> = {
  '\\': '\\textbackslash{}',
  '^': '\\textasciicircum{}',
  '~': '\\textasciitilde{}',
};
