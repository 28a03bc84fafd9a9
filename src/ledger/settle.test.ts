import { describe, expect, test } from 'vitest';
import type { SeenReport } from './seen.ts';
import { type Draft, Shelf, seen } from './testing.ts';

const sentence = 'At least 12 people were killed on the quay, the harbour office said.';
const other = 'Three ferries were damaged in the storm that night.';
const twelve: Draft = { sentence };
const birth = (draft: Draft): string => seen([draft]).claims[0]?.id ?? '';
const id = birth(twelve);

/** A ledger in which one claim stands. */
function shelf(...drafts: Draft[]): Shelf {
  const made = new Shelf();
  made.settle(seen(drafts.length > 0 ? drafts : [twelve]));
  return made;
}

describe('the same id and version, and no line for the claim', () => {
  test.each<[string, SeenReport]>([
    ['nothing changed', seen([twelve])],
    ['wrapped otherwise', seen([{ sentence: `  ${sentence.replaceAll(' ', '\n')} ` }])],
    ['accents typed otherwise', seen([{ sentence: sentence.normalize('NFD') }])],
    ['other sentences added, with their claims', seen([{ sentence: other, stated: { low: 3, high: 3 } }, twelve])],
    ['moved to another line', seen([twelve], { sentences: new Map([[sentence, { line: 90, column: 3, times: 1 }]]) })],
    [
      'the file renamed',
      seen([twelve], { at: 'harbour/new', addresses: ['harbour/new', '2031-05-03-harbour/tide-0503'] }),
    ],
  ])('%s', (_, report) => {
    const made = shelf();
    made.settle(report);
    expect(made.claim(id)).toMatchObject({ end: null, versions: [{ v: 1 }] });
    expect(made.look(report).settlements).toEqual([]);
  });
});

test('a typo is mended: a new version of the same claim, and the old one frozen', () => {
  const made = shelf();
  const before = made.claim(id)?.versions[0];
  const { ids } = made.settle(seen([{ sentence: sentence.replace('quay', 'quays') }]));
  expect([...(ids.get('r-0000000a')?.values() ?? [])]).toEqual([id]);
  expect(made.claim(id)?.versions.map(({ v, how }) => [v, how])).toEqual([
    [1, 'born'],
    [2, 'reworded'],
  ]);
  expect(made.claim(id)?.versions[0]).toEqual(before);
});

test('another figure is another claim, and the old one says what superseded it', () => {
  const made = shelf();
  const fifteen: Draft = { sentence: sentence.replace('12', '15'), stated: { low: 15, high: 15 } };
  made.settle(seen([fifteen]));
  expect(made.claim(id)?.end).toMatchObject({ how: 'superseded', by: 'text', to: [birth(fifteen)] });
  expect(made.claim(birth(fifteen))).toMatchObject({ end: null, versions: [{ v: 1 }] });
});

test('a figure that comes back is the claim that it was', () => {
  const made = shelf();
  const fifteen: Draft = { sentence: sentence.replace('12', '15'), stated: { low: 15, high: 15 } };
  made.settle(seen([fifteen]));
  made.settle(seen([twelve]));
  expect(made.claim(id)).toMatchObject({ end: null, versions: [{ how: 'born' }, { how: 'restored' }] });
  expect(made.claim(birth(fifteen))?.end).toMatchObject({ how: 'superseded', to: [id] });
});

test('a sentence written anew that says the same supersedes the old one', () => {
  const made = shelf();
  const anew: Draft = { sentence: 'The storm took twelve lives at the harbour.', quote: 'twelve lives' };
  made.settle(seen([anew]));
  expect(made.claim(id)?.end).toMatchObject({ how: 'superseded', to: [birth(anew)] });
});

test('of two claims in a touched sentence each is followed by its own', () => {
  const both = (killed: number, hurt: number): Draft[] => {
    const text = `In the storm at the harbour ${killed} people died and ${hurt} were hurt, it said.`;
    return [
      { sentence: text, stated: { low: killed, high: killed } },
      { sentence: text, stated: { low: hurt, high: hurt, effect: 'injured' } },
    ];
  };
  const made = shelf(...both(12, 30));
  made.settle(seen(both(15, 41)));
  const followed = seen(both(12, 30)).claims.map((claim) => made.claim(claim.id)?.end?.to);
  expect(followed).toEqual(seen(both(15, 41)).claims.map((claim) => [claim.id]));
});

