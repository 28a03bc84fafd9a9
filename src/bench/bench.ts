import { styleText } from 'node:util';
import type { Part, Verdict } from './bars.ts';
import { growth } from './growth.ts';
import { largestFiles } from './largest.ts';
import { comparison } from './peers.ts';
import { startUp } from './startup.ts';

const parts: (() => Part)[] = [comparison, growth, startUp, largestFiles];
const verdicts: Verdict[] = [];
for (const part of parts) {
  const { title, lines, verdicts: found } = part();
  console.log([styleText('bold', title), ...lines, ''].join('\n'));
  verdicts.push(...found);
}
for (const { held, text } of verdicts) console.log(held ? text : styleText('red', text));
if (!verdicts.every(({ held }) => held)) process.exitCode = 1;
