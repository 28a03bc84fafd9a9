/** Letters that do not come apart into a base and an accent. */
const singleLetters: Record<string, string> = { ł: 'l', đ: 'd', ø: 'o', ß: 'ss', æ: 'ae', œ: 'oe', ı: 'i' };

/** Last words that tell nobody apart: two names that share only these may well be two. */
const genericWords = new Set(
  [
    'the a an of and in at',
    'ministry minister government governor spokesman spokeswoman spokesperson official officials officer department',
    'police military army security force forces authority authorities agency chief senior',
    'province district state city town village road street square hospital health interior local regional provincial',
    'source sources',
  ].flatMap((line) => line.split(' ')),
);

/** A name without case, accents, points, possessive and punctuation, its words apart by one space. */
export function fold(name: string): string {
  return name
    .toLowerCase()
    .replace(/[łđøßæœı]/g, (letter) => singleLetters[letter] ?? letter)
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(/(?<=\p{L})\.(?=\p{L}|$|\s)/gu, '')
    .replace(/['’]s\b/g, '')
    .replace(/[^\p{L}\p{N}]/gu, ' ')
    .split(' ')
    .filter(Boolean)
    .join(' ');
}

/**
 * Whether two names may be one: all words of the one stand in the other ("police", "local police"), or both end in
 * the same telling word (a surname). No name is like no name only.
 */
export function alike(one: string | null, other: string | null): boolean {
  if (!one || !other) return (one || null) === (other || null);
  const [a, b] = [fold(one), fold(other)];
  return a === b || within(a, b) || within(b, a) || sameSurname(a, b);
}

function within(small: string, big: string): boolean {
  const words = new Set(big.split(' '));
  return small !== '' && small.split(' ').every((word) => words.has(word));
}

function sameSurname(a: string, b: string): boolean {
  const last = a.split(' ').at(-1) ?? '';
  return last === b.split(' ').at(-1) && last.length > 2 && !genericWords.has(last);
}