describe('the same sentence, read otherwise', () => {
  const injured: Draft = { sentence, stated: { effect: 'injured' } };

  test('stops until an editor says why', () => {
    const { faults } = shelf().look(seen([injured]));
    expect(faults).toMatchObject([{ rule: 'reread-claim', line: 5, column: 1, fatal: true }]);
    expect(faults[0]?.reason).toContain('effect was "killed", is "injured"');
    expect(faults[0]?.advice).toContain(`npm run settle -- --pick "${id} same because …"`);
  });

  test.each([id, '*'])('is a new version once the choice of %s is made', (subject) => {
    const made = shelf();
    made.settle(seen([injured]), `${subject} same because the sentence says injured`);
    expect(made.claim(id)?.versions[1]).toMatchObject({
      how: 'reinterpreted',
      by: 'editor',
      why: 'the sentence says injured',
      words: { stated: { effect: 'injured' } },
    });
  });

  test('is a new version if it was corrected in public, for that reason', () => {
    const made = shelf();
    made.settle(seen([{ ...injured, corrected: 'They were hurt.' }]));
    expect(made.claim(id)?.versions[1]).toMatchObject({ how: 'reinterpreted', why: 'They were hurt.' });
  });
});

describe('a claim that is no longer read', () => {
  test('stops the build while its sentence stands', () => {
    const { faults } = shelf().look(seen([], { silent: [other, sentence] }));
    expect(faults).toMatchObject([{ rule: 'lost-claim', line: 6, fatal: true }]);
  });

  test('is withdrawn once its sentence is gone', () => {
    const made = shelf();
    made.settle(seen([], { silent: [other] }));
    expect(made.claim(id)?.end).toMatchObject({ how: 'withdrawn', by: 'text' });
  });

  test('is withdrawn by an editor, who says why', () => {
    const made = shelf();
    made.settle(seen([], { silent: [sentence] }), `${id} withdrawn because a proverb, not a count`);
    expect(made.claim(id)?.end).toMatchObject({ how: 'withdrawn', by: 'editor', why: 'a proverb, not a count' });
  });

  test('is withdrawn by a correction in the report, for its reason', () => {
    const made = shelf();
    made.settle(seen([], { silent: [sentence], drops: [{ sentence, quote: '12', note: 'A proverb.' }] }));
    expect(made.claim(id)?.end).toMatchObject({ how: 'withdrawn', by: 'editor', why: 'A proverb.' });
  });

  test('and is read again after an editor withdrew it, stops the build', () => {
    const made = shelf();
    made.settle(seen([], { silent: [sentence] }), `${id} withdrawn because a proverb`);
    expect(made.look(seen([twelve])).faults).toMatchObject([{ rule: 'withdrawn-claim' }]);
    made.settle(seen([twelve]), `${id} same because it was a count after all`);
    expect(made.claim(id)).toMatchObject({ end: null, versions: [{ v: 1 }, { how: 'restored', by: 'editor' }] });
  });

  test('of two in one sentence that stands once less is withdrawn', () => {
    const made = new Shelf();
    const twice = new Map([[sentence, { line: 5, column: 1, times: 2 }]]);
    made.settle(seen([twelve, twelve], { sentences: twice }));
    const done = made.settle(seen([twelve]));
    expect(done.settlements[0]?.lines).toMatchObject([{ ev: 'withdrawn', by: 'text' }]);
  });
});

describe('a claim that is read as several, or with others', () => {
  const parts: Draft[] = [
    { sentence, quote: '12 people', stated: { low: 7, high: 7 } },
    { sentence, quote: 'least 12', stated: { low: 5, high: 5 } },
  ];
  const ids = seen(parts).claims.map((part) => part.id);

  test('stops the build, and names the candidates', () => {
    const { faults } = shelf().look(seen(parts));
    expect(faults).toMatchObject([{ rule: 'ambiguous-claim' }]);
    for (const part of ids) expect(faults[0]?.reason).toContain(part);
    expect(faults[0]?.advice).toContain(`${id} split ${ids.join(',')}`);
  });

  test('splits where an editor says so', () => {
    const made = shelf();
    const done = made.settle(seen(parts), `${id} split ${ids.join(',')} because two counts were read as one`);
    const now = [...(done.ids.get('r-0000000a')?.values() ?? [])];
    expect(made.claim(id)?.end).toMatchObject({ how: 'split', to: now });
    expect(now).not.toContain(id);
    expect(now.map((each) => made.claim(each)?.end)).toEqual([null, null]);
  });

  test('is the one that an editor names', () => {
    const made = shelf();
    made.settle(seen(parts), `${id} same ${ids[1]} because the other was missed`);
    expect(made.claim(id)).toMatchObject({ end: null, versions: [{ v: 1 }, { how: 'reinterpreted' }] });
  });

  test('merges where an editor says so', () => {
    const made = shelf(...parts);
    const whole: Draft = { sentence, quote: 'At least 12 people' };
    expect(made.look(seen([whole])).faults.map(({ rule }) => rule)).toEqual(['ambiguous-claim', 'ambiguous-claim']);
    const target = seen([whole]).claims[0]?.id;
    const picks = ids.map((part) => `${part} merged ${target} because one count was read as two`);
    made.settle(seen([whole]), ...picks);
    const [first, second] = ids.map((part) => made.claim(part)?.end);
    expect(first).toMatchObject({ how: 'merged', to: second?.to });
    expect(made.claim(first?.to[0] ?? '')?.end).toBeNull();
  });
});

