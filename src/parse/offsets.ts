import type { Text } from 'mdast';
import type { Data, Processor } from 'unified';

/** A run of a text node's value, and the run of the file that it was written as. */
export interface Run {
  at: number;
  size: number;
  start: number;
  end: number;
}

declare module 'mdast' {
  interface TextData {
    runs?: Run[];
  }
}

type Extension = Exclude<NonNullable<Data['fromMarkdownExtensions']>[number], unknown[]>;
type Handle = NonNullable<NonNullable<Extension['exit']>[string]>;

/**
 * remark plugin: text nodes remember the runs of the file that their value was written as (`data.runs`). A node's position
 * alone does not say it: escapes, character references and the prefixes of continued lines are gone from the value.
 * Parts of the value without a run are line breaks.
 */
export function rememberOffsets(this: Processor): void {
  const data = this.data();
  data.fromMarkdownExtensions = [...(data.fromMarkdownExtensions ?? []), { enter, exit }];
}

/** Does what mdast-util-from-markdown does with text as written, and notes the run; an escape is one with its backslash. */
const literal: Handle = function (token) {
  const node = this.stack.pop() as Text;
  const value = this.sliceSerialize(token);
  const backslash = token.type === 'characterEscapeValue' ? 1 : 0;
  const start = token.start.offset - backslash;
  runsOf(node).push({ at: node.value.length, size: value.length, start, end: token.end.offset });
  node.value += value;
  close(node, token);
};

/** Opens the run of a character reference, before its value is known. */
const referenceOpens: Handle = function () {
  const node = this.stack.at(-1) as Text;
  runsOf(node).push({ at: node.value.length, size: 0, start: 0, end: 0 });
};

const referenceCloses: Handle = function (token) {
  const node = this.stack.pop() as Text;
  const run = runsOf(node).at(-1);
  if (run) Object.assign(run, { size: node.value.length - run.at, start: token.start.offset, end: token.end.offset });
  close(node, token);
};

const enter: Extension['enter'] = { characterReferenceValue: referenceOpens };
const exit: Extension['exit'] = {
  data: literal,
  characterEscapeValue: literal,
  characterReference: referenceCloses,
};

function runsOf(node: Text): Run[] {
  node.data ??= {};
  node.data.runs ??= [];
  return node.data.runs;
}

function close(node: Text, { end }: Parameters<Handle>[0]): void {
  if (node.position) node.position.end = { line: end.line, column: end.column, offset: end.offset };
}
