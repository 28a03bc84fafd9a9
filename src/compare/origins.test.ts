import { describe, expect, test } from 'vitest';
import { measure } from './rows.ts';
import { claim, dossierOf, report } from './testing.ts';

const originsOf = (...reports: ReturnType<typeof report>[]) =>
  measure(dossierOf(reports))[0]?.row.origins.map(({ id, said, reports }) => [id, said, reports.length]);
const afp = [{ said: 'Coast Wire', outlet: 'coast-wire' }];

describe('one voice with one figure is one origin', () => {
  test('a known speaker, however many outlets carry it', () => {
    const by = (words: string) => claim(words, { speaker: 'mira-halden' });
    expect(
      originsOf(
        report('tide-0503', [by('37'), by('37')]),
        report('beacon-0503', [by('37')]),
        report('courier-0504', [by('at-least 37')]),
      ),
    ).toEqual([
      ['mira-halden-37', 'Mira Halden', 2],
      ['mira-halden-37-or-more', 'Mira Halden', 1],
    ]);
  });

  test('an unnamed one only through the same wire', () => {
    const by = (said: string, via: typeof afp = []) => claim('37', { speakerSaid: said, via });
    expect(
      originsOf(
        report('tide-0503', [by('a senior official', afp)]),
        report('beacon-0503', [by('A Senior Official', afp)]),
        report('courier-0503', [by('a senior official')]),
      ),
    ).toEqual([
      ['a-senior-official-37', 'a senior official', 1],
      ['a-senior-official-via-coast-wire-37', 'A Senior Official', 2],
    ]);
  });

  test("an outlet's own voice is its own, or its wire's", () => {
    expect(
      originsOf(
        report('tide-0503', [claim('37')]),
        report('beacon-0503', [claim('37')]),
        report('courier-0503', [claim('37', { via: afp })]),
        report('lantern-0503', [claim('37', { via: afp })]),
      ),
    ).toEqual([
      ['own-beacon-37', null, 1],
      ['own-tide-37', null, 1],
      ['via-coast-wire-37', null, 2],
    ]);
  });
});
