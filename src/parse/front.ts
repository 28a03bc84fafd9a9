/** A file cut in two: the YAML between its `---` lines, and the rest. */
export interface Front {
  /** YAML text, with lone carriage returns as line feeds (same length), so that offsets hold. */
  yaml: string;
  /** Offset of the YAML text in the file. */
  yamlStart: number;
  /** Offset of the first character behind the closing line. */
  bodyStart: number;
}

const fence = /^---[ \t]{0,80}(?:\r\n|\n|\r|$)/;
const closing = /(?:^|\r\n|\n|\r)---[ \t]{0,80}(?:\r\n|\n|\r|$)/;

/** The front matter of a file; `missing` where its first line is not `---`, `unclosed` where no second one follows. */
export function front(source: string): Front | 'missing' | 'unclosed' {
  const opening = fence.exec(source);
  if (!opening) return 'missing';
  const yamlStart = opening[0].length;
  const rest = source.slice(yamlStart);
  const end = closing.exec(rest);
  if (!end) return 'unclosed';
  return {
    yaml: rest.slice(0, end.index).replace(/\r(?!\n)/g, '\n'),
    yamlStart,
    bodyStart: yamlStart + end.index + end[0].length,
  };
}
