import { expect, inject, test } from 'vitest';
import { readPages } from '../../gates/page.ts';
import { policyBreaches } from '../../gates/policy.ts';

test.each(['site', 'hostile'] as const)('every page of the %s keeps to a strict policy', (built) => {
  const pages = readPages(inject(built).folder);
  expect(pages.flatMap((page) => policyBreaches(page).map((breach) => `${page.address} ${breach}`))).toEqual([]);
});
