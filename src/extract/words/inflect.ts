/** The forms of an English verb that news uses. */
export type VerbForm = 'base' | 'third' | 'past' | 'participle' | 'gerund';

const VOWELS = 'aeiou';

const doubles = (verb: string) =>
  /^[^aeiou]*[aeiou][bdgmnprt]$/.test(verb) ||
  ['kidnap', 'admit', 'regret', 'rebut', 'refer', 'transfer'].includes(verb);

const stem = (verb: string) => {
  if (verb.endsWith('e')) return verb.slice(0, -1);
  return doubles(verb) ? verb + verb.at(-1) : verb;
};

const third = (verb: string) => {
  if (/(?:s|x|z|ch|sh|o)$/.test(verb)) return `${verb}es`;
  return verb.endsWith('y') && !VOWELS.includes(verb.at(-2) ?? '') ? `${verb.slice(0, -1)}ies` : `${verb}s`;
};

const past = (verb: string) =>
  verb.endsWith('y') && !VOWELS.includes(verb.at(-2) ?? '') ? `${verb.slice(0, -1)}ied` : `${stem(verb)}ed`;

const gerund = (verb: string) => {
  if (verb.endsWith('ie')) return `${verb.slice(0, -2)}ying`;
  return verb.endsWith('ee') ? `${verb}ing` : `${stem(verb)}ing`;
};

/** All forms of a verb, written "kill" or, where irregular, "shoot shot shot": form and word, several words where forms coincide. */
export function formsOf(entry: string): [form: VerbForm, word: string][] {
  const [base = '', pastForm = past(base), participle = pastForm] = entry.split(' ');
  return [
    ['base', base],
    ['third', third(base)],
    ['past', pastForm],
    ['participle', participle],
    ['gerund', gerund(base)],
  ];
}
