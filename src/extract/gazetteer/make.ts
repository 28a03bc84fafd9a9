/**
 * Makes names.json out of the source and the lists by hand. It reads the packages of a folder and, from standard input, the
 * older list of towns; it writes the file to standard output. How to run it stands in README.md beside this file.
 */
import { text } from 'node:stream/consumers';
import { greatYetDoubtful, people } from './by-hand/doubtful.ts';
import { never } from './by-hand/never.ts';
import { type Candidate, candidates, rank } from './candidates.ts';
import { fold, keyOf } from './fold.ts';
import { asLines, type Entry } from './lines.ts';
import { readSource } from './source.ts';

/** A town of so many people is above doubt, unless a list by hand has it; a lesser bound holds against mere personal names. */
const great = { words: 1_000_000, names: 300_000, phrases: 100_000, short: 100_000 } as const;

/** Longer names of the source are written out in registers, not in prose. */
const mostWords = 4;

/** A name with a saint in it is hardly a person's, though the sources of names have “Santa”. */
const saints = new Set(['san', 'santa', 'santo', 'sao', 'st', 'ste']);

/** Words behind a name that say its kind; what stands before them is the name. */
const kindWord = / (?:district|county|province|state|region|department|governorate|oblast|prefecture)$/;

const folder = process.argv[2];
if (!folder) throw new Error('Give the folder that holds the node_modules of the source.');
const source = await readSource(folder, await text(process.stdin));
const words = new Set([10, 20, 35, 40].flatMap((level) => source.words.get(level) ?? []));
const rareWords = new Set([50, 55, 60, 70].flatMap((level) => source.words.get(level) ?? []));
const commonest = new Set(source.words.get(10));
const known = new Set(people.names.map(fold));
const doubted = new Set(greatYetDoubtful.names.map(fold));
const dropped = new Set(never.flatMap((list) => list.names.map(fold)));
process.stdout.write(`${JSON.stringify(asLines(entries()), null, 2)}\n`);

function entries(): Entry[] {
  const best = new Map<string, Candidate>();
  for (const candidate of candidates(source)) {
    const key = candidate.rank === rank.hand ? keyOf(candidate.name) : fold(candidate.name);
    if (candidate.rank < rank.country && !isName(key, candidate)) continue;
    if ((best.get(key)?.rank ?? 0) < candidate.rank) best.set(key, candidate);
  }
  return [...best]
    .filter(([key]) => !isImplied(key, best))
    .map(([key, found]) => ({ key, kind: found.kind, doubtful: isDoubtful(found) }));
}

/** Whether a name of the source is one in prose; small towns called by the commonest words are title case oftener than towns. */
function isName(key: string, { population, rank: stands }: Candidate): boolean {
  if (dropped.has(key) || (commonest.has(key) && population < great.short)) return false;
  if (stands === rank.spelling && dropped.has(key.replace(kindWord, ''))) return false;
  return /^[a-z][a-z ]{2,39}$/.test(key) && key.split(' ').length <= mostWords;
}

/** “Quetta District” follows from “Quetta” for the reader of the file; “Tank District” must stand, since “Tank” is in doubt. */
function isImplied(key: string, best: ReadonlyMap<string, Candidate>): boolean {
  const bare = best.get(key.replace(kindWord, ''));
  return bare !== undefined && bare !== best.get(key) && !isDoubtful(bare);
}

/** Whether a name is a word, a given name or a surname as well, and not of a place too great for doubt. */
function isDoubtful({ name, rank: stands, population }: Candidate): boolean {
  const key = fold(name);
  if (doubted.has(key)) return true;
  if (stands >= rank.country || population >= great.words) return false;
  if (kindWord.test(key)) return dropped.has(key.replace(kindWord, ''));
  if (key.length <= 3 && population < great.short) return true;
  if (key.includes(' ') && population >= great.phrases) return false;
  if (rareWords.has(key) && population < great.short) return true;
  const parts = key.split(' ');
  if (parts.some((part) => saints.has(part))) return false;
  return parts.every((w) => words.has(w) || known.has(w) || (source.personalNames.has(w) && population < great.names));
}
