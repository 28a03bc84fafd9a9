import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeEach, describe, expect, test } from 'vitest';
import { settleCommand } from './settle/command.ts';
import { buildSite } from './site.ts';

const root = mkdtempSync(join(tmpdir(), 'variorum-'));
afterAll(() => rmSync(root, { recursive: true }));

const event = 'events/2020-02-02-ferrolton';
const prose = 'Twelve miners were killed in Ferrolton, police said. Three more were injured.';
const report = (text: string, front = ''): string =>
  `---\noutlet: quill-gazette\ntext: full\npublished: 2020-02-02\n${front}---\n\n${text}\n`;
const files: Record<string, string> = {
  'outlets.yml': '- slug: quill-gazette\n  name: Quill Gazette\n  kind: newspaper\n',
  'speakers.yml': '',
  'places.yml': '- slug: ferrolton\n  name: Ferrolton\n  kind: town\n  precision: unknown\n',
  [`${event}/index.md`]:
    '---\ntitle: Mine fire\nfrom: 2020-02-02\nto: 2020-02-02\nplace: ferrolton\nstatus: settled\n---\n',
  [`${event}/quill-0202.md`]: report(prose),
  [`${event}/quill-0203.md`]: report('Fourteen miners were killed in Ferrolton.'),
};
const path = `${event}/quill-0202.md`;

let folder = '';
let count = 0;

beforeEach(() => {
  folder = join(root, String(count++));
  for (const [name, text] of Object.entries(files)) put(name, text);
});

function put(name: string, text: string): void {
  mkdirSync(dirname(join(folder, name)), { recursive: true });
  writeFileSync(join(folder, name), text);
}

/** The command, as it is typed for this folder. */
function settle(...args: string[]) {
  const { code, out, err } = settleCommand([...args, folder]);
  return { status: code, stdout: out.join('\n'), stderr: err.join('\n') };
}

const written = (): Map<string, string> =>
  new Map(ledgers().map((name) => [name, readFileSync(join(folder, 'ledger', name), 'utf8')]));

const ledgers = (): string[] => {
  try {
    return readdirSync(join(folder, 'ledger'))
      .filter((name) => name !== 'addresses.txt')
      .sort();
  } catch {
    return [];
  }
};

const lines = (): { ev: string; id?: string }[] =>
  [...written().values()].flatMap((text) =>
    text
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line)),
  );

const idOf = (words: string): string =>
  lines().find((line) => line.ev === 'born' && JSON.stringify(line).includes(`"quote":"${words}`))?.id ?? '';

describe('settling', () => {
  test('shows what it would do, does it when told, and has nothing to do then', () => {
    const shown = settle('--on', '2020-02-04');
    expect(shown).toMatchObject({ status: 0, stderr: '' });
    expect(shown.stdout).toMatch(/quill-0202 \(r-[0-9a-z]{8}\): 1 opened, 1 source, \d born/);
    expect(shown.stdout).toContain('Nothing is written yet');
    expect(ledgers()).toEqual([]);
    expect(settle('--write', '--on', '2020-02-04')).toMatchObject({ status: 0, stderr: '' });
    expect(ledgers()).toHaveLength(2);
    expect(lines().filter(({ ev }) => ev === 'sealed')).toMatchObject([{ on: '2020-02-04' }, { on: '2020-02-04' }]);
    const before = written();
    expect(settle('--write', '--on', '2020-02-05').stdout).toContain('All that is read is settled');
    expect(written()).toEqual(before);
  });

  test('only adds lines, and writes the same bytes again from the same content', () => {
    settle('--write', '--on', '2020-02-04');
    const before = written();
    put(path, report(prose.replace('Twelve', 'Fifteen')));
    settle('--write', '--on', '2020-02-05');
    const after = written();
    for (const [name, text] of before) expect(after.get(name)?.startsWith(text)).toBe(true);
    for (const [name, text] of before) writeFileSync(join(folder, 'ledger', name), text);
    settle('--write', '--on', '2020-02-05');
    expect(written()).toEqual(after);
  });

  test('tells a figure that changed', () => {
    settle('--write', '--on', '2020-02-04');
    const twelve = idOf('Twelve miners');
    put(path, report(prose.replace('Twelve', 'Fifteen')));
    const { stdout, status } = settle('--write', '--on', '2020-02-05');
    expect(status).toBe(0);
    expect(stdout).toContain(`${twelve} superseded by ${idOf('Fifteen miners')} (text: `);
  });

  test('takes the reason of a correction', () => {
    settle('--write', '--on', '2020-02-04');
    const correction =
      'corrections:\n  - quote: Twelve miners\n    set: { group: security }\n    note: Guards of the mine.\n    on: 2020-02-05\n';
    put(path, report(prose, correction));
    const { stdout } = settle('--write', '--on', '2020-02-05');
    expect(stdout).toContain(
      `${idOf('Twelve miners')} reinterpreted as v2: “Twelve miners” (editor: Guards of the mine.)`,
    );
  });

  test('finds a renamed report by its earlier name', () => {
    settle('--write', '--on', '2020-02-04');
    renameSync(join(folder, path), join(folder, `${event}/gazette-0202.md`));
    const lost = settle();
    expect(lost.status).toBe(1);
    expect(lost.stderr).toMatch(/ledger\/r-[0-9a-z]{8}\.jsonl:1:1 the report .{1,99} is not there/);
    expect(lost.stderr).toContain('formerly: [quill-0202]');
    put(`${event}/gazette-0202.md`, report(prose, 'formerly: [quill-0202]\n'));
    const { stdout, status } = settle('--write', '--on', '2020-02-05');
    expect([status, stdout]).toEqual([0, expect.stringContaining('1 report: 1 moved')]);
  });
});

