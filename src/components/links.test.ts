import { expect, test } from 'vitest';
import { links, safeAddress } from './links.ts';

test('addresses end in a slash and begin at the base', () => {
  expect(links.report('2024-06-08-eastport', 'north-post')).toBe('/events/2024-06-08-eastport/north-post/');
  expect(links.claim('c-0000000000a')).toBe('/c/c-0000000000a/');
});

test.each(['https://example.org/a', 'http://example.org', 'mailto:desk@example.org'])(
  '%s may be followed',
  (address) => {
    expect(safeAddress(address)).toBe(address);
  },
);

test.each(['javascript:alert(1)', 'data:text/html,x', '//example.org', 'ftp://example.org', ' https://x', null])(
  '%s may not',
  (address) => {
    expect(safeAddress(address)).toBeNull();
  },
);
