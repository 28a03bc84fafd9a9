/** The word of a list that a mistyped one was probably meant to be, or null. */
export function nearest(word: string, words: readonly string[]): string | null {
  const ranked = words.map((candidate) => ({ candidate, distance: distance(word, candidate) }));
  const best = ranked.sort((a, b) => a.distance - b.distance)[0];
  return best && best.distance <= Math.max(1, Math.floor(word.length / 3)) ? best.candidate : null;
}

/** Letters to insert, delete, replace, or swap with their neighbour. */
function distance(a: string, b: string): number {
  let [older, old]: [number[], number[]] = [[], Array.from({ length: b.length + 1 }, (_, at) => at)];
  for (let i = 1; i <= a.length; i += 1) {
    const row = [i];
    for (let j = 1; j <= b.length; j += 1) {
      const change = (old[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      const swap = a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1] ? (older[j - 2] ?? 0) + 1 : change;
      row.push(Math.min((old[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1, change, swap));
    }
    [older, old] = [old, row];
  }
  return old[b.length] ?? 0;
}
