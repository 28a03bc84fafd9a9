import { expect, test } from 'vitest';
import type { Gazetteer } from '../../model/gazetteer.ts';
import type { Block, Report } from '../../model/report.ts';
import { passagesOf } from '../passage.ts';
import { type ReadSentence, readSentence } from '../sentence.ts';
import { sourceOf } from './source.ts';
import { speakersOf } from './speakers.ts';
import { type Voices, voicesOf } from './voices.ts';

/** A report as its blocks, told off by " ## "; sentences within a block by " // "; "# " before a heading, "- " before an item of a list. */
export function reportOf(words: string): Report {
  let source = '';
  const blocks = words.split(' ## ').map((block): Block => {
    const kind = block.startsWith('# ') ? 'heading' : block.startsWith('- ') ? 'item' : 'paragraph';
    const start = source.length;
    const parts = block.replace(/^[#-] /, '').split(' // ');
    const text = parts.join(' ');
    let from = 0;
    const sentences = parts.map((part) => {
      const at = from;
      from = at + part.length + 1;
      return { from: at, to: at + part.length, start: start + at, end: start + at + part.length };
    });
    source += `${text}\n\n`;
    const pieces = [{ at: 0, size: text.length, start, end: start + text.length }];
    return {
      kind,
      depth: kind === 'paragraph' ? 0 : 1,
      list: kind === 'item' ? 0 : null,
      cell: null,
      quoted: false,
      text,
      pieces,
      strong: [],
      sentences,
    };
  });
  return { file: 'told.md', slug: 'told', source, meta: null, dateline: null, published: null, blocks };
}

const places: ReadonlySet<string> = new Set(['Osta', 'Palo', 'Marn']);
const gazetteer: Gazetteer = {
  kindOf: (name) => (places.has(name) ? 'settlement' : null),
  doubtful: () => false,
  longest: 1,
};

function read(words: string): { report: Report; sentences: ReadSentence[]; voices: Voices } {
  const report = reportOf(words);
  const sentences = passagesOf(report).map((passage) => readSentence(passage, null));
  return { report, sentences, voices: voicesOf(sentences, report, gazetteer) };
}

/** Who stands behind each figure of a report, "the outlet" where nobody does, with "via" the media and "not" where it is denied. */
export function sourcesIn(words: string): string {
  const { sentences, voices } = read(words);
  const told = sentences.flatMap((sentence) =>
    sentence.counts.map((count) => {
      const { speaker, via, denied } = sourceOf(sentence, count, voices);
      return `${denied ? 'not ' : ''}${speaker?.name ?? 'the outlet'}${via.length > 0 ? ` via ${via.join(', ')}` : ''}`;
    }),
  );
  return told.join('; ');
}

/** The speakers of a report with their kinds. */
export function speakersIn(words: string): string {
  const { report, voices } = read(words);
  return speakersOf(report.source, voices)
    .map(({ name, kind }) => `${name} (${kind})`)
    .join('; ');
}

type Table = readonly (readonly [meant: string, ...phrasings: string[]])[];

const tabled = (read: (words: string) => string) => (rule: string, table: Table) =>
  test.each(table.flatMap(([meant, ...phrasings]) => phrasings.map((words) => [words, meant] as const)))(
    `${rule}: %s`,
    (words, meant) => {
      expect(read(words)).toBe(meant);
    },
  );

/** Who stands behind the figures: what is meant, and the ways to say it. */
export const sources = tabled(sourcesIn);

/** Who speaks: what is meant, and the ways to say it. */
export const speakers = tabled(speakersIn);
