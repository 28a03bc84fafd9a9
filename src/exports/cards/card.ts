import { type Catalogue, type Found, figuresOf, isCasualty } from '../../components/catalogue.ts';
import { claimTitle } from '../../components/claim.ts';
import { mainRows, rangeInWords, sideClass } from '../../components/sides.ts';
import { daysInWords, momentInWords } from '../../components/time.ts';
import { rowTitle, statusesInWords } from '../../components/words.ts';
import type { ReadEvent } from '../../model/archive.ts';
import type { CasualtyClaim } from '../../model/claim.ts';
import type { Place } from '../../model/place.ts';
import { countInWords, voiceInWords } from '../../model/wording.ts';

/** What the picture of a page says where a link to it is shown: a line above, what it is about, and lines beneath. */
export interface Card {
  above: string;
  /** The largest words. */
  head: string;
  /** Of what, beside or beneath the head. */
  of: string;
  lines: readonly { text: string; side?: 1 | 2 | 3; figure?: string }[];
}

/** The figures that have a card: those that stand beside others. What lies outside the event is shown by the event's. */
export const hasCard = (found: Found): found is Found<CasualtyClaim> =>
  isCasualty(found) && found.row !== null && found.claim.scope !== 'background';

/** A figure: how many, who says it, and how many agree. */
export function cardOfClaim(found: Found<CasualtyClaim>, catalogue: Catalogue): Card {
  const { claim, event, report, outlet } = found;
  const { figure, of } = claimTitle(found);
  const status = statusesInWords[claim.status];
  const name = catalogue.speaker(claim.speaker)?.name ?? claim.speakerSaid;
  const voice = name === null ? 'in its own voice' : `according to ${voiceInWords(name)}`;
  return {
    above: event.event.title,
    head: figure,
    of: status ? `${of}: ${status}` : of,
    lines: [
      { text: voice, ...sideOf(event, claim.side) },
      { text: `${outlet?.name ?? claim.outlet}, ${momentInWords(report.report.meta.published)}` },
      ...agreement(found, catalogue),
    ],
  };
}

/** An event: the range of each of its first measures, and how many reports are compared. */
export function cardOfEvent({ event, reports, comparison }: ReadEvent, catalogue: Catalogue): Card {
  const place = catalogue.place(event.place)?.name ?? event.place;
  return {
    above: `${daysInWords(event.from, event.to)} · ${place}`,
    head: event.title,
    of: '',
    lines: [
      ...mainRows(comparison.rows)
        .slice(0, 3)
        .map((row) => ({
          text: rowTitle(row, null),
          figure: rangeInWords(
            row,
            catalogue
              .find(row.cells.flatMap(({ claims }) => claims))
              .filter(isCasualty)
              .map(({ claim }) => claim),
          ),
        })),
      { text: `Lowest and highest reported, in ${countInWords(reports.length, 'report')}` },
    ],
  };
}

/** A place: how many figures there are for it and for what lies in it, and by how many outlets; null where there are none. */
export function cardOfPlace(place: Place, catalogue: Catalogue): Card | null {
  const [, ...around] = catalogue.lineage(place);
  const figures = figuresOf(catalogue).filter((found) => found.place && catalogue.lineage(found.place).includes(place));
  if (figures.length === 0) return null;
  const outlets = new Set(figures.map(({ claim }) => claim.outlet)).size;
  return {
    above: [place.kind, ...around.map(({ name }) => name)].join(' · '),
    head: place.name,
    of: '',
    lines: [
      { text: `${countInWords(figures.length, 'figure')} of the dead, the injured and others` },
      { text: `as ${countInWords(outlets, 'outlet')} ${outlets === 1 ? 'gives' : 'give'} them, side by side` },
    ],
  };
}

/** How many other reports give the same interval for the measure, and how many another. */
function agreement({ claim, row }: Found<CasualtyClaim>, catalogue: Catalogue): { text: string }[] {
  if (!row) return [];
  const others = catalogue
    .find(row.cells.flatMap(({ claims }) => claims))
    .filter(isCasualty)
    .filter((other) => other.claim.report !== claim.report);
  const same = new Set(
    others
      .filter((other) => other.claim.low === claim.low && other.claim.high === claim.high)
      .map(({ claim }) => claim.report),
  );
  const rest = new Set(others.map(({ claim }) => claim.report).filter((report) => !same.has(report)));
  const parts = [
    ...(same.size > 0
      ? [`${countInWords(same.size, 'other report')} ${same.size === 1 ? 'gives' : 'give'} this figure`]
      : []),
    ...(rest.size > 0 ? [`${countInWords(rest.size, 'report')} ${rest.size === 1 ? 'gives' : 'give'} another`] : []),
  ];
  return parts.length > 0 ? [{ text: parts.join(', ') }] : [];
}

function sideOf({ event }: ReadEvent, side: string | null): { side?: 1 | 2 | 3 } {
  const [, number] = /side-(\d)/.exec(sideClass(event.sides, side)) ?? [];
  return number === '1' || number === '2' || number === '3' ? { side: Number(number) as 1 | 2 | 3 } : {};
}
