/** A name as it is looked up: no case, accents, possessives, punctuation, and one spelling for letters that scripts write in two ways. */
export function fold(name: string): string {
  return name
    .normalize('NFKD')
    .toLowerCase()
    .replace(marks, '')
    .replace(/[يىئ]/gu, 'ی')
    .replace(/ك/gu, 'ک')
    .replace(/[ةۃہۂھ]/gu, 'ه')
    .replace(/[’‘ʼ`´]/gu, "'")
    .replace(/'s?(?=$|[^\p{L}\p{N}])/gu, '')
    .replace(/[^\p{L}\p{N}\p{M}]/gu, ' ')
    .split(' ')
    .filter(Boolean)
    .join(' ');
}

/** Accents of the Latin, Greek, Cyrillic letters and vowel signs of the Arabic and Hebrew ones, which names are written with or without; vowel signs of Indic scripts are letters and stay. */
const marks = /[\u0300-\u036f\u0591-\u05c7\u0610-\u061a\u064b-\u065f\u0670\u0640]/gu;

/** The same without "the" at its head. */
export const foldName = (name: string): string => fold(name).replace(/^the /, '');
