import type { Speaker } from '../model/speaker.ts';
import { foldName } from './fold.ts';
import { remembered } from './remembered.ts';

/** Finds the person or body that a report credits. */
export type SpeakerFinder = (said: string) => Speaker | null;

/** What decides whom a name means in a report. */
export interface Hearing {
  /** Its day says who held an office. */
  day: string;
  /** Its other speakers say whom a surname means. */
  alsoSaid: readonly string[];
  /** How far out from the event a place lies that holds it (0 is the event's own); null where it does not hold it. */
  reach(place: string): number | null;
}

/** A finder over `speakers.yml` for one report. A name said in full means its bearer everywhere; "the army", "the chief minister" or a mere surname only those who have a say where the event is. */
export function speakerFinder(speakers: readonly Speaker[], { day, alsoSaid, reach }: Hearing): SpeakerFinder {
  const entries = register(speakers);
  const local = entries.filter(({ speaker }) => speaker.place !== null && reach(speaker.place) !== null);
  const named = (said: string): Speaker | null =>
    only(byName(said, entries)) ??
    nearest(byCommon(said, local), reach) ??
    only(byTail(said, entries)) ??
    only(inOffice(said, day, entries, true)) ??
    nearest(inOffice(said, day, local, false), reach);
  const here = new Set(alsoSaid.flatMap((said) => named(said) ?? []));
  const inReport = entries.filter(({ speaker }) => here.has(speaker));
  return (said) => named(said) ?? only(bySurname(said, inReport)) ?? only(bySurname(said, local));
}

/** A speaker with folded names and titles. */
interface Entry {
  speaker: Speaker;
  names: string[];
  common: string[];
  isPerson: boolean;
  offices: { title: string; words: string[]; from: string | null; to: string | null }[];
}

const register = remembered((speakers: readonly Speaker[]): Entry[] =>
  speakers.map((speaker) => ({
    speaker,
    names: [speaker.name, ...speaker.aliases].map(foldName),
    common: speaker.common.map(foldName),
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

/** "The army", "police", "the government". */
function byCommon(said: string, entries: readonly Entry[]): Speaker[] {
  const name = foldName(said);
  return speakersOf(entries, ({ common }) => common.includes(name));
}

/** "Interior Minister Mira Halden": a full name behind its bearer's office. */
function byTail(said: string, entries: readonly Entry[]): Speaker[] {
  const words = foldName(said);
  const ends = (name: string): boolean => name.includes(' ') && words.endsWith(` ${name}`);
  return speakersOf(entries, ({ isPerson, names }) => isPerson && names.some(ends));
}

/** "chief minister of the Coast": a whole title; or, where it may be said in part ("chief minister"), two words or more of one. */
function inOffice(said: string, day: string, entries: readonly Entry[], whole: boolean): Speaker[] {
  const name = foldName(said);
  const words = name.split(' ').filter((word) => !joints.includes(word));
  const means = ({ title, words: all, from, to }: Entry['offices'][number]): boolean =>
    (from === null || from <= day) &&
    (to === null || day <= to) &&
    (whole ? sameWords(words, all) : (words.length > 1 && words.every((word) => all.includes(word))) || title === name);
  return speakersOf(entries, ({ offices }) => offices.some(means));
}

/** "Coast governor", "governor of the Coast". */
const sameWords = (said: readonly string[], title: readonly string[]): boolean =>
  said.length > 1 &&
  title.every((word) => joints.includes(word) || said.includes(word)) &&
  said.every((word) => title.includes(word));

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

/** The one whose authority is the narrowest around the event: the police of the province before that of the country. */
function nearest(found: readonly Speaker[], reach: Hearing['reach']): Speaker | null {
  const far = (speaker: Speaker): number => reach(speaker.place ?? '') ?? Number.POSITIVE_INFINITY;
  const least = Math.min(...found.map(far));
  return only(found.filter((speaker) => far(speaker) === least));
}

/** The one found, or null where there is none or a choice. */
function only(found: readonly Speaker[]): Speaker | null {
  const distinct = new Set(found);
  return distinct.size === 1 ? ([...distinct][0] ?? null) : null;
}
