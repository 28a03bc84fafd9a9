import type { CasualtyReading, LocationReading, Reading, Refusal, SpeakerReading } from './reading.ts';
import type { Report } from './report.ts';
import { rulesInWords } from './rules.ts';
import type { Span } from './span.ts';

/** Something that was read or refused, with what the rules behind it go by, each in one sentence. */
export interface Because<T> {
  of: T;
  because: string[];
}

/** A sentence of a report with all that was read out of it, and every number of it that became no claim. */
export interface ExplainedSentence extends Span {
  text: string;
  figures: Because<CasualtyReading>[];
  places: Because<LocationReading>[];
  speakers: Because<SpeakerReading>[];
  refusals: Because<Refusal>[];
}

/** How a report was read, sentence by sentence; sentences in which nothing was read and no number refused are left out. */
export function explain({ blocks }: Pick<Report, 'blocks'>, reading: Reading): ExplainedSentence[] {
  return blocks
    .flatMap(({ text, sentences }) => sentences.map((sentence) => ({ sentence, text })))
    .map(({ sentence: { from, to, start, end }, text }) => {
      const here = <T extends Span>(found: readonly T[]): T[] =>
        found.filter((each) => start <= each.start && each.start < end);
      return {
        text: text.slice(from, to),
        start,
        end,
        figures: here(reading.casualties).map((of) => ({ of, because: rulesInWords('figure', of.rules) })),
        places: here(reading.locations).map((of) => ({ of, because: rulesInWords('place', of.rules) })),
        speakers: here(reading.speakers).map((of) => ({ of, because: rulesInWords('speaker', of.rules) })),
        refusals: here(reading.refusals.filter((refusal) => !countsPlaces(refusal, reading))).map((of) => ({
          of,
          because: rulesInWords('refusal', [of.rule]),
        })),
      };
    })
    .filter(({ figures, places, speakers, refusals }) =>
      [figures, places, speakers, refusals].some((found) => found.length > 0),
    );
}

/** A number that counts no people but is read as a count of places was not refused after all. */
const countsPlaces = (refusal: Refusal, { locations }: Reading): boolean =>
  locations.some((place) => 'unit' in place && place.start < refusal.end && refusal.start < place.end);
