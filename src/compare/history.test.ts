import { expect, test } from 'vitest';
import { historyOf } from './history.ts';
import { measure } from './rows.ts';
import { claim, dossierOf, report } from './testing.ts';

test('a step for each new figure of a speaker, by time; repetition is none; undated last', () => {
  const by = (words: string) => claim(words, { speaker: 'mira-halden' });
  const dossier = dossierOf([
    report('tide-0505', [by('58')]),
    report('beacon-0503', [by('37'), claim('40')], { published: '2031-05-03T18:00:00Z' }),
    report('courier-0503', [claim('40'), by('37')]),
    report('lantern-undated', [by('99')]),
    report('gazette-0504', [by('37'), claim('12', { status: 'hypothetical' })]),
  ]);
  expect(historyOf(measure(dossier), dossier).map(({ at, low, said, claims }) => [at, low, said, claims])).toEqual([
    ['2031-05-03T18:00:00Z', 37, 'Mira Halden', ['beacon-0503#0']],
    ['2031-05-03T18:00:00Z', 40, null, ['beacon-0503#1']],
    ['2031-05-05', 58, 'Mira Halden', ['tide-0505#0']],
    [null, 99, 'Mira Halden', ['lantern-undated#0']],
  ]);
});
