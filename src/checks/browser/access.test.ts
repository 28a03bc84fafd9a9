import { AxeBuilder } from '@axe-core/playwright';
import { describe, expect, test } from 'vitest';
import { phone, visit } from './open.ts';
import { templates } from './templates.ts';

describe.each(['light', 'dark'] as const)('%s', (colorScheme) => {
  test.each(Object.entries(templates))('axe finds nothing: %s', async (_, address) => {
    const violations = await visit(address, async (page) => (await new AxeBuilder({ page }).analyze()).violations, {
      colorScheme,
      viewport: phone,
    });
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes.length} × ${nodes[0]?.html}`)).toEqual([]);
  });
});
