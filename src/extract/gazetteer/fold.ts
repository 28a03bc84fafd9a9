/** Letters that Unicode does not take apart into a base and a mark. */
const whole: Readonly<Record<string, string>> = {
  ø: 'o',
  đ: 'd',
  ð: 'd',
  ł: 'l',
  ı: 'i',
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  þ: 'th',
  ħ: 'h',
  ŋ: 'n',
  ə: 'a',
  ǝ: 'a',
};

/** Openings that are written in more than one way. */
const openings: Readonly<Record<string, string>> = { saint: 'st', sainte: 'ste', mt: 'mount' };

/** The form under which a name is looked up: lower case without marks, apostrophes and dots; hyphens are spaces. */
export function fold(name: string): string {
  const words = plain(name.toLowerCase())
    .replaceAll(/['’‘ʻʼʽʾʿ`´.]/g, '')
    .replaceAll(/[-‐‑–_]/g, ' ')
    .split(' ')
    .filter((word) => word !== '');
  words[0] = openings[words[0] ?? ''] ?? words[0] ?? '';
  return words.join(' ');
}

/** The key of a name that is put in: short capitals stay as they are, since “US” is a country and “Us” a word; others are folded. */
export function keyOf(name: string): string {
  return /^[A-Z.]{2,6}$/.test(name) ? name : fold(name);
}

function plain(text: string): string {
  if (/^[\0-\x7f]*$/.test(text)) return text;
  return text
    .normalize('NFKD')
    .replaceAll(/\p{M}/gu, '')
    .replaceAll(/[øđðłıßæœþħŋəǝ]/g, (letter) => whole[letter] ?? letter);
}
