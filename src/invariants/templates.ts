import fc from 'fast-check';

/** What a made-up report tells of; `a` > `b` + `c`, so that parts never add up to a whole by chance. */
export interface Story {
  a: number;
  b: number;
  c: number;
  place: string;
  name: string;
}

/** Says a sentence of a story; how its numbers are written is left to `n`. */
export type Template = (story: Story, n: (number: number) => string) => string;

/** Places of the world, as news spells them. */
export const places = [
  'Quetta',
  'Khartoum',
  'Kharkiv',
  'Mogadishu',
  'Manila',
  'Lagos',
  'Guayaquil',
  'Sendai',
  'Port-au-Prince',
  'Addis Ababa',
  'Chittagong',
  'Ouagadougou',
];

const names = ['Mira Halden', 'Joaquín Peñalver', 'Abdul Karim Osei', 'Tomoko Arai', 'Zoë Brännström'];

/** Sentences of an attack, a raid or a protest. */
export const ofForce: readonly Template[] = [
  ({ a, b, place }, n) =>
    `At least ${n(a)} people were killed and ${n(b)} others were injured in ${place} on Saturday, police said.`,
  ({ a, b, place }, n) =>
    `Militants killed ${n(a)} soldiers and abducted ${n(b)} villagers near ${place}, the governor said.`,
  ({ a, b, place }, n) => `A bomb went off at a market in ${place}, killing ${n(a)} civilians and wounding ${n(b)}.`,
  ({ a, b, place }, n) => `Police arrested ${n(a)} protesters in ${place} after ${n(b)} officers were hurt.`,
  ({ a, place }, n) => `Up to ${n(a)} fighters surrendered to the army in ${place}, a spokesman said.`,
  ({ a, b, c, place }, n) =>
    `The dead include ${n(a)} civilians, ${n(b)} policemen and ${n(c)} gunmen, a hospital official in ${place} said.`,
  ({ a, b, place, name }, n) =>
    `“We have counted ${n(a)} bodies,” ${name} said in ${place}. “Another ${n(b)} people are missing.”`,
  ({ a, b, place }, n) => `${n(a)} inmates escaped from a prison in ${place}; ${n(b)} of them were recaptured.`,
  ({ a, b, place }, n) => `The army said it had lost ${n(a)} men at ${place}; the rebels spoke of ${n(b)}.`,
  ({ a, b, place }, n) => `${n(a)} hostages were freed near ${place} on Sunday, and ${n(b)} remain in captivity.`,
  ({ a, b, c, place }, n) =>
    `Of the ${n(a)} wounded, ${n(b)} are women and ${n(c)} are children, the mayor of ${place} told reporters.`,
  ({ a, b, place, name }, n) =>
    `${name}, who lives in ${place}, said that ${n(a)} or more shots were heard and that ${n(b)} men fell dead.`,
  ({ a, place }, n) => `Troops backed by ${n(a)} armoured vehicles entered ${place} before dawn.`,
];

/** Sentences of a disaster, an accident or an outbreak. */
export const ofNature: readonly Template[] = [
  ({ a, place }, n) => `${n(a)} passengers drowned when a ferry sank off ${place}.`,
  ({ a, b, place, name }, n) =>
    `The death toll in ${place} rose to ${n(a)}, with ${n(b)} people still missing, ${name} told reporters.`,
  ({ a, place }, n) => `More than ${n(a)} miners are missing after a shaft collapsed near ${place}.`,
  ({ a, b, c, place }, n) =>
    `${n(a)} people, including ${n(b)} children and ${n(c)} women, died in ${place}, according to the health ministry.`,
  ({ a, b, place }, n) => `Floods displaced ${n(a)} people in ${place}, and ${n(b)} were evacuated by boat.`,
  ({ a, b, place }, n) =>
    `Between ${n(b)} and ${n(a)} workers were trapped in a factory in ${place}, firefighters said.`,
  ({ a, place, name }, n) => `${name}, the mayor of ${place}, put the number of dead at ${n(a)}.`,
  ({ a, place }, n) => `No one was killed in ${place}, but ${n(a)} people were treated for burns.`,
  ({ a, b, place }, n) =>
    `Rescuers pulled ${n(a)} people alive from the rubble in ${place} and recovered ${n(b)} bodies.`,
  ({ a, b, place }, n) => `The earthquake destroyed ${n(a)} houses in ${place} and injured nearly ${n(b)} residents.`,
  ({ a, b, place }, n) =>
    `Ten days ago a storm had killed ${n(a)} fishermen off ${place}; fewer than ${n(b)} were found.`,
  ({ a, b, place }, n) =>
    `A bus with ${n(a)} pupils on board fell into a ravine near ${place}, and ${n(b)} of them were hurt.`,
  ({ a, b, c, place }, n) =>
    `Hospitals in ${place} treated ${n(a)} injured people; ${n(b)} died there, among them ${n(c)} nurses.`,
];

export const everyTemplate: readonly Template[] = [...ofForce, ...ofNature];

/** Sentences that claim nothing of people, and name no place. */
export const unrelated = [
  'The museum reopens next week.',
  'Rain is forecast for the rest of the month, with mild nights.',
  'Readers can write to us at any time.',
  'Letters to the editor are welcome.',
  'The price of bread has hardly changed since spring.',
  'The orchestra will play late symphonies, and admission is free.',
];

/** A figure written in digits. */
export const digits = (number: number): string => `${number}`;

export const story: fc.Arbitrary<Story> = fc
  .record({
    b: fc.integer({ min: 6, max: 40 }),
    c: fc.integer({ min: 6, max: 30 }),
    more: fc.integer({ min: 3, max: 25 }),
    place: fc.constantFrom(...places),
    name: fc.constantFrom(...names),
  })
  .map(({ b, c, more, place, name }) => ({ a: b + c + more, b, c, place, name }));

/** The templates of a report, paragraph by paragraph. */
const outline = (templates: readonly Template[]) =>
  fc.array(fc.array(fc.constantFrom(...templates), { minLength: 1, maxLength: 3 }), { minLength: 1, maxLength: 4 });

/** A made-up report: its story, and its text for any story and any way to write numbers. */
export interface Draft {
  story: Story;
  text: (story: Story, n?: (number: number) => string) => string;
}

/** A report without a headline. */
export const draft = (templates: readonly Template[] = everyTemplate): fc.Arbitrary<Draft> =>
  fc.tuple(story, outline(templates)).map(([told, paragraphs]) =>
    shown({
      story: told,
      text: (other, n = digits) =>
        paragraphs.map((sentences) => sentences.map((say) => capital(say(other, n))).join(' ')).join('\n\n'),
    }),
  );

/** fast-check prints the text of a report that fails. */
const shown = (made: Draft): Draft => Object.assign(made, { [fc.toStringMethod]: () => made.text(made.story) });

const capital = (sentence: string): string => sentence.replace(/^\p{Ll}/u, (letter) => letter.toUpperCase());
