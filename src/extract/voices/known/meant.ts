import type { Voice } from '../who/voice.ts';
import type { Known } from './known.ts';
import type { Register } from './register.ts';

/** Whom "he", "she", "it" or "they" means in a sentence: whom the sentence before is about, else the last that spoke and fits, subjects first. */
export function meant(register: Register, { name }: Voice, sentence: number): Known | null {
  const about = topicMeant(register, name, sentence);
  if (about) return about;
  const fits = tests[name] ?? (() => false);
  const late = register.last((known) => known.spoke >= 0 && fits(known));
  const spoken = late && (register.last((known) => known.led === late.spoke && fits(known)) ?? late);
  if (spoken) return spoken;
  const named = register.last((known) => fits(known) && known.spoke < 0);
  if (name === 'he' || name === 'she') return named && named.kind !== 'other' ? named : null;
  const anybody = register.last(({ spoke, sort }) => spoke >= 0 && sort !== 'medium');
  return name === 'they' ? anybody : (named ?? anybody);
}

/** "Maria Ruiz hid in the cellar. “I was alone,” she said." */
function topicMeant({ topic }: Register, name: string, sentence: number): Known | null {
  if (!topic || topic.at !== sentence - 1 || topic.known.spoke >= sentence - 1) return null;
  const { known } = topic;
  if (name === 'they') return known.plural ? known : null;
  if (name !== 'he' && name !== 'she') return null;
  return known.sort === 'person' && known.female !== (name === 'he') ? known : null;
}

const human = ({ sort, plural }: Known): boolean => sort === 'person' || (sort === 'role' && !plural);

const tests: Readonly<Record<string, (known: Known) => boolean>> = {
  he: (known) => human(known) && known.female !== true,
  she: (known) => human(known) && known.female !== false,
  they: ({ sort, plural, name }) => sort !== 'medium' && (plural || /^(?:police|taliban|authorities)$/i.test(name)),
  it: ({ sort }) => sort === 'body' || sort === 'state',
};
