import type { Fault } from '../model/fault.ts';
import { Moment, type Report, ReportMeta } from '../model/report.ts';
import { blocksOf } from './blocks.ts';
import { decode } from './bytes.ts';
import { anyFatal, type ContentFile, type Parsed } from './file.ts';
import { front } from './front.ts';
import { markdownTree } from './markdown.ts';
import { readFront } from './meta.ts';
import { readYaml, type Written } from './yaml.ts';

/**
 * A report out of its file. Strict: front matter as `ReportMeta`, every fault of it at its place. Loose (any text given to the
 * command line): front matter of whatever kind is cut off, only its dateline and time of publication are taken.
 */
export function parseReport(file: ContentFile, { loose = false }: { loose?: boolean } = {}): Parsed<Report> {
  const decoded = decode(file);
  if (decoded.value === null) return { value: null, faults: decoded.faults };
  const source = decoded.value;
  const cut = front(source);
  const head = loose ? looseHead(file.path, source, cut) : strictHead(file.path, source, cut);
  const bodyStart = typeof cut === 'string' ? 0 : cut.bodyStart;
  const blocks = blocksOf(markdownTree(source, bodyStart), source);
  const faults = [...decoded.faults, ...head.faults];
  const { meta, dateline, published } = head;
  const report = { file: file.path, slug: slugOf(file.path), source, meta, dateline, published, blocks };
  return { value: anyFatal(faults) ? null : report, faults };
}

interface Head extends Pick<Report, 'meta' | 'dateline' | 'published'> {
  faults: Fault[];
}

function strictHead(file: string, source: string, cut: ReturnType<typeof front>): Head {
  const { value: meta, faults } = readFront(file, source, cut, ReportMeta);
  return { meta, dateline: meta?.dateline ?? null, published: meta?.published ?? null, faults };
}

function looseHead(file: string, source: string, cut: ReturnType<typeof front>): Head {
  const written = typeof cut === 'string' ? null : readYaml({ file, source, ...cut }).value;
  const published = scalarAt(written, 'published');
  return {
    meta: null,
    dateline: scalarAt(written, 'dateline'),
    published: published !== null && Moment.safeParse(published).success ? published : null,
    faults: [],
  };
}

function scalarAt(written: Written | null, name: string): string | null {
  const entry = written?.kind === 'map' ? written.entries.find(({ key }) => key === name) : undefined;
  if (entry?.value.kind !== 'scalar') return null;
  const { text, plain } = entry.value;
  return text === '' || (plain && (text === 'null' || text === '~')) ? null : text;
}

/** The file's name without its ending. */
export const slugOf = (path: string): string => path.replace(/^.*[/\\]/s, '').replace(/\.md$/, '');
