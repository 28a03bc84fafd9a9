/** Scripts of names, each with the language that names in it are marked as where nothing else is known. */
const scripts = [
  { pattern: /\p{Script=Arabic}/u, language: 'ur' },
  { pattern: /\p{Script=Devanagari}/u, language: 'hi' },
  { pattern: /\p{Script=Bengali}/u, language: 'bn' },
  { pattern: /\p{Script=Oriya}/u, language: 'or' },
  { pattern: /\p{Script=Gurmukhi}/u, language: 'pa' },
  { pattern: /\p{Script=Han}/u, language: 'zh' },
  { pattern: /\p{Script=Hangul}/u, language: 'ko' },
  { pattern: /\p{Script=Cyrillic}/u, language: 'ru' },
] as const;

/** The language to mark a name with, by its script; nothing for Latin letters. */
export function scriptOf(name: string): string | undefined {
  return scripts.find(({ pattern }) => pattern.test(name))?.language;
}
