import type { Gazetteer, NamedPlaceKind } from '../../model/gazetteer.ts';
import type { Block, Report, Sentence } from '../../model/report.ts';
import { sentencesOf } from '../discourse.ts';
import { scopesOf } from '../scope/scope.ts';
import { locate } from './locate.ts';
import { settingsOf } from './settings.ts';

/** Invented names and their kinds; "Hob" and "Lorne" may be other words as well. */
const names: Readonly<Record<NamedPlaceKind, string>> = {
  country: 'Zarnia|Orland|Republic of the Orlands',
  province: 'Vellmar|North Vellmar|Kessany',
  district: 'Brask|Tolmin|Aurel Island',
  settlement: 'Osk|Tarrow|Pelm|Dorva|Lisk|Hob|Lorne|Port Meria',
  site: 'Mount Arda',
};
const kinds = new Map(
  (Object.entries(names) as [NamedPlaceKind, string][]).flatMap(([kind, list]) =>
    list.split('|').map((name) => [name.toLowerCase(), kind] as const),
  ),
);
const doubtful = new Set(['hob', 'lorne']);

/** A gazetteer of invented names. */
export const invented: Gazetteer = {
  kindOf: (name) => kinds.get(name.toLowerCase()) ?? null,
  doubtful: (name) => doubtful.has(name.toLowerCase()),
  longest: 4,
};

/** A report out of a few lines of Markdown: "# " headings, "- " items, paragraphs between empty lines, bold lead-ins. */
export function reportOf(
  source: string,
  published: string | null = '2031-05-20',
  dateline: string | null = null,
): Report {
  const blocks: Block[] = [];
  let at = 0;
  for (const line of source.split('\n')) {
    if (line.trim()) blocks.push(blockOf(line, at, blocks.filter(({ kind }) => kind === 'item').length));
    at += line.length + 1;
  }
  return { file: 'x.md', slug: 'x', source, meta: null, dateline, published, blocks };
}

function blockOf(line: string, start: number, list: number): Block {
  const [, marks = '', rest = ''] = /^(#{1,6} |- )?(.*)$/.exec(line) ?? [];
  const bold = /^\*\*(.{1,120}?)\*\*/.exec(rest)?.[1];
  const text = bold ? bold + rest.slice(bold.length + 4) : rest;
  const from = start + marks.length;
  const pieces = bold
    ? [
        { at: 0, size: bold.length, start: from + 2, end: from + 2 + bold.length },
        { at: bold.length, size: text.length - bold.length, start: from + 4 + bold.length, end: from + rest.length },
      ]
    : [{ at: 0, size: text.length, start: from, end: from + text.length }];
  return {
    kind: marks.startsWith('#') ? 'heading' : marks === '- ' ? 'item' : 'paragraph',
    depth: marks.startsWith('#') ? marks.length - 1 : marks === '- ' ? 1 : 0,
    list: marks === '- ' ? list : null,
    cell: null,
    quoted: false,
    text,
    pieces: pieces.filter(({ size }) => size > 0),
    strong: bold ? [{ from: 0, to: bold.length }] : [],
    sentences: sentencesIn(text, from),
  };
}

function sentencesIn(text: string, start: number): Sentence[] {
  const ends = [...text.matchAll(/[.?!]["”]?(?=\s+["“]?\p{Lu})/gu)].map((match) => match.index + match[0].length);
  const bounds = [0, ...ends, text.length];
  return bounds.slice(1).map((to, k) => {
    const from = (bounds[k] ?? 0) + (/^\s*/.exec(text.slice(bounds[k]))?.[0].length ?? 0);
    return { from, to, start: start + from, end: start + to };
  });
}

/** What a report says of its figures: "12 Osk part", "31 – event". */
export function figuresOf(source: string, published?: string): string[] {
  const report = reportOf(source, published);
  const located = locate(settingsOf(report, sentencesOf(report), invented));
  const scopes = scopesOf(located, report.published);
  return located.map(({ count, place }, k) => `${count.item.fig?.low} ${place ?? '–'} ${scopes[k]}`);
}

/** The same without the scopes: "12 Osk", "31 –". */
export const placesOf = (source: string): string[] => figuresOf(source).map((line) => line.replace(/ \w{1,12}$/, ''));
