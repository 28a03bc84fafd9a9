import type { CasualtyClaim } from '../model/claim.ts';
import { namedNumber } from '../model/wording.ts';
import { agreement } from './agree.ts';
import { slugged, voiceOf } from './voice.ts';

/** Whom of a group a figure counts, where it counts only some of it: "women", "suicide bombers". */
export interface Some {
  key: string;
  name: string;
}

/**
 * Finds the figures that count only some of a group: one inside another of the same people, one of women or children alone, and
 * one beside a larger one in the sentence ("17 and one of the navy"). Beside tolls of the whole they would pass for low ones.
 */
export function someFinder(claims: readonly CasualtyClaim[]): (claim: CasualtyClaim) => Some | null {
  const byId = new Map(claims.map((claim) => [claim.id, claim]));
  const bySentence = Map.groupBy(claims, sentenceOf);
  return (claim) => {
    const whole = claim.partOf === null ? undefined : byId.get(claim.partOf);
    const home = byHome(claim);
    if (home) return home;
    const kin = byKin(claim);
    if (kin) return whole?.scope === 'part' && whole.place === null ? ofPart(kin, whole) : kin;
    if (whole && whole.group === claim.group && whole.effect === claim.effect && !isElsewhere(claim, whole))
      return named(claim, whole);
    const beside = bySentence.get(sentenceOf(claim))?.find((other) => overtops(other, claim));
    return beside ? named(claim, beside) : null;
  };
}

/** The women of one family are not the women of the event. */
const ofPart = ({ key, name }: Some, whole: CasualtyClaim): Some => ({
  key: `${key}-of-${namedNumber(whole)}`,
  name: `${name} of ${namedNumber(whole)}`,
});

const sentenceOf = ({ report, line, sentence }: CasualtyClaim): string => `${report} ${line} ${sentence}`;

/** A part at a place of its own counts all that it speaks of there. */
const isElsewhere = (claim: CasualtyClaim, whole: CasualtyClaim): boolean =>
  claim.place !== whole.place && (claim.place ?? claim.placeSaid) !== null;

/** Of one voice and one measure in one sentence, with words of its own for whom it counts. */
const overtops = (other: CasualtyClaim, claim: CasualtyClaim): boolean =>
  other.effect === claim.effect &&
  other.group === claim.group &&
  other.scope === 'event' &&
  claim.scope === 'event' &&
  other.place === claim.place &&
  other.period === claim.period &&
  claim.detail !== null &&
  other.detail !== claim.detail &&
  voiceOf(other) === voiceOf(claim) &&
  namedNumber(other) > namedNumber(claim) &&
  agreement(other, claim) === 'apart';

/** By the report's own noun, without what only says that they are people; without a noun, by the figure that holds it. */
function named({ detail }: CasualtyClaim, whole: CasualtyClaim): Some {
  const words = wordsOf(detail ?? '').filter((word) => !plain.includes(word));
  if (words.length === 0) return { key: `of-${namedNumber(whole)}`, name: `some of ${namedNumber(whole)}` };
  return { key: slugged(words.join(' ')), name: words.join(' ') };
}

/** "62 people from her state", "two students from Norby": those of the dead who came from one place. */
function byHome({ quote, sentence }: CasualtyClaim): Some | null {
  const behind = sentence.slice(sentence.indexOf(quote) + quote.length);
  const [, home] =
    /^ (?:who (?:were|came) )?from ((?:the|her|his|their|its|our) (?:state|country|province|district|village|town|city)\b|\p{Lu}\p{L}{1,30}(?: \p{Lu}\p{L}{1,30}){0,2})/u.exec(
      behind,
    ) ?? [];
  if (home === undefined || days.test(home)) return null;
  return { key: `from-${slugged(home)}`, name: `from ${home}` };
}

/** "From Friday on" is no home. */
const days =
  /^(?:mon|tues|wednes|thurs|fri|satur|sun)day|^(?:january|february|march|april|may|june|july|august|september|october|november|december)\b/i;

/** By sex and age, in the report's noun for them or in the word behind a part: "three of them children". */
function byKin({ group, detail, quote, sentence, scope }: CasualtyClaim): Some | null {
  if (group === 'security' || group === 'militants') return null;
  const behind = scope === 'part' ? sentence.slice(sentence.indexOf(quote) + quote.length) : '';
  const words = detail === null ? wordsOf(/^ \p{L}{1,40}/u.exec(behind)?.[0] ?? '') : wordsOf(detail);
  const found = kin.filter((line) => words.some((word) => line.includes(word)));
  if (found.length === 0) return null;
  const name = found.map(([first]) => first).join(' and ');
  return { key: slugged(name), name };
}

/** Whether a figure is one of women, men or children. */
export const isByKin = (claim: CasualtyClaim): boolean => byKin(claim) !== null;

const wordsOf = (text: string): string[] => text.toLowerCase().match(/\p{L}{1,40}/gu) ?? [];

/** Nouns for people by sex and age: a count of them is a count of some of a group. The first of a line stands for it. */
const kin = [
  ['women', 'woman', 'girl', 'girls'],
  ['men', 'man', 'boy', 'boys'],
  [
    'children',
    'child',
    'minor',
    'minors',
    'infant',
    'infants',
    'baby',
    'babies',
    'toddler',
    'toddlers',
    'teenager',
    'teenagers',
  ],
];

/** Nouns that tell one of a body from no other. */
const plain = [
  'official',
  'officials',
  'officer',
  'officers',
  'member',
  'members',
  'personnel',
  'person',
  'persons',
  'people',
  'other',
  'others',
  'more',
  'of',
  'the',
  'a',
  'an',
];
