import { execFileSync, spawnSync } from 'node:child_process';
import { chmodSync, mkdirSync, renameSync, symlinkSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { event, outcomeOf, path, report } from './tree.ts';

const odd = (name: string): string => `${event}/${name}.md:1:1 odd-name`;

describe('47 of 72: two files that would be one page are refused', () => {
  test('by capitals', () => {
    expect(outcomeOf({ [`${event}/Tide-0503.md`]: report() }).refused).toEqual([odd('Tide-0503')]);
  });
  test('by a former name', () => {
    expect(outcomeOf({ [`${event}/b.md`]: report(['formerly: [tide-0503]']) }).refused).toEqual([
      `${event}/b.md:6:12 shared-address`,
    ]);
  });
  test('by a slug of their own, which there is not', () => {
    expect(outcomeOf({ [path]: report(['slug: other']) }).refused).toEqual([`${path}:6:1 unknown-key`]);
  });
});

test.each(['../../x', '"%2e%2e"', '/abs', '"a\\\\b"', '".."'])(
  '48 of 72: no address leads out of the site: %s',
  (name) => {
    expect(outcomeOf({ [path]: report([`formerly: [${name}]`]) }).refused).toEqual([`${path}:6:12 wrong-value`]);
  },
);

test.each(['CON', 'aux', 'nul', 'com1', 'a.', 'a ', '_x', '-rf', 'a\nb', 'a#b', 'a?b', 'a%20b', 'ä'])(
  '49 of 72: %j is no name for an address',
  (name) => {
    expect(outcomeOf({ [`${event}/${name}.md`]: report() }).refused).toEqual([odd(name)]);
  },
);

describe('50 of 72: what is no file is not read', () => {
  test.each<[string, (folder: string) => void, string]>([
    ['a link to a file', (at) => symlinkSync('/etc/hostname', `${at}/${event}/x.md`), `${event}/x.md:1:1 not-a-file`],
    ['a link to itself', (at) => symlinkSync('x.md', `${at}/${event}/x.md`), `${event}/x.md:1:1 not-a-file`],
    ['a link to a folder', (at) => symlinkSync('/etc', `${at}/events/x`), 'events/x:1:1 not-a-file'],
    ['a folder', (at) => mkdirSync(`${at}/${event}/x.md`), `${event}/x.md:1:1 not-a-file`],
    ['a pipe', (at) => execFileSync('mkfifo', [`${at}/${event}/x.md`]), `${event}/x.md:1:1 not-a-file`],
    [
      'a link in place of all events',
      (at) => {
        renameSync(`${at}/events`, `${at}/elsewhere`);
        symlinkSync('elsewhere', `${at}/events`);
      },
      'events:1:1 stranger',
    ],
  ])('%s', (_, spoil, fault) => {
    expect(outcomeOf({}, spoil).refused).toContain(fault);
  });
});

test('51 of 72: a picture of this machine is neither read nor shown', () => {
  const outcome = outcomeOf({
    [path]: report([], 'Twelve people were killed. ![p](../../private.png) [q](../../private.md)'),
  });
  expect(outcome.told).toContain(`${path}:8:28 not-read`);
  expect(JSON.stringify(outcome.reports.map(({ report: { blocks } }) => blocks))).not.toContain('private');
});

test('52 of 72: a file that may not be read is a fault, and not passed over', () => {
  const check = (folder: string): void => {
    chmodSync(folder, 0o755);
    chmodSync(`${folder}/${path}`, 0);
    // Whoever may do everything may read it all the same: the check is then run as nobody.
    const nobody = process.getuid?.() === 0 ? { uid: 65534, gid: 65534 } : {};
    const { stdout, status } = spawnSync(process.execPath, ['src/cli/check.ts', folder], {
      encoding: 'utf8',
      ...nobody,
    });
    chmodSync(`${folder}/${path}`, 0o644);
    expect(stdout).toContain(`${path}:1:1 the file cannot be read (EACCES)`);
    expect(status).toBe(1);
  };
  outcomeOf({}, check);
});

test('55 of 72: the order in which files were written changes nothing', () => {
  const files = Object.fromEntries(Array.from({ length: 12 }, (_, n) => [`${event}/r-${n}.md`, report()]));
  const backwards = Object.fromEntries(Object.entries(files).reverse());
  const [one, other] = [outcomeOf(files), outcomeOf(backwards)];
  const claims = ({ reports }: typeof one) => reports.map((read) => read.claims.map(({ id }) => id));
  expect(claims(one)).toEqual(claims(other));
});
