import { stringify } from 'yaml';
import type { Answers } from './questions.ts';

/** The name of a new report's file, without its ending: outlet, month and day, and a number where others have that name. */
export function slugOf(
  { outlet, published }: Pick<Answers, 'outlet' | 'published'>,
  taken: ReadonlySet<string>,
): string {
  const day = published?.slice(5, 10).replace('-', '');
  const name = day ? `${outlet}-${day}` : `${outlet}`;
  let slug = name;
  for (let next = 2; taken.has(slug); next += 1) slug = `${name}-${next}`;
  return slug;
}

/** The text of a new report's file: its front matter, and room for what it says. */
export function sourceOf({ outlet, title, url, published, seen, text }: Answers): string {
  const front = stringify({ outlet, title, url, published, seen, text }, { lineWidth: 0 });
  return `---\n${front}---\n\n`;
}

/** Of the files of an event, by their names, the one whose report has this address; also where it cannot be read yet. */
export const sameAddress = (files: Readonly<Record<string, string>>, url: string): string | undefined =>
  Object.keys(files).find((name) =>
    (files[name] ?? '').split('\n').some((line) => line.startsWith('url:') && bare(line.slice(4)) === url),
  );

const bare = (scalar: string): string => scalar.trim().replace(/^["']|["']$/g, '');
