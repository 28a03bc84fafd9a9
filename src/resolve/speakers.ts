import type { Speaker } from '../model/speaker.ts';
import { foldName } from './fold.ts';

/** Finds the person or body that a report credits. */
export type SpeakerFinder = (said: string) => Speaker | null;

/** A finder over `speakers.yml` for one report: its day decides who held an office, its other speakers whom a surname means. */
export function speakerFinder(speakers: readonly Speaker[], day: string, alsoSaid: readonly string[]): SpeakerFinder {
  const names = namesOf(speakers);
  const named = (said: string): Speaker | null =>
    only(names.get(foldName(said))) ?? only(byTail(said, speakers)) ?? only(inOffice(said, speakers, day));
  const here = new Set(alsoSaid.flatMap((said) => named(said) ?? []));
  return (said) => named(said) ?? only(bySurname(said, [...here])) ?? only(bySurname(said, speakers));
}

function namesOf(speakers: readonly Speaker[]): Map<string, Speaker[]> {
  const names = new Map<string, Speaker[]>();
  for (const speaker of speakers) {
    for (const name of new Set([speaker.name, ...speaker.aliases].map(foldName))) {
      names.set(name, [...(names.get(name) ?? []), speaker]);
    }
  }
  return names;
}

/** "Interior Minister Mira Halden": a full name behind its bearer's office. */
function byTail(said: string, speakers: readonly Speaker[]): Speaker[] {
  const words = foldName(said);
  const ends = (name: string): boolean => name.includes(' ') && words.endsWith(` ${name}`);
  return speakers.filter((speaker) => isPerson(speaker) && [speaker.name, ...speaker.aliases].map(foldName).some(ends));
}

/** "chief minister": an office of two words or more, or its whole title, held on the day. */
function inOffice(said: string, speakers: readonly Speaker[], day: string): Speaker[] {
  const words = foldName(said)
    .split(' ')
    .filter((word) => !joints.includes(word));
  const means = (title: string): boolean => {
    const all = foldName(title).split(' ');
    return foldName(title) === foldName(said) || (words.length > 1 && words.every((word) => all.includes(word)));
  };
  const held = (office: Speaker['offices'][number]): boolean =>
    (office.from === null || office.from <= day) && (office.to === null || day <= office.to);
  return speakers.filter((speaker) => speaker.offices.some((office) => held(office) && means(office.title)));
}

const joints = ['the', 'of', 'for', 'in'];

function bySurname(said: string, speakers: readonly Speaker[]): Speaker[] {
  const name = foldName(said).replace(/^(?:mr|mrs|ms|dr) /, '');
  if (name.includes(' ') || !/^\p{Lu}/u.test(said)) return [];
  const bears = (full: string): boolean => foldName(full).endsWith(` ${name}`);
  return speakers.filter((speaker) => isPerson(speaker) && [speaker.name, ...speaker.aliases].some(bears));
}

/** Bodies bear one of these words; the last word of such a name is no surname. */
const bodies =
  /(?:^| )(?:army|armies|police|corps|forces?|front|agency|council|committee|department|ministry|government|authority|authorities|administration|organi[sz]ation|party|movement|wing|centre|center|institute|office|union|nations|company|hospital|service|services|military|media|team|board|court|commission|command)(?: |$)/;

/** Persons have a role or an office; bodies that have one too are known by their names. */
const isPerson = ({ name, role, offices }: Speaker): boolean =>
  name.includes(' ') && (role !== null || offices.length > 0) && !bodies.test(foldName(name));

/** The one found, or null where there is none or a choice. */
function only(found: readonly Speaker[] = []): Speaker | null {
  const distinct = new Set(found);
  return distinct.size === 1 ? ([...distinct][0] ?? null) : null;
}
