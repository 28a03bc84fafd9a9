import { type Effect, effects } from './effect.ts';
import type { Figure } from './figure.ts';
import { type Group, groups } from './group.ts';

/** Numbers as the site writes them: 37, 1,500. */
export const numberInWords = (number: number): string => digits.format(number);
const digits = new Intl.NumberFormat('en-GB');

/** The number that the words name: "more than 30" names 30, though it allows 31 at the least; a range names its lower end. */
export function namedNumber({ low, high, qualifier }: Figure): number {
  if (qualifier === 'more-than') return Math.max(0, low - 1);
  if (qualifier === 'up-to') return high ?? low;
  if (qualifier === 'fewer-than') return high === null ? low : high + 1;
  return low;
}

/** A figure as firmly as its words put it: "at least 37", "more than 30", "37–70"; an indefinite one by its own word, where the quote has it: "dozens". */
export function figureInWords(figure: Figure, quote = ''): string {
  const named = numberInWords(namedNumber(figure));
  switch (figure.qualifier) {
    case 'exact':
      return named;
    case 'at-least':
      return `at least ${named}`;
    case 'more-than':
      return `more than ${named}`;
    case 'up-to':
      return `up to ${named}`;
    case 'fewer-than':
      return `fewer than ${named}`;
    case 'about':
      return `about ${named}`;
    case 'range':
      return figure.high === null ? `at least ${named}` : `${named}–${numberInWords(figure.high)}`;
    case 'indefinite':
      return indefiniteInWords(figure.low, quote);
    default:
      return figure.qualifier satisfies never;
  }
}

function indefiniteInWords(low: number, quote: string): string {
  const words = quote.toLowerCase();
  const own = indefinites
    .flatMap(({ words }) => words)
    .find((word) => new RegExp(`(?<!\\p{L})${word}(?!\\p{L})`, 'u').test(words));
  return own ?? indefinites.find(({ least }) => least <= low)?.words[0] ?? 'some';
}

/** Words for a quantity without a number, the greatest first, and the least that the codebook lets each mean; the first of a line stands for it. */
const indefinites = [
  { least: 20_000, words: ['tens of thousands'] },
  { least: 2000, words: ['thousands'] },
  { least: 200, words: ['hundreds'] },
  { least: 40, words: ['scores'] },
  { least: 24, words: ['dozens'] },
  { least: 2, words: ['several', 'a few', 'many', 'multiple', 'a number of', 'numerous', 'a handful of', 'some'] },
] as const;

/** The people and what befell them: "militants killed", "people displaced". */
export const measureInWords = (effect: Effect, group: Group): string =>
  `${groups[group].label} ${effects[effect].label}`;

/** A figure with its people: "37 militants", "1 civilian", "more than 22 members of the security forces". */
export function peopleInWords(figure: Figure, group: Group, quote = ''): string {
  const { one, many } = counted[group];
  const words = figureInWords(figure, quote);
  return `${words} ${words === '1' ? one : many}`;
}

/** The nouns of the groups behind a number. */
const counted: Readonly<Record<Group, { one: string; many: string }>> = {
  civilians: { one: 'civilian', many: 'civilians' },
  security: { one: 'member of the security forces', many: 'members of the security forces' },
  militants: { one: 'militant', many: 'militants' },
  officials: { one: 'official', many: 'officials' },
  prisoners: { one: 'prisoner', many: 'prisoners' },
  people: { one: 'person', many: 'people' },
};

/** A speaker's name as it stands within a sentence: "a senior security official", "the military", "the Harbour League Army", "Mira Halden". */
export function voiceInWords(name: string): string {
  const words = isCommon(name) ? name.charAt(0).toLowerCase() + name.slice(1) : name;
  if (/^(?:the|a|an|some|one|two|three|several) /i.test(words) || /\p{L}['’]s? /u.test(words)) return words;
  const [noun = ''] = words.split(/ (?:in|of|at|from|for) /);
  if (collective.test(noun)) return `the ${words}`;
  if (/^\p{Lu}/u.test(words) || plural.test(noun)) return words;
  return `${/^[aeiou]/.test(words) ? 'an' : 'a'} ${words}`;
}

/** A common noun with the capital of a sentence's head: "Security officials", but not "Harbour Police" or "Government of Eastland". */
const isCommon = (name: string): boolean => {
  const [first = '', second = '', third = ''] = name.split(' ');
  const isTitle = /^\p{Lu}/u.test(second) || (/^\p{Lu}/u.test(first) && second === 'of' && /^\p{Lu}/u.test(third));
  return commonHeads.includes(first.toLowerCase()) && !isTitle;
};

/** Words that begin the common nouns which reports credit. */
const commonHeads = [
  'authorities',
  'official',
  'officials',
  'senior',
  'security',
  'military',
  'army',
  'police',
  'government',
  'local',
  'provincial',
  'federal',
  'state',
  'regional',
  'district',
  'civil',
  'health',
  'hospital',
  'medical',
  'rescue',
  'intelligence',
  'defence',
  'paramilitary',
  'media',
  'sources',
  'residents',
  'witnesses',
  'eyewitnesses',
  'unnamed',
  'doctors',
  'rescuers',
  'firefighters',
  'forces',
  'emergency',
  'relief',
];

const plural = /(?:s|police|media|people)$/;

/** Bodies that take "the": their last word, or the head of a longer name. */
const collective =
  /(?:\b(?:military|army|government|administration|ministry|navy|opposition|council|force|coastguard)$)|\b(?:Army|Force|Forces|Front|Council|Committee|Department|Ministry|Government|Party|Movement|Union|Nations|Corps|Police|Agency|Authority|Command|Military|League|Centre|Center|Institute|Service|Office)\b/;

/** "a", "a and b", "a, b and c". */
export const listInWords = (items: readonly string[]): string => conjunction.format(items);
const conjunction = new Intl.ListFormat('en-GB', { type: 'conjunction' });

/** "1 report", "3 reports". */
export const countInWords = (count: number, one: string, many = `${one}s`): string =>
  `${numberInWords(count)} ${count === 1 ? one : many}`;

/** The day of a moment: "31 January 2026"; as it was written where it was published, whatever the reader's time zone. */
export const dayInWords = (moment: string): string => calendar.format(new Date(`${moment.slice(0, 10)}T00:00:00Z`));
const calendar = new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeZone: 'UTC' });
