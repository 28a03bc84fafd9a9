import type { Gazetteer } from '../../model/gazetteer.ts';
import type { LocationReading, NamedLocationReading, Role } from '../../model/reading.ts';
import type { Block, Report } from '../../model/report.ts';
import { evidence, evidenceAt } from '../evidence.ts';
import { fold } from '../gazetteer/fold.ts';
import type { PlaceMention } from '../places/mention.ts';
import type { Spot } from '../places/spots.ts';
import { widthOf } from '../places/width.ts';
import { datelineOf } from '../setting/dateline.ts';
import type { Located } from '../setting/locate.ts';
import { isRoundUp } from '../setting/roundup.ts';
import type { Setting } from '../setting/settings.ts';
import { tablePlaces } from '../table.ts';
import { countedPlaces } from './counted.ts';
import { eventKind, roleOf } from './role.ts';

/** The places of a report, one entry each with its strongest role, the dateline besides, and the counts of places. `located`: the counts of the event. */
export function locationsOf(
  report: Report,
  settings: readonly Setting[],
  located: readonly Located[],
  gazetteer: Gazetteer,
): LocationReading[] {
  const kinds = kindsOf(settings);
  const whole = eventKind(settings);
  const scenes = new Set(located.flatMap(({ spot }) => (spot ? [spot] : [])));
  const told = new Set(located.map(({ setting }) => setting.sentence.passage.block));
  const written = datelines(report, gazetteer);
  const prose = settings.flatMap((setting) =>
    inSentence(report, setting, { scenes, told }, kinds?.get(setting) ?? whole),
  );
  const named = lifted(strongest([...prose, ...inTables(report, whole)]), settings).filter(
    (one) => !isOnlyDateline(one, written),
  );
  return [...written, ...named, ...countedPlaces(report, settings, whole)].sort((a, b) => a.start - b.start);
}

/** A place that is named besides the dateline without anything happening there is no second entry. */
const isOnlyDateline = ({ role, place }: NamedLocationReading, written: readonly NamedLocationReading[]) =>
  role === 'mentioned' && written.some((line) => fold(line.place) === fold(place));

/** In a round-up each paragraph has its own event. */
function kindsOf(settings: readonly Setting[]): Map<Setting, Role> | null {
  if (!isRoundUp(settings)) return null;
  const blocks = Map.groupBy(settings, ({ sentence }) => sentence.passage.block);
  return new Map([...blocks.values()].flatMap((block) => block.map((setting) => [setting, eventKind(block)] as const)));
}

/** Where the figures of the event are: their spots, and the blocks that hold any. */
interface Told {
  scenes: ReadonlySet<Spot>;
  told: ReadonlySet<Block>;
}

const COUNTRY = 4;

function inSentence(report: Report, setting: Setting, { scenes, told }: Told, kind: Role): NamedLocationReading[] {
  return setting.spots.flatMap((spot) => {
    const role = roleOf(
      setting,
      spot,
      kind,
      scenes.has(spot) || (told.has(setting.sentence.passage.block) && isLabel(setting, spot)),
    );
    return spot.names.map((mention) =>
      reading(report, setting, mention, widthOf(mention) === COUNTRY ? 'mentioned' : role),
    );
  });
}

/** "**Siaya.** A fire …": the name that labels a paragraph or item. */
const isLabel = ({ sentence: { passage, tokens } }: Setting, { place }: Spot) =>
  passage.block.kind !== 'heading' && place.from === 0 && passage.label.text.startsWith(tokens[0]?.text ?? ' ');

function reading(
  report: Report,
  { sentence: { passage, tokens } }: Setting,
  mention: PlaceMention,
  role: Role,
): NamedLocationReading {
  const words = evidence(report.source, passage.block, tokens, mention.from, mention.to);
  return { place: mention.name, role, ...words, rules: [mention.cue ? `place ${mention.cue}` : 'place'] };
}

const inTables = (report: Report, kind: Role): NamedLocationReading[] =>
  tablePlaces(report).map(({ name, cell }) => ({
    place: name,
    role: kind,
    ...evidenceAt(report.source, cell, 0, cell.text.length),
    rules: ['table'],
  }));

const STRENGTH: readonly Role[] = ['attacked', 'operation', 'affected', 'mentioned'];

/** One entry a place: the strongest of its roles; "Zamfara State" is Zamfara where the report says so as well. */
function strongest(readings: readonly NamedLocationReading[]): NamedLocationReading[] {
  const names = new Set(readings.map(({ place }) => fold(place)));
  const byName = new Map<string, NamedLocationReading>();
  for (const one of readings) {
    const name = fold(one.place);
    const bare = name.replace(/ (?:state|city|island)$/, '').replace(/^mount /, '');
    const key = names.has(bare) ? bare : name;
    const known = byName.get(key);
    if (!known || STRENGTH.indexOf(one.role) < STRENGTH.indexOf(known.role))
      byName.set(key, { ...one, place: known && key !== name ? known.place : one.place });
  }
  return [...byName.values()];
}

/** What holds a place shares its role: "Zalingei, Central Darfur". */
function lifted(readings: NamedLocationReading[], settings: readonly Setting[]): NamedLocationReading[] {
  const byName = new Map(readings.map((one) => [fold(one.place), one]));
  for (const { spots, elsewhen } of settings)
    for (const { place, names } of spots) {
      const role = byName.get(fold(place.name))?.role;
      for (const name of elsewhen ? [] : names) {
        const wide = byName.get(fold(name.name));
        if (role && wide && wide.role !== 'mentioned' && STRENGTH.indexOf(role) < STRENGTH.indexOf(wide.role))
          wide.role = role;
      }
    }
  return readings;
}

/** The dateline: from the head of the body, else from the front matter. */
function datelines(report: Report, gazetteer: Gazetteer): NamedLocationReading[] {
  const head = datelineOf(report, gazetteer);
  if (head)
    return head.names.map(({ text, from, to }) => ({
      place: text,
      role: 'dateline',
      ...evidenceAt(report.source, head.block, from, to),
      rules: ['dateline'],
    }));
  const place = report.dateline?.split(/[,/(]/)[0]?.trim();
  const start = place ? report.source.indexOf(place) : -1;
  if (!place || start < 0) return [];
  return [
    {
      place,
      role: 'dateline',
      quote: place,
      start,
      end: start + place.length,
      rules: ['dateline of the front matter'],
    },
  ];
}
