import { befallenInWords } from '../components/changes.ts';
import type { CasualtyClaim, Claim } from '../model/claim.ts';
import { explain } from '../model/explanation.ts';
import type { Fault } from '../model/fault.ts';
import type { CasualtyReading, Reading } from '../model/reading.ts';
import type { Report } from '../model/report.ts';
import { pointAt } from '../model/span.ts';

/** A sentence of a report with what stands beside it while it is written. */
export interface Beside {
  /** Line of the file on which it begins. */
  line: number;
  text: string;
  figures: { words: string; id: string | null; because: string[] }[];
  /** What was read but leaves something open: an editor may want to name a place, or to correct the reading. */
  doubts: string[];
  /** Numbers that became no claim, and why. */
  refusals: { quote: string; why: string }[];
  faults: Fault[];
}

/** What is read of a report; claims only where it stands in the archive, with those of them that are compared on a measure. */
export interface Written {
  report: Report;
  reading: Reading;
  faults: readonly Fault[];
  claims: readonly Claim[];
  compared: ReadonlySet<string>;
}

/** Every sentence of a report, in its order, with what stands beside it. */
export function beside({ report, reading, faults, claims, compared }: Written): Beside[] {
  const explained = new Map(explain(report, reading).map((sentence) => [sentence.start, sentence]));
  return report.blocks.flatMap((block) =>
    block.sentences.map(({ from, to, start, end }) => {
      const found = explained.get(start);
      const [first, last] = [pointAt(report.source, start).line, pointAt(report.source, end).line];
      const own = claims.filter((claim) => start <= claim.start && claim.start < end);
      return {
        line: first,
        text: block.text.slice(from, to),
        figures: (found?.figures ?? []).map(({ of, because }) => ({
          words: wordsOf(of),
          id: claims.find((claim) => claim.start === of.start && claim.end === of.end)?.id ?? null,
          because,
        })),
        doubts: own.flatMap((claim) => doubtsOf(claim, compared)),
        refusals: (found?.refusals ?? []).map(({ of: { quote, why } }) => ({ quote, why })),
        faults: faults.filter(({ line }) => first <= line && line <= last),
      };
    }),
  );
}

const wordsOf = (figure: CasualtyReading): string =>
  [
    befallenInWords(figure, figure.quote),
    figure.place && `at ${figure.place}`,
    figure.speaker ? `according to ${figure.speaker}` : 'in the outlet’s own voice',
    figure.scope,
    figure.status !== 'asserted' && figure.status,
  ]
    .filter(Boolean)
    .join(', ');

/** What a claim leaves open, each as a sentence with what to do. */
function doubtsOf(claim: Claim, compared: ReadonlySet<string>): string[] {
  const unknownPlace =
    claim.place === null && claim.placeSaid !== null
      ? [`“${claim.placeSaid}” is no place of content/places.yml: add it, or the spelling to its place.`]
      : [];
  return claim.kind === 'casualty' ? [...unknownPlace, ...doubtsOfFigure(claim, compared)] : unknownPlace;
}

const doubtsOfFigure = (claim: CasualtyClaim, compared: ReadonlySet<string>): string[] => [
  ...(claim.speaker === null && claim.speakerSaid !== null
    ? [`“${claim.speakerSaid}” is nobody of content/speakers.yml: fine for unnamed officials, else add them.`]
    : []),
  ...(claim.period !== null && claim.window === null
    ? [`The days of “${claim.period}” are not understood: correct the period if they matter.`]
    : []),
  ...(compared.has(claim.id) ? [] : [`“${claim.quote}” is compared on no measure.`]),
];
