import type { Row } from '../model/comparison.ts';
import type { Event } from '../model/event.ts';
import { countInWords } from '../model/wording.ts';
import { type Catalogue, isCasualty } from './catalogue.ts';
import { voiceName } from './names.ts';
import { rangeInWords } from './sides.ts';
import { type StripView, strip } from './strip.ts';
import { rowTitle } from './words.ts';

/** A measure as its page and its figure say it. */
export interface MeasureView {
  title: string;
  /** "37–216", "84+". */
  range: string;
  /** "lowest and highest reported, in 65 reports from 60 origins" */
  basis: string;
  /** One figure of one speaker is no picture. */
  strip: StripView | null;
}

/** What is told and drawn of a measure. */
export function measureView(row: Row, event: Pick<Event, 'sides'>, catalogue: Catalogue): MeasureView {
  const figures = catalogue.find(row.cells.flatMap((cell) => cell.claims)).filter(isCasualty);
  const reports = new Set(row.origins.flatMap((origin) => origin.reports)).size;
  const carried = `in ${countInWords(reports, 'report')} from ${countInWords(row.origins.length, 'origin')}`;
  return {
    title: rowTitle(row, catalogue.place(row.place)?.name ?? row.placeSaid),
    range: rangeInWords(
      row,
      figures.map(({ claim }) => claim),
    ),
    basis: row.lowest === row.highest ? carried : `lowest and highest reported, ${carried}`,
    strip:
      row.origins.length > 1
        ? strip(row, {
            sides: event.sides,
            speaker: (origin) => voiceName(catalogue, origin),
            claim: (id) => catalogue.find([id]).filter(isCasualty)[0]?.claim ?? null,
          })
        : null,
  };
}
