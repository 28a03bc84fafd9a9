import type { Page } from './page.ts';

/** Against a page on which figures run into one another, or that does not say, as whole words, what it must; each as a sentence. */
export function figureBreaches({ seams, text }: Page, mustSay: readonly string[]): string[] {
  const said = plain(text);
  const unsaid = mustSay.filter((words) => !says(said, plain(words)));
  return [
    ...seams.map((seam) => `glues two texts together: ${seam}`),
    ...unsaid.map((words) => `does not say “${words}”`),
  ];
}

/** Whether a text holds these words, and not as a part of longer ones. */
function says(text: string, words: string): boolean {
  for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1)) {
    if (
      !letter.test(text.slice(Math.max(0, at - 2), at)) &&
      !letterNext.test(text.slice(at + words.length, at + words.length + 2))
    )
      return true;
  }
  return false;
}

const letter = /[\p{L}\p{N}]$/u;
const letterNext = /^[\p{L}\p{N}]/u;

/** A text with its white space as single spaces. */
const plain = (text: string): string => text.split(/\s/).filter(Boolean).join(' ');
