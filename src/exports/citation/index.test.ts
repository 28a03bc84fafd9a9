import { expect, test } from 'vitest';
import type { Found } from '../../components/catalogue.ts';
import { cite } from './index.ts';

const found = (title: string | null) =>
  ({
    claim: { id: 'c-0000000000a', outlet: 'north-post' },
    outlet: { name: 'North & Post' },
    report: {
      report: { meta: { title, url: 'https://north.example/a', published: '2024-06-08T18:05:00Z' } },
    },
  }) as unknown as Found;

test('a citation names outlet, title, day and the address of the claim', () => {
  expect(cite(found('Ferry sinks'), '/c/c-0000000000a/').text).toBe(
    'North & Post, “Ferry sinks”, 8 June 2024, 18:05 UTC. https://north.example/a As read by Variorum, c-0000000000a: /c/c-0000000000a/',
  );
});

test('BibTeX keeps its own signs apart', () => {
  const { bibtex } = cite(found('50% of {all} $'), '/c/c-0000000000a/');
  expect(bibtex).toContain('author = {{North \\& Post}}');
  expect(bibtex).toContain('title = {{50\\% of \\{all\\} \\$}}');
  expect(bibtex).toContain('year = {2024}');
});

test('a report without a title is still cited', () => {
  expect(cite(found(null), '/').text).toContain('Untitled report of North & Post');
});
