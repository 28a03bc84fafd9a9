import { defineConfig } from 'vitest/config';

/**
 * Two projects: `unit` runs in milliseconds and knows no browser; `site` builds the site once and looks at what came
 * out, as files and in a real Chromium.
 */
export default defineConfig({
  test: {
    // Counts for the last line of the test command.
    reporters: [
      'default',
      ['json', { outputFile: `node_modules/.cache/variorum/${process.env['npm_lifecycle_event']}.json` }],
    ],
    projects: [
      { test: { name: 'unit', include: ['src/**/*.test.ts'], exclude: ['src/checks/{site,browser}/**'] } },
      {
        test: {
          name: 'site',
          include: ['src/checks/{site,browser}/**/*.test.ts'],
          globalSetup: ['src/checks/setup.ts'],
          testTimeout: 60_000,
          hookTimeout: 60_000,
        },
      },
    ],
  },
});
