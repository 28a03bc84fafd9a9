import { partsOf } from '../../components/time.ts';
import type { Work } from './works.ts';

/** A reference in the form of APA, 7th edition: "North Post. (2024, June 8). Ferry sinks off Eastport. https://…" */
export function apa({ author, title, published, url }: Work): string {
  const parts = partsOf(published);
  const day = parts ? `${parts.year}, ${parts.month} ${parts.day}` : 'n.d.';
  return [closed(author), `(${day}).`, closed(title), url].filter(Boolean).join(' ');
}

/** With a full stop, unless the text brings its own end. */
const closed = (text: string): string => (/[.?!][”’"')\]]?$/.test(text) ? text : `${text}.`);
