import { globSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';

const scripts = Object.keys(JSON.parse(readFileSync('package.json', 'utf8')).scripts);

describe('what hosts are told', () => {
  const lines = readFileSync('public/_headers', 'utf8').split('\n');
  const rules = lines.filter((line) => line.startsWith('/'));

  test('is within their limits: a hundred rules, two thousand characters a line', () => {
    expect(rules.length).toBeLessThanOrEqual(100);
    expect(Math.max(...lines.map((line) => line.length))).toBeLessThanOrEqual(2000);
  });

  test('is addresses, headers beneath them, and notes', () => {
    const odd = lines.filter((line) => !/^(?:$|#|\/[^ ]{0,100}$| {2}[A-Z][A-Za-z-]{1,60}: \S)/.test(line));
    expect(odd).toEqual([]);
  });

  test('allows nothing unsafe', () => {
    expect(lines.filter((line) => /unsafe-/.test(line))).toEqual([]);
  });
});

describe.each(globSync('.github/workflows/*.yml').sort())('%s', (file) => {
  const workflow = parse(readFileSync(file, 'utf8'));
  const steps: { run?: string; uses?: string; with?: Record<string, unknown> }[] = Object.values(
    workflow.jobs as Record<string, { steps: [] }>,
  ).flatMap((job) => job.steps);

  test('runs commands that there are', () => {
    const asked = steps.flatMap(({ run = '' }) => [...run.matchAll(/npm (?:run (?:--silent )?)?(?<name>[a-z-]+)/g)]);
    expect(
      asked.map(({ groups }) => groups?.['name']).filter((name) => name !== 'ci' && !scripts.includes(name ?? '')),
    ).toEqual([]);
  });

  test('may do no more than it needs, and keeps no credentials', () => {
    expect(workflow.permissions.contents).toBe('read');
    expect(steps.find(({ uses }) => uses?.startsWith('actions/checkout'))?.with?.['persist-credentials']).toBe(false);
  });
});