test('two touched sentences that are as near are not chosen between', () => {
  const made = shelf();
  const near = ['quays', 'quayx'].map((word): Draft => ({ sentence: sentence.replace('quay', word) }));
  const { faults } = made.look(seen(near));
  expect(faults).toMatchObject([{ rule: 'ambiguous-claim', fatal: true }]);
  const target = seen(near).claims[1]?.id;
  made.settle(seen(near), `${id} same ${target} because it is the later edition`);
  expect(made.claim(id)?.versions).toHaveLength(2);
});

describe('a report that is not there', () => {
  test('stops the build', () => {
    const { faults } = shelf().look(null);
    expect(faults).toMatchObject([{ rule: 'lost-report', file: 'r-0000000a.jsonl', line: 1, fatal: true }]);
  });

  test('and was renamed without a word is recognised', () => {
    const heir = seen([twelve], { id: 'r-0000000b', at: '2031-05-03-harbour/gale', file: 'gale.md' });
    expect(shelf().look(heir).faults[0]?.advice).toContain('gale.md now: add `formerly: [tide-0503]`');
  });

  test('is withdrawn with all its claims where an editor says so, and may come back', () => {
    const made = shelf();
    made.settle(null, 'r-0000000a withdrawn because the outlet took it back');
    expect(made.claim(id)?.end).toMatchObject({ how: 'withdrawn', why: 'the outlet took it back' });
    expect(made.look(null)).toMatchObject({ faults: [], settlements: [] });
    made.settle(seen([twelve]), '* same because it was published again');
    expect(made.ledger?.record.closed).toBeNull();
    expect(made.claim(id)?.end).toBeNull();
  });
});

describe('a claim whose words are taken away', () => {
  const because = 'redacted because of privacy';

  test('stops while they stand in the report', () => {
    expect(shelf().look(seen([twelve]), `${id} ${because}`).faults).toMatchObject([{ rule: 'claim-still-read' }]);
    const silent = seen([], { silent: [sentence] });
    expect(shelf().look(silent, `${id} ${because}`).faults).toMatchObject([{ rule: 'claim-still-read' }]);
  });

  test('leaves its hash alone behind, and its words may not come back', () => {
    const made = shelf();
    const frozen = made.claim(id)?.versions[0]?.frozen;
    made.settle(seen([]), `${id} ${because}`);
    expect(made.text).not.toContain('quay');
    expect(made.claim(id)).toMatchObject({ end: { how: 'redacted' }, versions: [{ v: 1, frozen, words: null }] });
    expect(made.look(seen([twelve])).faults).toMatchObject([{ rule: 'redacted-claim' }]);
  });

  test('may stand no longer', () => {
    const made = shelf();
    made.settle(seen([]));
    made.settle(seen([]), `${id} ${because}`);
    expect(made.claim(id)?.end?.how).toBe('redacted');
  });
});

describe('choices that lead nowhere are refused', () => {
  test.each([
    ['a claim that is read as before', `${id} withdrawn because no`, 'claim-still-read'],
    ['a claim that is not there', `${id} same c-00000000000 because no`, 'unknown-choice'],
    ['a successor that does not stand', `${id} superseded c-00000000000 because no`, 'dead-end'],
  ])('%s', (_, pick, rule) => {
    const report = rule === 'claim-still-read' ? seen([twelve]) : seen([]);
    expect(shelf().look(report, pick).faults).toMatchObject([{ rule }]);
  });

  test('a pick for a claim that awaits none is idle', () => {
    expect(shelf().look(seen([twelve]), 'c-00000000000 withdrawn because no').idle).toHaveLength(1);
  });
});

test('an address that nothing leads to any more is a fault', () => {
  const made = shelf();
  const moved = seen([twelve], { at: 'harbour/new', addresses: ['harbour/new'] });
  expect(made.look(moved).faults).toMatchObject([{ rule: 'lost-address' }]);
});

test('the source of a report is told anew when it changes, and what was frozen keeps the old one', () => {
  const made = shelf();
  const { source } = seen([]);
  made.settle(seen([twelve], { source: { ...source, title: 'Gale' } }));
  expect(made.ledger?.record.source?.title).toBe('Gale');
  expect(made.claim(id)?.versions).toMatchObject([{ words: { source: { title: 'Storm' } } }]);
});
