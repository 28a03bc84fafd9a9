import { expect, inject, test } from 'vitest';
import { readPages } from '../../gates/page.ts';
import { visit } from './open.ts';

const { folder, address: root } = inject('hostile');

test.each(readPages(folder).map(({ address }) => address))(
  'nothing of an attack runs or loads: %s',
  async (address) => {
    const requests: string[] = [];
    const attacks = await visit(
      '/',
      async (page) => {
        await page.exposeFunction('attack', (...words: unknown[]) => requests.push(`attack(${words.join()})`));
        page.on('request', (request) => requests.push(request.url()));
        page.on('dialog', (dialog) => dialog.dismiss());
        await page.goto(new URL(address, root).href, { waitUntil: 'networkidle' });
        return requests.filter((request) => !request.startsWith(root) && !request.startsWith('data:'));
      },
      { root },
    );
    expect(attacks).toEqual([]);
  },
);
