const units =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(
    ' ',
  );
const tens = ['', '', 'twenty', 'thirty', 'forty', 'fifty', 'sixty', 'seventy', 'eighty', 'ninety'];

/** A number below a hundred in words: "twelve", "thirty-one". */
export function inWords(number: number): string {
  const unit = number % 10;
  return units[number] ?? `${tens[(number - unit) / 10]}${unit > 0 ? `-${units[unit]}` : ''}`;
}

const values = new Map(Array.from({ length: 98 }, (_, at) => [inWords(at + 2), at + 2]));

/** A text with the numbers from 2 to 99 in digits, however they were written. */
export const inDigits = (text: string): string =>
  text.replace(
    /(?<![\p{L}-])\p{L}{3,9}(?:-\p{L}{3,5})?(?![\p{L}-])/gu,
    (word) => `${values.get(word.toLowerCase()) ?? word}`,
  );
