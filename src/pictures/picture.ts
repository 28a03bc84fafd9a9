import { DomUtils, parseDocument } from 'htmlparser2';
import drawing from '../styles/drawing.css?raw';
import map from '../styles/map.css?raw';
import tokens from '../styles/tokens.css?raw';
import { plainStyles } from './styles.ts';

/** What stands around a drawing that leaves its page. */
export interface Frame {
  title: string;
  /** What it is of: the event. */
  beneath: string;
  width: number;
  /** Height of the drawing at that width. */
  height: number;
}

const sans = "'Source Sans 3',Arial,sans-serif";
const margin = 32;
const head = 84;
const foot = 52;
const styles = plainStyles(tokens, [drawing, map], ['drawing', 'map']);

/** A drawing of a page as a file of its own: an SVG with its title, its source and its colours. */
export function picture(drawn: string, { title, beneath, width, height }: Frame): string {
  const [whole, tall] = [width + 2 * margin, height + head + foot];
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${whole}" height="${tall}" viewBox="0 0 ${whole} ${tall}">`,
    `<title>${escaped(title)}: ${escaped(beneath)}</title>`,
    `<style>${styles}</style>`,
    `<rect width="${whole}" height="${tall}" fill="#fbfaf6"/>`,
    `<text x="${margin}" y="40" font-family="'Source Serif 4',Georgia,serif" font-size="24" fill="#1d1b18">${escaped(title)}</text>`,
    `<text x="${margin}" y="62" font-family="${sans}" font-size="14" fill="#5a554d">${escaped(beneath)}</text>`,
    `<svg x="${margin}" y="${head}" width="${width}" height="${height}" overflow="visible">`,
    asXml(drawn),
    '</svg>',
    `<text x="${margin}" y="${tall - 20}" font-family="${sans}" font-size="12" fill="#5a554d">Variorum. All figures are reported figures; nothing is averaged, ranked or rated true. CC BY 4.0</text>`,
    '</svg>',
  ].join('');
}

/** A drawing as a page has it is HTML, in which an attribute may hold signs that XML must write otherwise. */
const asXml = (html: string): string =>
  DomUtils.getOuterHTML(
    parseDocument(html, { lowerCaseTags: false, lowerCaseAttributeNames: false, recognizeSelfClosing: true }),
    { xmlMode: true, encodeEntities: 'utf8' },
  );

const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
