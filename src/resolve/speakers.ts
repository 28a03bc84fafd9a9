import type { Speaker } from '../model/speaker.ts';
import { foldName } from './fold.ts';
import { remembered } from './remembered.ts';

/** Finds the person or body that a report credits. */
export type SpeakerFinder = (said: string) => Speaker | null;

/** A finder over `speakers.yml` for one report: its day decides who held an office, its other speakers whom a surname means. */
export function speakerFinder(speakers: readonly Speaker[], day: string, alsoSaid: readonly string[]): SpeakerFinder {
  const entries = register(speakers);
  const named = (said: string): Speaker | null =>
    only(byName(said, entries)) ?? only(byTail(said, entries)) ?? only(inOffice(said, day, entries));
  const here = new Set(alsoSaid.flatMap((said) => named(said) ?? []));
  const inReport = entries.filter(({ speaker }) => here.has(speaker));
  return (said) => named(said) ?? only(bySurname(said, inReport)) ?? only(bySurname(said, entries));
}

/** A speaker with folded names and titles. */
interface Entry {
  speaker: Speaker;
  names: string[];
  isPerson: boolean;
  offices: { title: string; words: string[]; from: string | null; to: string | null }[];
}

const register = remembered((speakers: readonly Speaker[]): Entry[] =>
  speakers.map((speaker) => ({
    speaker,
    names: [speaker.name, ...speaker.aliases].map(foldName),
    isPerson: isPerson(speaker),
    offices: speaker.offices.map(({ title, from, to }) => {
      const folded = foldName(title);
      return { title: folded, words: folded.split(' '), from, to };
    }),
  })),
);

function byName(said: string, entries: readonly Entry[]): Speaker[] {
  const name = foldName(said);
  return speakersOf(entries, ({ names }) => names.includes(name));
}

/** "Interior Minister Mira Halden": a full name behind its bearer's office. */
function byTail(said: string, entries: readonly Entry[]): Speaker[] {
  const words = foldName(said);
  const ends = (name: string): boolean => name.includes(' ') && words.endsWith(` ${name}`);
  return speakersOf(entries, ({ isPerson, names }) => isPerson && names.some(ends));
}

/** "chief minister": an office of two words or more, or its whole title, held on the day. */
function inOffice(said: string, day: string, entries: readonly Entry[]): Speaker[] {
  const name = foldName(said);
  const words = name.split(' ').filter((word) => !joints.includes(word));
  const means = ({ title, words: all, from, to }: Entry['offices'][number]): boolean =>
    (from === null || from <= day) &&
    (to === null || day <= to) &&
    (title === name || (words.length > 1 && words.every((word) => all.includes(word))));
  return speakersOf(entries, ({ offices }) => offices.some(means));
}

const joints = ['the', 'of', 'for', 'in'];

function bySurname(said: string, entries: readonly Entry[]): Speaker[] {
  const name = foldName(said).replace(/^(?:mr|mrs|ms|dr) /, '');
  if (name.includes(' ') || !/^\p{Lu}/u.test(said)) return [];
  return speakersOf(entries, ({ isPerson, names }) => isPerson && names.some((full) => full.endsWith(` ${name}`)));
}

const speakersOf = (entries: readonly Entry[], fits: (entry: Entry) => boolean): Speaker[] =>
  entries.filter(fits).map(({ speaker }) => speaker);

/** Bodies bear one of these words; the last word of such a name is no surname. */
const bodies =
  /(?:^| )(?:army|armies|police|corps|forces?|front|agency|council|committee|department|ministry|government|authority|authorities|administration|organi[sz]ation|party|movement|wing|centre|center|institute|office|union|nations|company|hospital|service|services|military|media|team|board|court|commission|command)(?: |$)/;

/** Persons have a role or an office; bodies that have one too are known by their names. */
const isPerson = ({ name, role, offices }: Speaker): boolean =>
  name.includes(' ') && (role !== null || offices.length > 0) && !bodies.test(foldName(name));

/** The one found, or null where there is none or a choice. */
function only(found: readonly Speaker[]): Speaker | null {
  const distinct = new Set(found);
  return distinct.size === 1 ? ([...distinct][0] ?? null) : null;
}
