import { z } from 'zod';

/** The forms that a report can have, each with its name for the reader of the score. */
export const genres = {
  news: 'newspaper report',
  wire: 'wire report',
  feature: 'feature or obituary',
  live: 'live blog',
  list: 'list by place or hour',
  table: 'report around a table',
  questions: 'questions and answers',
  release: 'press release',
  situation: 'situation report',
  'round-up': 'round-up of several events',
  reference: 'encyclopaedia article',
  digest: 'digest of a report',
} as const satisfies Record<string, string>;

export const Genre = z.enum(Object.keys(genres) as [keyof typeof genres, ...(keyof typeof genres)[]]);
export type Genre = z.infer<typeof Genre>;

const genreLine = /^genre: (?<genre>[a-z-]{1,20})$/m;

/** The genre that a report's front matter names (`genre: live`), or null; one that is not known throws. */
export function genreOf(text: string): Genre | null {
  const [before = '', front = ''] = text.split(/^---$/m, 2);
  const genre = before === '' ? genreLine.exec(front)?.groups?.['genre'] : undefined;
  return genre === undefined ? null : Genre.parse(genre);
}
