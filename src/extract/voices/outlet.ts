import type { Report } from '../../model/report.ts';

/** Whether a medium's name is that of the outlet which published the report itself: by the words of its slug or their initials; a file without front matter whose name ends in a date is taken to be named after its outlet. */
export function isOwn(name: string, { meta, slug: file }: Report): boolean {
  const slug = meta?.outlet ?? file.match(/^(.+)-\d{4,8}$/)?.[1];
  if (!slug) return false;
  const words = name
    .toLowerCase()
    .replace(/[^\p{L}\p{N} -]/gu, '')
    .split(/[ -]/)
    .filter((word) => word && word !== 'the');
  const own = slug.split('-');
  return (
    own.every((word) => words.includes(word)) ||
    words.every((word) => own.includes(word)) ||
    words.map((word) => word[0]).join('') === slug
  );
}
