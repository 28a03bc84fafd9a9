import { expect, inject, test } from 'vitest';
import { readArchive } from '../../archive.ts';
import { type Page, readPages } from '../../gates/page.ts';
import { countInWords } from '../../model/wording.ts';

/** What a page says, on one line. */
const said = (pages: readonly Page[], address: string): string => {
  const page = pages.find((one) => one.address === address);
  return (page?.text ?? '').split(/\s/).filter(Boolean).join(' ');
};

const hostile = readPages(inject('hostile').folder);
const report = '/events/2020-02-02-ferrolton/quill-gazette-0202/';

test('every change is listed with its day, what it was, what it is, and why', () => {
  const text = said(hostile, '/corrections/');
  expect(text).toContain('3 changes in 1 report');
  expect(text).toMatch(/5 February 2020 · Added 1 person missing/);
  expect(text).toMatch(/4 February 2020 · Taken away 4 civilians injured .{0,40}taken away/);
  expect(text).toMatch(
    /3 February 2020 · Changed at least 12 civilians killed, according to Ada Ferrol at least 12 members of the security forces killed/,
  );
  expect(text).toContain('attack("correction")');
});

test('the report lists its own changes, and what was taken away is struck', () => {
  expect(said(hostile, report)).toContain('Corrected readings');
  expect(said(hostile, report)).toContain('taken away by an editor');
});

test('the page of a corrected figure says how it was read before', () => {
  const notices = hostile.filter(({ address, text }) => address.startsWith('/c/') && text.includes('by the machine'));
  expect(notices).toHaveLength(2);
  const texts = notices.map(({ address }) => said(hostile, address));
  expect(texts).toContainEqual(
    expect.stringMatching(
      /Read by the machine as at least 12 civilians killed.{0,40}; changed on 3 February 2020, because:/,
    ),
  );
  expect(texts).toContainEqual(expect.stringContaining('Not read by the machine; added on 5 February 2020, because:'));
  for (const { links } of notices) expect(links).toContain('/corrections/');
});

test('changes link to their claims, and nothing links to what was taken away', () => {
  const claims = new Set(hostile.map(({ address }) => address).filter((address) => address.startsWith('/c/')));
  const links = hostile.flatMap((page) => page.links).filter((link) => link.startsWith('/c/'));
  expect(links.filter((link) => !claims.has(link))).toEqual([]);
  expect(
    hostile.find(({ address }) => address === '/corrections/')?.links.filter((link) => claims.has(link)),
  ).toHaveLength(2);
});

test('the site lists every change that the corrections of the content make', () => {
  const reports = readArchive(inject('site').content).events.flatMap((event) => event.reports);
  const made = reports.flatMap(({ changes }) => changes);
  expect(made.length).toBeGreaterThanOrEqual(reports.flatMap(({ report }) => report.meta?.corrections ?? []).length);
  expect(said(readPages(inject('site').folder), '/corrections/')).toContain(
    made.length === 0 ? 'No reading has been corrected' : `${countInWords(made.length, 'change')} in `,
  );
});
