import type { Gazetteer, NamedPlaceKind } from '../model/gazetteer.ts';
import type { Place, PlaceKind } from '../model/place.ts';
import { isWrittenAsName } from './gazetteer/capitals.ts';
import { fold, keyOf } from './gazetteer/fold.ts';
import { headOf, type Mark, readRest, splitLine } from './gazetteer/lines.ts';
import lines from './gazetteer/names.json' with { type: 'json' };

// Measured on Node 26 with 180,000 names: 1.56 MB on disk, 16 ms to load, 3 MB of heap (11 MB when all sorts of names were looked up),
// 1.2 µs a look-up once warm; a line of the file is read on the first look-up under its head, 14 ms for thirty-six reports together.

/** Words of the longest name; a word more where the kind follows the name. */
const longestInWorld = 6;

/** What a curated kind is to a reader of names: an area is as wide as a district, a road is a site. */
const kindOfCurated: Readonly<Record<PlaceKind, NamedPlaceKind>> = {
  country: 'country',
  province: 'province',
  district: 'district',
  city: 'settlement',
  town: 'settlement',
  area: 'district',
  road: 'site',
  site: 'site',
};

/** Words behind a name that say what it is: “Nagaon District”, “Zamboanga City”. */
const kindWords: Readonly<Record<string, NamedPlaceKind>> = {
  district: 'district',
  county: 'district',
  province: 'province',
  state: 'province',
  governorate: 'province',
  oblast: 'province',
  region: 'province',
  department: 'province',
  prefecture: 'province',
  city: 'settlement',
  town: 'settlement',
  island: 'district',
  valley: 'district',
  river: 'site',
};

/** All names of the world that the file holds, and the curated places (names and aliases), whose kinds win. */
export function gazetteer(extra: Iterable<Place> = []): Gazetteer {
  const curated = curatedNames(extra);
  const find = remembered((name) => {
    if (!isWrittenAsName(name)) return null;
    const key = fold(name);
    const known = curated.get(name) ?? curated.get(key);
    const mark = markOf(name) ?? markOf(key) ?? markWithKind(key, curated);
    return known ? { kind: known, doubtful: mark?.doubtful ?? false } : mark;
  });
  return {
    kindOf: (name) => find(name)?.kind ?? null,
    doubtful: (name) => find(name)?.doubtful ?? false,
    longest: Math.max(longestInWorld, ...[...curated.keys()].map((key) => key.split(' ').length)),
  };
}

const MOST_REMEMBERED = 20_000;

/** Reports ask for the same names over and over. */
function remembered(find: (name: string) => Mark | null): (name: string) => Mark | null {
  const found = new Map<string, Mark | null>();
  return (name) => {
    const known = found.get(name);
    if (known !== undefined) return known;
    if (found.size >= MOST_REMEMBERED) found.clear();
    const mark = find(name);
    found.set(name, mark);
    return mark;
  };
}

function curatedNames(extra: Iterable<Place>): Map<string, NamedPlaceKind> {
  const names = new Map<string, NamedPlaceKind>();
  for (const place of extra)
    for (const name of [place.name, ...place.aliases])
      if (!names.has(keyOf(name))) names.set(keyOf(name), kindOfCurated[place.kind]);
  return names;
}

const unread = new Map(lines.map(splitLine));
const readLines = new Map<string, Map<string, Mark>>();

/** The mark of a key in the file; the line of its head is read when it is first asked for. */
function markOf(key: string): Mark | null {
  const head = headOf(key);
  const rest = unread.get(head);
  if (rest === undefined) return null;
  const line = readLines.get(head) ?? readRest(rest);
  readLines.set(head, line);
  return line.get(key.slice(head.length)) ?? null;
}

/** A name that nobody doubts with the word for its kind behind it; those that are in doubt stand in the file as a whole. */
function markWithKind(key: string, curated: ReadonlyMap<string, NamedPlaceKind>): Mark | null {
  const at = key.lastIndexOf(' ');
  const kind = at < 0 ? undefined : kindWords[key.slice(at + 1)];
  if (kind === undefined) return null;
  const bare = key.slice(0, at);
  const mark = markOf(bare);
  return (mark ?? curated.has(bare)) && !mark?.doubtful ? { kind, doubtful: false } : null;
}
