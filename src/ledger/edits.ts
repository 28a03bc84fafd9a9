import fc from 'fast-check';
import type { Draft } from './testing.ts';

/** A sentence of an invented report, and the figures that are read in it. */
export interface Line {
  text: string;
  figures: { stated: NonNullable<Draft['stated']>; quote: string }[];
}

/** An invented report as it stands at a time. */
export interface Text {
  name: string;
  former: string[];
  lines: Line[];
}

/** One thing that befalls a report: what is done, where, and with which number. */
export interface Edit {
  kind: keyof typeof edits;
  at: number;
  by: number;
}

/** Edits that leave every claim what it was. */
export const idle = ['rename', 'reorder', 'rewrap', 'accents', 'silence', 'nothing'] as const;

const words = ['harbour', 'quay', 'pier', 'ferry', 'mole', 'dock', 'lighthouse', 'breakwater', 'jetty', 'slipway'];

/** A sentence with one figure or two. */
export function sentence(by: number): Line {
  const place = words[by % words.length] ?? '';
  const killed = (by % 40) + 1;
  const text = `At least ${killed} people were killed at the ${place} on day ${by % 7}, the storm office of the société said.`;
  const first = { stated: { low: killed, high: null, qualifier: 'at-least' as const }, quote: `${killed} people` };
  const second = { stated: { low: by % 7, high: by % 7, effect: 'injured' as const }, quote: `day ${by % 7}` };
  return { text, figures: by % 3 === 0 ? [first, second] : [first] };
}

const replaced = <T>(list: readonly T[], at: number, make: (of: T) => T[]): T[] => {
  const place = list.length === 0 ? -1 : at % list.length;
  return list.flatMap((each, index) => (index === place ? make(each) : [each]));
};

const onLine =
  (make: (line: Line, by: number) => Line[]) =>
  (text: Text, { at, by }: Edit): Text => ({
    ...text,
    lines: replaced(text.lines, at, (line) => make(line, by)),
  });

export const edits = {
  nothing: (text: Text): Text => text,
  rename: ({ name, former, lines }: Text, { by }: Edit): Text => ({
    name: `tide-${by}`,
    former: [...new Set([...former, name])],
    lines,
  }),
  reorder: (text: Text, { at }: Edit): Text => ({
    ...text,
    lines: [...text.lines.slice(at % (text.lines.length + 1)), ...text.lines.slice(0, at % (text.lines.length + 1))],
  }),
  rewrap: onLine((line) => [{ ...line, text: `${line.text.replaceAll(' ', '\n')} ` }]),
  accents: onLine((line) => [{ ...line, text: line.text.normalize('NFD') }]),
  silence: (text: Text, { by }: Edit): Text => ({
    ...text,
    lines: [...text.lines, { text: `Nothing was counted in hour ${by}, the office added.`, figures: [] }],
  }),
  add: (text: Text, { by, at }: Edit): Text => ({
    ...text,
    lines: text.lines.length > 7 ? text.lines : text.lines.toSpliced(at % (text.lines.length + 1), 0, sentence(by)),
  }),
  repeat: (text: Text, { at }: Edit): Text => ({
    ...text,
    lines:
      text.lines.length > 7
        ? text.lines
        : [...text.lines, ...text.lines.slice(at % (text.lines.length + 1)).slice(0, 1)],
  }),
  remove: onLine(() => []),
  typo: onLine((line, by) => {
    const place = by % line.text.length;
    return [{ ...line, text: `${line.text.slice(0, place)}x${line.text.slice(place)}` }];
  }),
  figure: onLine((line, by) => [{ ...sentence(by), figures: sentence(by).figures.slice(0, line.figures.length) }]),
  reread: onLine((line, by) => [
    {
      ...line,
      figures: replaced(line.figures, by, ({ stated, quote }) => [{ quote, stated: { ...stated, low: by } }]),
    },
  ]),
  lose: onLine((line, by) => [{ ...line, figures: replaced(line.figures, by, () => []) }]),
  find: onLine((line, by) => [
    {
      ...line,
      figures: [...line.figures, { stated: { effect: 'missing', low: by, high: by }, quote: line.text.slice(0, 9) }],
    },
  ]),
} as const;

/** Histories of this many edits at most. */
export const history = (most: number): fc.Arbitrary<Edit[]> =>
  fc.array(
    fc.record({
      kind: fc.constantFrom(...(Object.keys(edits) as (keyof typeof edits)[])),
      at: fc.nat(7),
      by: fc.nat(199),
    }),
    { maxLength: most, size: 'max' },
  );
