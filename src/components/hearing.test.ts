import { expect, test } from 'vitest';
import type { Heard } from '../model/comparison.ts';
import { hearing } from './hearing.ts';

const voice = (said: string, outlets: [string, 'quoted' | 'paraphrased'][]): Heard => ({
  speaker: null,
  said,
  kind: 'government',
  side: null,
  outlets: outlets.map(([outlet, how]) => ({ outlet, how, reports: [outlet] })),
});

test('each outlet with each speaker: quoted, heard in paraphrase, not heard, not seen', () => {
  const heard = [
    voice('Ada Ferrol', [
      ['north-post', 'quoted'],
      ['quill', 'paraphrased'],
    ]),
    voice('a fisherman', [['quill', 'quoted']]),
  ];
  const { columns, lines } = hearing(heard, [
    { outlet: 'north-post', seen: 'full' },
    { outlet: 'quill', seen: 'opening' },
    { outlet: 'lantern', seen: 'full' },
    { outlet: 'beacon', seen: 'opening' },
  ]);
  expect(columns.map(({ said }) => said)).toEqual(['Ada Ferrol']);
  expect(lines.map(({ cells }) => cells.map(({ how }) => how))).toEqual([
    ['quoted'],
    ['heard'],
    ['not heard'],
    ['not seen'],
  ]);
});
