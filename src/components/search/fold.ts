/** Spellings that stand for one sound in names carried over from other scripts; the longest first, applied in this order. */
const sounds: readonly (readonly [string, string])[] = [
  ['kh', 'k'],
  ['gh', 'g'],
  ['dh', 'd'],
  ['th', 't'],
  ['bh', 'b'],
  ['ph', 'f'],
  ['zh', 'z'],
  ['qu', 'k'],
  ['ck', 'k'],
  ['oo', 'u'],
  ['ou', 'u'],
  ['au', 'o'],
  ['aw', 'o'],
  ['ow', 'o'],
  ['ee', 'i'],
  ['ea', 'i'],
  ['ai', 'e'],
  ['ay', 'e'],
  ['ey', 'e'],
  ['ei', 'e'],
  ['y', 'i'],
  ['q', 'k'],
  ['c', 'k'],
  ['w', 'v'],
  ['j', 'z'],
  ['u', 'o'],
  ['e', 'i'],
];

/** Lower case without diacritics and punctuation: "Khān-Yūnis" is "khan yunis". */
export function plainName(name: string): string {
  return name
    .slice(0, 64)
    .normalize('NFKD')
    .toLowerCase()
    .replace(/\p{M}/gu, '')
    .replace(/[^\p{L}\p{N}]/gu, ' ')
    .replace(/ {1,64}/g, ' ')
    .trim();
}

/** A name reduced to its sounds, so that "Nushki", "Noshki" and "Nooshkee" fold into one spelling. */
export function foldName(name: string): string {
  const folded = sounds.reduce((text, [spelling, sound]) => text.replaceAll(spelling, sound), plainName(name));
  return folded.replace(/(\p{L})\1{1,63}/gu, '$1').replace(/h(?= |$)/g, '');
}

/** Least number of letters to add, drop, change or swap with a neighbour to turn one word into the other. */
export function editDistance(a: string, b: string): number {
  let [before, last] = [[] as number[], Array.from({ length: b.length + 1 }, (_, column) => column)];
  for (let row = 1; row <= a.length; row += 1) {
    const next = [row];
    for (let column = 1; column <= b.length; column += 1) {
      const same = a[row - 1] === b[column - 1];
      const swapped = row > 1 && column > 1 && a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1];
      next[column] = Math.min(
        (last[column] ?? 0) + 1,
        (next[column - 1] ?? 0) + 1,
        (last[column - 1] ?? 0) + (same ? 0 : 1),
        swapped ? (before[column - 2] ?? 0) + 1 : Infinity,
      );
    }
    [before, last] = [last, next];
  }
  return last[b.length] ?? 0;
}
