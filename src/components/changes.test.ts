import { describe, expect, test } from 'vitest';
import type { ReadFields } from '../model/reading.ts';
import { changeInWords, changesIn } from './changes.ts';

const read: ReadFields = {
  effect: 'killed',
  group: 'people',
  low: 12,
  high: null,
  qualifier: 'at-least',
  place: null,
  scope: 'event',
  speaker: null,
  status: 'asserted',
  period: null,
};

describe('a change says what it concerns', () => {
  test.each<[Partial<ReadFields>, string, string]>([
    [{ group: 'civilians' }, 'at least 12 people killed', 'at least 12 civilians killed'],
    [{ low: 13, high: 13, qualifier: 'exact' }, 'at least 12 people killed', '13 people killed'],
    [
      { speaker: 'police' },
      'at least 12 people killed, by the outlet itself',
      'at least 12 people killed, according to police',
    ],
    [
      { place: 'Quill', scope: 'part' },
      'at least 12 people killed, at no place of its own, for the whole event',
      'at least 12 people killed, at Quill, as a part of the toll',
    ],
    [
      { status: 'denied', period: 'on Friday' },
      'at least 12 people killed, asserted, over no time of its own',
      'at least 12 people killed, denied, over “on Friday”',
    ],
  ])('%j', (set, before, after) =>
    expect(changeInWords({ before: read, after: { ...read, ...set } }, '')).toEqual({ before, after }),
  );

  test('what is added or taken away is told by its figure', () => {
    expect(changeInWords({ before: null, after: read }, '')).toEqual({
      before: null,
      after: 'at least 12 people killed',
    });
    expect(changeInWords({ before: read, after: null }, '')).toEqual({
      before: 'at least 12 people killed',
      after: null,
    });
  });
});

test('the newest change comes first', () => {
  const report = (...days: string[]) => ({ changes: days.map((on) => ({ on, outlet: 'tide' })) });
  const archive = { events: [{ reports: [report('2031-05-04', '2031-05-06')] }, { reports: [report('2031-05-05')] }] };
  const entries = changesIn({ archive, outlet: () => null } as never);
  expect(entries.map(({ change }) => change.on)).toEqual(['2031-05-06', '2031-05-05', '2031-05-04']);
});
