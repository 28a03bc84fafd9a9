import { describe, expect, it } from 'vitest';
import { adjectives, nouns, verbs } from './effects.ts';
import * as grammar from './grammar.ts';
import { idioms } from './idioms.ts';
import { idle } from './idle.ts';
import { groupModifiers, invariableNationals, notPeople, people } from './people.ts';
import { after, before } from './qualifiers.ts';
import { labels, months, names, things, weekdays } from './things.ts';

const twice = (entries: readonly string[]) => entries.filter((entry, k) => entries.indexOf(entry) !== k);
const singulars = (entries: readonly string[]) => entries.map((entry) => entry.split('/')[0] ?? '');
const bases = (entries: readonly string[]) => entries.map((entry) => entry.split(' ')[0] ?? '');

const everyPerson = singulars([...Object.values(people).flat(), ...invariableNationals]);
const everyThing = singulars(things.flatMap(([, entries]) => entries));

const tables: [name: string, entries: readonly string[]][] = [
  ['people', everyPerson],
  ['modifiers of a group', Object.values(groupModifiers).flat()],
  ['animals', [...notPeople]],
  ['things', everyThing],
  ['labels', labels],
  ['names with numbers', names],
  ['months', months],
  ['weekdays', weekdays],
  ['verbs of saying', bases(grammar.saying.flatMap((entry) => entry.verbs))],
  ['other verbs', bases(grammar.otherVerbs)],
  ['verbs of denial', bases(grammar.denying)],
  ['adjectives of effect', Object.values(adjectives).flat()],
  ['nouns of effect', Object.values(nouns).flat()],
  ['hedges before', before.flatMap(([, entries]) => entries)],
  ['hedges behind', after.flatMap(([, entries]) => entries)],
  ['idle phrases', idle.flatMap(({ says }) => says)],
  ...idioms.map(({ effect, frame, says }): [string, readonly string[]] => [`idioms of ${effect} (${frame})`, says]),
];

describe('the tables of words', () => {
  it.each(tables)('%s: no entry twice', (_name, entries) => expect(twice(entries)).toEqual([]));
  it.each(tables)('%s: in lower case, without stray spaces', (_name, entries) =>
    expect(entries.filter((entry) => entry !== entry.toLowerCase() || /^\s|\s$|\s\s|\n/.test(entry))).toEqual([]),
  );

  it('a verb of effect has one effect; "burn" has two pasts', () =>
    expect(twice(bases(verbs.flatMap((entry) => entry.verbs)))).toEqual(['burn']));

  it('a noun is a person or a thing, not both', () => {
    const persons = new Set(everyPerson);
    expect(everyThing.filter((noun) => persons.has(noun))).toEqual([]);
  });

  it('an idiom has one effect', () => {
    const found = new Map<string, string>();
    const torn = idioms.flatMap(({ effect, says }) =>
      says.filter((phrase) => {
        const known = found.get(phrase) ?? effect;
        found.set(phrase, effect);
        return known !== effect;
      }),
    );
    expect(torn).toEqual([]);
  });
});