test('the addresses of events, places, speakers and outlets are listed, and none may be lost', () => {
  settle('--write', '--on', '2020-02-04');
  const list = readFileSync(join(folder, 'ledger/addresses.txt'), 'utf8');
  expect(list).toBe('events/2020-02-02-ferrolton\noutlets/quill-gazette\nplaces/ferrolton\n');
  put('places.yml', files['places.yml']?.replace('slug: ferrolton', 'slug: ferrol') ?? '');
  put(`${event}/index.md`, files[`${event}/index.md`]?.replace('place: ferrolton', 'place: ferrol') ?? '');
  const { status, stderr } = settle();
  expect([status, stderr]).toEqual([
    1,
    expect.stringMatching(/addresses\.txt:3:1 \/places\/ferrolton\/ was published/),
  ]);
  put('places.yml', files['places.yml']?.replace('slug: ferrolton', 'slug: ferrol\n  formerly: [ferrolton]') ?? '');
  expect(settle('--write', '--on', '2020-02-05').status).toBe(0);
  expect(readFileSync(join(folder, 'ledger/addresses.txt'), 'utf8')).toContain('places/ferrol\nplaces/ferrolton\n');
});

test('a site of what is not settled can be refused', async () => {
  const out = join(root, 'site');
  expect(await buildSite({ content: folder, out, settled: true })).toBe(false);
  expect(readdirSync(root)).not.toContain('site');
});

describe('nothing is settled', () => {
  test.each<[string, () => void, RegExp]>([
    ['while a report has a fault', () => put(path, report(prose, 'speler: x\n')), /quill-0202\.md:5:1 /],
    ['while a ledger is broken', () => put(`ledger/${ledgers()[0]}`, '{}\n'), /\.jsonl:1:1 /],
    ['while a file lies there that is no ledger', () => put('ledger/notes.txt', 'x'), /notes\.txt:1:1 /],
    [
      'while a report is missing',
      () => rmSync(join(folder, path)),
      /r-[0-9a-z]{8}\.jsonl:1:1 the report .* is not there/,
    ],
  ])('%s', (_, change, expected) => {
    settle('--write', '--on', '2020-02-04');
    change();
    const before = written();
    const { status, stderr } = settle('--write', '--on', '2020-02-05');
    expect([status, stderr]).toEqual([1, expect.stringMatching(expected)]);
    expect(written()).toEqual(before);
  });

  test('on a day before the last', () => {
    settle('--write', '--on', '2020-02-04');
    put(path, report(prose.replace('Twelve', 'Fifteen')));
    const { status, stderr } = settle('--write', '--on', '2020-02-03');
    expect([status, stderr]).toEqual([1, expect.stringContaining('later than 2020-02-03')]);
  });

  test.each([
    [['--pick', 'c-00000000000 withdrawn because no'], 1, 'awaits no such choice'],
    [['--pick', 'c-00000000000 withdrawn'], 2, 'say why'],
    [['--pick', 'nonsense'], 2, 'is no choice'],
    [['--pick', 'c-00000000000 split c-00000000000 because no'], 2, 'split takes 2 claims or more'],
    [['--pick', 'r-00000000 same because no'], 2, 'a report can only be withdrawn'],
    [['--on', '2020-02-30'], 2, 'is no day'],
    [['--wrote'], 2, 'usage:'],
    [['elsewhere'], 2, 'one content folder'],
  ])('by %j', (args, code, said) => {
    const { status, stderr } = settle('--write', ...args);
    expect([status, stderr]).toEqual([code, expect.stringContaining(said)]);
    expect(ledgers()).toEqual([]);
  });
});

test('from a terminal, with its exit code', { timeout: 60_000 }, () => {
  const run = (...args: string[]) =>
    spawnSync(process.execPath, ['src/cli/settle.ts', ...args, folder], { encoding: 'utf8' });
  expect(run('--write')).toMatchObject({ status: 0, stderr: '', stdout: expect.stringContaining('Settled 2 reports') });
  rmSync(join(folder, path));
  expect(run()).toMatchObject({ status: 1, stdout: '', stderr: expect.stringContaining('is not there') });
});
