import type { Archive } from '../model/archive.ts';
import { frozenOf, recordsOf } from './records.ts';

/** What stands at the head of the list. */
const head = [
  '# Every version of every claim that was ever settled here: its SHA-256, its address below this site, what became of it.',
  '# The digest is that of the two lines which the page of the version shows; a mirror that shows the same lines is true.',
];

/** The permalinks of an archive, one a line, in the order of their ids. */
export function permalinkLines(archive: Archive): string[] {
  const records = [...recordsOf(archive).values()].sort((a, b) => (a.claim.id < b.claim.id ? -1 : 1));
  return [
    ...head,
    ...records.flatMap(({ claim }) =>
      frozenOf(claim)
        .toReversed()
        .map(({ v, frozen }) => `${frozen}  c/${claim.id}/v${v}/  ${claim.end?.how ?? 'stands'}`),
    ),
  ];
}
