import type { CasualtyReading, Reading } from '../model/reading.ts';
import type { Report } from '../model/report.ts';
import { type Point, pointAt } from '../model/span.ts';
import { occurrences, overlaps } from './evidence.ts';
import type { Gold, GoldCasualty } from './gold.ts';
import { type LocationVerdict, placeKey } from './locations.ts';
import { attributes, isRight, type Judged } from './score.ts';

/** One thing that a reading got wrong, and where. */
export interface Miss extends Point {
  what: string;
}

/** Front matter is not read: what is looked for stands behind it. */
type Text = Pick<Report, 'source' | 'blocks'>;

/** Everything that the reading of a report got wrong, in the order of the text. */
export function misses({ source: text, blocks }: Text, gold: Gold, reading: Reading, judged: Judged): Miss[] {
  const body = blocks[0]?.sentences[0]?.start ?? 0;
  const at = (what: string, offset: number): Miss => ({ what, ...pointAt(text, Math.max(0, offset)) });
  const { pairs, missed, extra, malformed } = judged.casualties;
  return [
    ...missed.map((claim) =>
      at(`missed ${figure(claim)}${instead(text, claim, extra)}`, text.indexOf(claim.quote, body)),
    ),
    ...extra.map((claim) => at(`extra ${figure(claim)}`, claim.start)),
    ...malformed.map((claim) => at(`malformed ${figure(claim)}: its offsets do not give its quote`, claim.start)),
    ...pairs.flatMap((pair) =>
      attributes
        .filter((attribute) => !isRight(pair, attribute))
        .map((name) =>
          at(`${name} of “${pair.gold.quote}”: gold ${pair.gold[name]}, read ${pair.read[name]}`, pair.read.start),
        ),
    ),
    ...judged.locations.flatMap((place) =>
      locationMiss(place).map((what) => at(what, text.indexOf(placeWords(place, gold, reading), body))),
    ),
    ...judged.speakers.missed.map(({ name }) => at(`speaker missed: ${name}`, text.indexOf(name, body))),
    ...judged.speakers.extra.map(({ name, start }) => at(`speaker extra: ${name}`, start)),
    ...judged.speakers.pairs
      .filter((pair) => pair.gold.kind !== pair.read.kind)
      .map(({ gold, read }) => at(`kind of speaker ${gold.name}: gold ${gold.kind}, read ${read.kind}`, read.start)),
  ].sort((a, b) => a.line - b.line || a.column - b.column);
}

const figure = (claim: GoldCasualty | CasualtyReading): string =>
  `${claim.effect}/${claim.group} ${claim.low}..${claim.high ?? ''} “${claim.quote}”`;

/** What was read at the words of a claim that was not found. */
function instead(text: string, claim: GoldCasualty, extra: readonly CasualtyReading[]): string {
  const near = extra.find((read) => overlaps(occurrences(text, claim.quote), read));
  return near ? ` (read ${near.effect}/${near.group} ${near.low}..${near.high ?? ''})` : '';
}

function locationMiss({ key, verdict, roleRight, gold, read }: LocationVerdict): string[] {
  if (verdict !== 'found') return [`location ${verdict}: ${key}`];
  return roleRight ? [] : [`role of ${key}: gold ${[...gold].join(', ')}, read ${[...read].join(', ')}`];
}

/** The words at which a place stands in the text. */
function placeWords({ key }: LocationVerdict, gold: Gold, reading: Reading): string {
  const read = reading.locations.find((location) => placeKey(location) === key);
  const wanted = gold.locations.find((location) => placeKey(location) === key);
  if (read || !wanted) return read?.quote ?? '';
  return 'unit' in wanted ? wanted.quote : wanted.place;
}
