/** Something on the map that wants its name beside it; the first come first. */
export interface Named {
  x: number;
  y: number;
  /** What is drawn there reaches so far; a country has nothing drawn, its name stands in its middle. */
  r: number | null;
  name: string;
  /** A second line, where there is room for it. */
  figure: string | null;
}

/** Where a name stands: beside its spot, where it begins or ends. */
export interface Label {
  x: number;
  y: 'above' | 'beside' | 'below';
  anchor: 'start' | 'middle' | 'end';
  /** Whether a phone has room for the name. */
  everywhere: boolean;
  /** Whether a wide screen has room for the second line. */
  figured: boolean;
}

interface Size {
  width: number;
  height: number;
}

type Side = Pick<Label, 'x' | 'y' | 'anchor'>;
type Rectangle = readonly [left: number, top: number, right: number, bottom: number];

/** Sizes of type in units of the drawing, where it is as wide as a phone and where it is as wide as it gets (styles/map.css). */
const type = { narrow: 35, wide: 21 } as const;
/** Between a spot and its name. */
export const gap = 6;
const character = 0.53;
const lineHeight = 1.15;

/** Gives each name a side on which it touches nothing, for a phone first; who finds none has none (the table names it). */
export function labels(named: readonly Named[], frame: Size): (Label | null)[] {
  const narrow = fill(named, frame, type.narrow, []);
  // What stands on a phone stays where it is; on a wide screen there is room for more between.
  const wide = fill(named, frame, type.wide, narrow);
  const taken = [...spotsOf(named), ...wide.map((side, n) => (side ? boxOf(named[n]!, side, type.wide, 1) : nothing))];
  return named.map((one, n) => {
    const side = wide[n];
    if (!side) return null;
    const box = boxOf(one, side, type.wide, 2);
    const own = [n, named.length + n];
    // Above, the name would hang in the air where the second line is left out.
    const figured = one.figure !== null && side.y !== 'above' && inside(box, frame) && !touches(box, taken, own);
    if (figured) taken[named.length + n] = box;
    return { ...side, everywhere: narrow[n] !== null, figured };
  });
}

function fill(named: readonly Named[], frame: Size, size: number, kept: readonly (Side | null)[]): (Side | null)[] {
  const taken = spotsOf(named);
  for (const [n, side] of kept.entries()) if (side) taken.push(boxOf(named[n]!, side, size, 1));
  return named.map((one, n) => {
    if (kept[n]) return kept[n];
    const side = sidesOf(one).find((candidate) => {
      const box = boxOf(one, candidate, size, 1);
      return inside(box, frame) && !touches(box, taken, [n]);
    });
    if (side) taken.push(boxOf(one, side, size, 1));
    return side ?? null;
  });
}

const nothing: Rectangle = [0, 0, 0, 0];

const spotsOf = (named: readonly Named[]): Rectangle[] =>
  named.map(({ x, y, r }) => (r === null ? nothing : [x - r, y - r, x + r, y + r]));

function sidesOf({ x, r }: Named): Side[] {
  if (r === null) return [{ x, y: 'beside', anchor: 'middle' }];
  return [
    { x: x + r + gap, y: 'beside', anchor: 'start' },
    { x: x - r - gap, y: 'beside', anchor: 'end' },
    { x, y: 'below', anchor: 'middle' },
    { x, y: 'above', anchor: 'middle' },
  ];
}

function boxOf({ y, r, name, figure }: Named, side: Side, size: number, lines: 1 | 2): Rectangle {
  const longest = lines === 2 ? Math.max(name.length, figure?.length ?? 0) : name.length;
  const width = longest * size * character;
  const height = lines * size * lineHeight;
  const reach = (r ?? 0) + gap;
  const left = side.anchor === 'start' ? side.x : side.anchor === 'end' ? side.x - width : side.x - width / 2;
  const top = side.y === 'beside' ? y - size * 0.65 : side.y === 'below' ? y + reach : y - reach - height;
  return [left, top, left + width, top + height];
}

const inside = ([left, top, right, bottom]: Rectangle, { width, height }: Size): boolean =>
  left >= 0 && top >= 0 && right <= width && bottom <= height;

const touches = (box: Rectangle, others: readonly Rectangle[], except: readonly number[]): boolean =>
  others.some((other, n) => !except.includes(n) && overlap(box, other));

const overlap = (a: Rectangle, b: Rectangle): boolean => a[0] < b[2] && b[0] < a[2] && a[1] < b[3] && b[1] < a[3];
