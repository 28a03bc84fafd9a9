import { expect, test } from 'vitest';
import { noSpeaker, reportTitle, sideName, voiceName } from './names.ts';

const catalogue = { speaker: (slug: string | null) => (slug === 'jo' ? ({ name: 'Jo Mayor' } as never) : null) };

test.each([
  [{ speaker: 'jo', said: 'the mayor' }, 'Jo Mayor'],
  [{ speaker: null, said: 'a senior official' }, 'A senior official'],
  [{ speaker: 'gone', said: 'police' }, 'Police'],
  [{ speaker: null, said: null }, noSpeaker],
])('%o is called %s', (voice, name) => {
  expect(voiceName(catalogue, voice)).toBe(name);
});

test('sides and titles', () => {
  expect(sideName({ sides: [{ id: 'crown', name: 'Crown' }] }, 'crown')).toBe('Crown');
  expect(sideName({ sides: [] }, 'crown')).toBeNull();
  expect(reportTitle({ title: null }, 'North Post')).toBe('Untitled report of North Post');
});
