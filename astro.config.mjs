import { fileURLToPath } from 'node:url';
import { defineConfig, fontProviders } from 'astro/config';

// A build reports to nobody.
process.env.ASTRO_TELEMETRY_DISABLED ??= '1';

/** Typefaces come from npm and are served by ourselves; Latin only, one weight each (src/styles/README.md). */
const typeface = (name, cssVariable, file, fallbacks) => ({
  provider: fontProviders.local(),
  name,
  cssVariable,
  fallbacks,
  options: { variants: [{ weight: 400, style: 'normal', src: [file] }] },
});

/** While writing: a file saved in content/ is read anew and the page reloads. */
const reloadOnContent = {
  name: 'reload-on-content',
  configureServer(server) {
    const content = fileURLToPath(new URL('./content/', import.meta.url));
    server.watcher.add(content);
    server.watcher.on('all', (_change, file) => {
      if (!file.startsWith(content)) return;
      // The archive remembers what it read, and so may any module that asked it.
      globalThis[Symbol.for('variorum.archives')]?.clear();
      for (const { moduleGraph, hot } of Object.values(server.environments)) {
        moduleGraph.invalidateAll();
        hot.send({ type: 'full-reload', path: '*' });
      }
    });
  },
};

/** While writing: every report with its faults, doubts and refusals beside its text; no page of the published site. */
const workbench = {
  name: 'workbench',
  hooks: {
    'astro:config:setup': ({ command, injectRoute }) => {
      if (command !== 'dev') return;
      injectRoute({ pattern: '/workbench/', entrypoint: './src/workbench/index.astro' });
      injectRoute({ pattern: '/workbench/[event]/[report]/', entrypoint: './src/workbench/report.astro' });
    },
  },
};

export default defineConfig({
  integrations: [workbench],
  // Where the site will stand, for what is read outside a browser (previews, feeds, citations): SITE=https://… npm run build
  // A path in it is the one beneath which the site lives.
  ...(process.env.SITE && { site: process.env.SITE, base: new URL(process.env.SITE).pathname }),
  trailingSlash: 'always',
  // Pages wait for the disk more than for the processor: sixteen at a time are a third faster.
  // No style and (below) no script stands in a page itself: the policy of src/layouts allows none.
  build: { format: 'directory', concurrency: 16, inlineStylesheets: 'never' },
  // The default ('jsx') drops line breaks between inline elements and so glues neighbouring figures together.
  compressHTML: true,
  devToolbar: { enabled: false },
  fonts: [
    typeface(
      'Source Serif 4',
      '--font-text',
      '@fontsource/source-serif-4/files/source-serif-4-latin-400-normal.woff2',
      ['Georgia', 'serif'],
    ),
    typeface('Source Sans 3', '--font-label', '@fontsource/source-sans-3/files/source-sans-3-latin-400-normal.woff2', [
      'Arial',
      'sans-serif',
    ]),
  ],
  vite: { plugins: [reloadOnContent], build: { assetsInlineLimit: 0 } },
});
