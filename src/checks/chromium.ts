import { existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { type BrowserServer, chromium } from 'playwright-core';

/** The package unpacks its Chromium into the temporary folder and takes any that it finds there: this one is ours alone. */
const folder = resolve('node_modules/.cache/variorum/chromium');
const unpacked = `${folder}/unpacked`;

/** Starts the Chromium that comes from npm, with the system libraries and fonts that it brings along. */
export async function launchChromium(): Promise<BrowserServer> {
  if (!existsSync(unpacked)) rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  // Read when the package is loaded: where to unpack, and that this machine may lack Chromium's libraries.
  process.env['TMPDIR'] = folder;
  process.env['AWS_LAMBDA_JS_RUNTIME'] ??= 'nodejs22.x';
  const { default: binary } = await import('@sparticuz/chromium');
  const executablePath = await binary.executablePath();
  writeFileSync(unpacked, '');
  // Not the package's own arguments: its single process dies with the first page, its web security is off.
  return chromium.launchServer({
    executablePath,
    args: ['--no-sandbox', '--disable-dev-shm-usage', '--font-render-hinting=none'],
  });
}
