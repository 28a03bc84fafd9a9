import { AxeBuilder } from '@axe-core/playwright';
import { describe, expect, test } from 'vitest';
import { visit } from './open.ts';
import { templates } from './templates.ts';

/** Colours hang on the scheme, what stands where on the width: each of both is looked at, not each pair. */
const windows = [
  ['light', 320],
  ['dark', 375],
  ['light', 768],
  ['dark', 1280],
] as const;

describe.each(windows)('%s, %i pixels', (colorScheme, width) => {
  test.each(Object.entries(templates))('axe finds nothing: %s', async (_, address) => {
    const violations = await visit(address, async (page) => (await new AxeBuilder({ page }).analyze()).violations, {
      colorScheme,
      viewport: { width, height: 800 },
    });
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes.length} × ${nodes[0]?.html}`)).toEqual([]);
  });
});
