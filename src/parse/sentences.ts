/** A sentence of a plain text: `text.slice(from, to)`, without the spaces around it. */
export interface Extent {
  from: number;
  to: number;
}

const segmenter = new Intl.Segmenter('en', { granularity: 'sentence' });

/** The sentences of a plain text, in order. */
export function sentences(text: string): Extent[] {
  const found: Extent[] = [];
  for (const { segment, index } of segmenter.segment(text)) {
    const from = index + segment.length - segment.trimStart().length;
    const to = index + segment.trimEnd().length;
    if (from < to) found.push({ from, to });
  }
  return found;
}
