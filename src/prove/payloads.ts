import { launchChromium } from '../checks/chromium.ts';
import { attempt } from '../checks/payloads/attempt.ts';
import { payloads } from '../checks/payloads/payloads.ts';
import { sinks, writeHostile } from '../checks/payloads/tree.ts';
import { buildSite, serveSite } from '../cli/site.ts';
import type { Proof } from './proof.ts';

const content = 'node_modules/.cache/variorum/payloads-content';
const folder = 'node_modules/.cache/variorum/payloads-proof';

export const proof: Proof = {
  promise:
    'A payload that would run a script or load something runs and loads nothing, wherever a contributor can put it (payload × sink), with the Content-Security-Policy of the site and without.',
  uncovered: 'One browser (Chromium, as it comes from npm); payloads are made of carriers and exits, not mutated.',
  seed: null,
  async run() {
    writeHostile(payloads, content);
    if (!(await buildSite({ content, out: folder }))) throw new Error('the payloads were not built: see above');
    const { address, stop } = await serveSite(folder, 0);
    const browser = await launchChromium();
    try {
      const { escapes, shown, opened } = await attempt(payloads, { folder, address }, browser);
      const missing = payloads.length - shown;
      return {
        // Each payload stands in each sink, and in the address of a search.
        tried: payloads.length * (sinks.length + 1),
        failures: missing === 0 ? escapes : [...escapes, `${missing} payloads did not arrive`],
        counts: { payloads: payloads.length, sinks: sinks.length + 1, 'pages opened': opened },
      };
    } finally {
      await browser.close();
      await stop();
    }
  },
};
