import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Parser } from 'htmlparser2';

/** A built page, taken apart. */
export interface Page {
  /** Address on the site: `/events/…/`. */
  address: string;
  ids: string[];
  /** Every `href` and `src`, as written. */
  links: string[];
  /** What a reader gets: the text, with a line break where a block begins or ends. */
  text: string;
  /** Places where text of two elements touches without a space, as `before|after`. */
  seams: string[];
  elements: { name: string; attributes: Record<string, string> }[];
  /** What stands in `<script>` elements, by their type. */
  scripts: { type: string; text: string }[];
  /** What stands in `<style>` elements. */
  styles: string[];
}

const blocks = new Set(
  'address article aside blockquote body br caption dd details dialog div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 head header hr li main nav ol option p pre section select summary svg table tbody td text tfoot th thead title tr ul'.split(
    ' ',
  ),
);
const silent = new Set(['script', 'style', 'template']);
const seamWidth = 12;

/** Every page of a built site. */
export const readPages = (folder: string): Page[] =>
  globSync('**/*.html', { cwd: folder })
    .sort()
    .map((file) =>
      readPage(readFileSync(join(folder, file), 'utf8'), `/${file.replace(/(?:^|(?<=\/))index\.html$/, '')}`),
    );

/** Takes a page apart. */
export function readPage(html: string, address: string): Page {
  const page: Page = { address, ids: [], links: [], text: '', seams: [], elements: [], scripts: [], styles: [] };
  const open: string[] = [];
  const pieces: string[] = [];
  /** Whether an inline tag, and nothing else, stands between the text so far and the text to come. */
  let seam = false;
  const cross = (name: string): void => {
    if (blocks.has(name)) pieces.push('\n');
    else seam = true;
  };
  const parser = new Parser({
    onopentag(name, attributes) {
      open.push(name);
      cross(name);
      page.elements.push({ name, attributes });
      if (attributes['id'] !== undefined) page.ids.push(attributes['id']);
      page.links.push(...[attributes['href'], attributes['src']].filter((link) => link !== undefined));
      if (name === 'script') page.scripts.push({ type: attributes['type'] ?? '', text: '' });
      if (name === 'style') page.styles.push('');
    },
    ontext(text) {
      const script = page.scripts.at(-1);
      if (open.at(-1) === 'script' && script) script.text += text;
      if (open.at(-1) === 'style') page.styles.push((page.styles.pop() ?? '') + text);
      if (open.some((name) => silent.has(name))) return;
      const before = pieces.at(-1) ?? '';
      if (seam && isGlued(before.slice(-2), text.slice(0, 2)))
        page.seams.push(`${before.slice(-seamWidth)}|${text.slice(0, seamWidth)}`);
      seam = false;
      pieces.push(text);
    },
    onclosetag(name) {
      open.pop();
      cross(name);
    },
  });
  parser.end(html);
  page.text = pieces.join('');
  return page;
}

/** Whether a digit touches a letter or digit: "least|12", "12|34". */
const isGlued = (before: string, after: string): boolean =>
  (/\d$/.test(before) && /^[\p{L}\p{N}]/u.test(after)) || (/[\p{L}\p{N}]$/u.test(before) && /^\d/.test(after));
