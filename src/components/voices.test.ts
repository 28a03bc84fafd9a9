import { expect, test } from 'vitest';
import type { ReadEvent } from '../model/archive.ts';
import { voices } from './voices.ts';

const event = {
  reports: [
    {
      attributions: [
        { report: 'a', speaker: 'jo-mayor', said: 'Mayor Jo', kind: 'government', quoted: true },
        { report: 'a', speaker: null, said: 'Police', kind: 'police', quoted: false },
      ],
      claims: [
        { kind: 'casualty', report: 'a', speaker: null, speakerSaid: 'police', speakerKind: 'police', side: 'crown' },
        { kind: 'casualty', report: 'a', speaker: null, speakerSaid: null },
        { kind: 'location', report: 'a' },
      ],
    },
    {
      attributions: [{ report: 'b', speaker: null, said: 'police', kind: 'police', quoted: true }],
      claims: [],
    },
  ],
} as unknown as ReadEvent;

test('who is credited, in how many reports, quoted in how many, with how many figures', () => {
  const heard = voices(event).map(({ said, reports, quoted, figures, side }) => [
    said,
    reports.length,
    quoted.length,
    figures,
    side,
  ]);
  expect(heard).toEqual([
    ['Police', 2, 1, 1, 'crown'],
    ['Mayor Jo', 1, 1, 0, null],
  ]);
});
