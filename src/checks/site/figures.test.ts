import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, inject, test } from 'vitest';
import { readArchive } from '../../archive.ts';
import { type Page, readPages } from '../../gates/page.ts';

const { folder, content } = inject('site');
const pages = readPages(folder);
const byAddress = new Map(pages.map((page) => [page.address, page]));
const archive = readArchive(content);
const reports = archive.events.flatMap((event) => event.reports);
const claims = reports.flatMap((report) => report.claims);

test('no figure is glued to its neighbour', () => {
  expect(pages.flatMap(({ address, seams }) => seams.map((seam) => `${address}: ${seam}`))).toEqual([]);
});

test('every claim has its page, which says its words', () => {
  const wrong = claims.filter(({ id, quote }) => !says(byAddress.get(`/c/${id}/`), quote));
  expect(wrong.map(({ id, quote }) => `/c/${id}/ “${quote}”`)).toEqual([]);
});

test('every claim is marked in the page of its report', () => {
  const wrong = claims.filter(({ event, report, quote }) => !says(byAddress.get(`/events/${event}/${report}/`), quote));
  expect(wrong.map(({ report, quote }) => `${report} “${quote}”`)).toEqual([]);
});

test('claims.json holds every claim', () => {
  const { claims: published } = JSON.parse(readFileSync(join(folder, 'claims.json'), 'utf8'));
  expect(published.map(({ id }: { id: string }) => id).toSorted()).toEqual(claims.map(({ id }) => id).toSorted());
});

test.each([
  ['events', /^\/events\/[^/]+\/$/, archive.events.length],
  ['reports', /^\/events\/[^/]+\/[^/]+\/$/, reports.length],
  ['claims', /^\/c\/[^/]+\/$/, new Set(claims.map(({ id }) => id)).size],
  ['places', /^\/places\/[^/]+\/$/, archive.places.length],
  ['speakers', /^\/speakers\/[^/]+\/$/, archive.speakers.length],
  ['outlets', /^\/outlets\/[^/]+\/$/, archive.outlets.length],
])('there are as many pages as %s', (_, address, count) => {
  expect(pages.filter((page) => address.test(page.address))).toHaveLength(count);
});

/** Whether a page says these words, as whole words, whatever lines and marks they are broken into. */
const says = (page: Page | undefined, quote: string): boolean =>
  new RegExp(`(?<![\\p{L}\\p{N}])${RegExp.escape(plain(quote))}(?![\\p{L}\\p{N}])`, 'u').test(plain(page?.text ?? ''));

/** A text without the marks of Markdown, its white space as single spaces. */
const plain = (text: string): string =>
  text
    .replace(/[*_`>|\\]/g, '')
    .split(/\s/)
    .filter(Boolean)
    .join(' ');
