import { type Report, sourceOffset } from '../model/report.ts';

/** The plain text of the sentence that stands at an offset of the file; empty where no prose stands there. */
export function sentenceAt(report: Report, offset: number): string {
  for (const block of report.blocks) {
    const { text, pieces, sentences } = block;
    if (text === '' || offset >= sourceOffset(pieces, text.length, 'end')) continue;
    const found = sentences.find(({ end }) => offset < end);
    if (found) return text.slice(found.from, found.to);
  }
  return '';
}
