import { existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { type Browser, chromium } from 'playwright-core';

/** The package unpacks its Chromium into the temporary folder and takes any that it finds there: this one is ours alone. */
const folder = resolve('node_modules/.cache/variorum/chromium');
const fontList = `${folder}/fonts.conf`;
const whole = `${folder}/whole`;

/** Starts the Chromium that comes from npm. */
export async function launchChromium(): Promise<Browser> {
  const executablePath = await unpackChromium();
  // Not the package's own arguments: its single process dies with the first page, its web security is off.
  return chromium.launch({
    executablePath,
    args: ['--no-sandbox', '--disable-dev-shm-usage', '--font-render-hinting=none'],
  });
}

/** Unpacks Chromium with the system libraries and fonts that it brings along, unless that is done; gives its path. */
export async function unpackChromium(): Promise<string> {
  if (!existsSync(whole)) rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  // Read when the package is loaded: where to unpack, and that this machine may lack Chromium's libraries.
  process.env['TMPDIR'] = folder;
  process.env['AWS_LAMBDA_JS_RUNTIME'] ??= 'nodejs22.x';
  const { default: binary } = await import('@sparticuz/chromium');
  const path = await binary.executablePath();
  // The package's own configuration looks for its fonts elsewhere, and without any font Chromium dies at an input field.
  process.env['FONTCONFIG_FILE'] = fontList;
  writeFileSync(
    fontList,
    `<fontconfig><dir>${folder}/fonts</dir><cachedir>${folder}/font-cache</cachedir></fontconfig>`,
  );
  writeFileSync(whole, '');
  return path;
}
