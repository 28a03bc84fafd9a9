import type { Report } from '../model/report.ts';

/** A report's title as a report of one heading, so that it can be read for what it says; null without a title. */
export function titleOf(report: Report): Report | null {
  const title = report.meta?.title ?? null;
  if (title === null) return null;
  const whole = { from: 0, to: title.length, start: 0, end: title.length };
  const heading = {
    kind: 'heading' as const,
    depth: 1,
    list: null,
    cell: null,
    quoted: false,
    text: title,
    pieces: [{ at: 0, size: title.length, start: 0, end: title.length }],
    strong: [],
    sentences: [whole],
  };
  return { ...report, source: title, blocks: [heading] };
}
