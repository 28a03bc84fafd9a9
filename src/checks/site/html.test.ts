import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { HtmlValidate } from 'html-validate/node';
import { expect, inject, test } from 'vitest';
import { templates } from '../browser/templates.ts';

const { folder } = inject('site');
const validator = new HtmlValidate({ extends: ['html-validate:standard'] });

test.each(Object.entries(templates))('%s is valid HTML', async (_, address) => {
  const html = readFileSync(join(folder, address, 'index.html'), 'utf8');
  const { results } = await validator.validateString(html);
  const messages = results.flatMap((result) => result.messages);
  expect(messages.map(({ line, column, ruleId, message }) => `${line}:${column} ${ruleId}: ${message}`)).toEqual([]);
});
