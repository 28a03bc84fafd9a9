import type { Fault } from '../model/fault.ts';
import { Moment, type Report, ReportMeta } from '../model/report.ts';
import { readBody } from './body.ts';
import { decode } from './bytes.ts';
import { anyFatal, type ContentFile, type Parsed, top } from './file.ts';
import { type Cut, cutFront, readFront } from './front.ts';
import { scalarOf } from './written.ts';
import { readMap } from './yaml.ts';

/**
 * A report out of its file. Strict: front matter as `ReportMeta`, every fault of it at its place. Loose (any text given to the
 * command line): front matter of whatever kind is cut off, only its dateline and time of publication are taken.
 */
export function parseReport(file: ContentFile, { loose = false }: { loose?: boolean } = {}): Parsed<Report> {
  const { value: source, faults: hidden } = decode(file);
  if (source === null) return { value: null, faults: hidden };
  if (!loose && source.trim() === '') return { value: null, faults: [nothingToRead(file.path)] };
  const cut = cutFront(source);
  const head = loose ? looseHead(file.path, source, cut) : strictHead(file.path, source, cut);
  const body = readBody(file.path, source, typeof cut === 'string' ? 0 : cut.bodyStart);
  const faults = [...head.faults, ...body.faults];
  if (!loose && body.value?.length === 0) faults.push(nothingToRead(file.path));
  if (!body.value || anyFatal(faults)) return { value: null, faults };
  const { meta, dateline, published } = head;
  const report = { file: file.path, slug: slugOf(file.path), source, meta, dateline, published, blocks: body.value };
  return { value: report, faults };
}

interface Head extends Pick<Report, 'meta' | 'dateline' | 'published'> {
  faults: Fault[];
}

function strictHead(file: string, source: string, cut: Cut): Head {
  const { value: meta, faults } = readFront(file, source, cut, ReportMeta);
  return { meta, dateline: meta?.dateline ?? null, published: meta?.published ?? null, faults };
}

/** A time of publication that is no date or date-time would mislead whoever counts from it: it is as good as none. */
function looseHead(file: string, source: string, cut: Cut): Head {
  const written = typeof cut === 'string' ? null : readMap({ file, source, ...cut }).value;
  const published = Moment.safeParse(scalarOf(written, 'published'));
  return {
    meta: null,
    dateline: scalarOf(written, 'dateline'),
    published: published.success ? published.data : null,
    faults: [],
  };
}

const nothingToRead = (file: string): Fault => ({
  file,
  ...top,
  rule: 'no-text',
  reason: 'the file has no text to read',
  advice: 'Write the report below the front matter.',
  fatal: true,
});

/** The file's name without its ending. */
const slugOf = (path: string): string => (path.split(/[/\\]/).at(-1) ?? '').replace(/\.md$/, '');
