import { styleText } from 'node:util';
import type { CasualtyReading, Reading } from '../../model/reading.ts';
import type { Report } from '../../model/report.ts';
import { pointAt } from '../../model/span.ts';
import { countInWords, figureInWords, measureInWords } from '../../model/wording.ts';
import { columns } from '../columns.ts';

/** The claims of a report as lines for people: one claim a line, its sentence beneath it. */
export function claimLines(report: Report, reading: Reading): string[] {
  const places = reading.locations.filter((location) => location.role !== 'mentioned');
  const rows = columns(reading.casualties.map((claim) => cells(report, claim)));
  return [
    styleText('bold', `${report.file}`),
    ...reading.casualties.flatMap((claim, index) => [
      `  ${rows[index] ?? ''}`,
      styleText('dim', `      ${sentenceOf(report, claim)}`),
    ]),
    `  ${countInWords(reading.casualties.length, 'figure')}; places: ${listed(places.map((place) => ('place' in place ? place.place : place.quote)))}; speakers: ${listed(reading.speakers.map((speaker) => speaker.name))}`,
    '',
  ];
}

const cells = (report: Report, claim: CasualtyReading): string[] => [
  figureInWords(claim, claim.quote),
  measureInWords(claim.effect, claim.group),
  claim.place ?? (claim.scope === 'event' ? 'whole event' : claim.scope),
  claim.speaker ?? 'the outlet itself',
  claim.status === 'asserted' ? '' : claim.status,
  placeOf(report, claim.start),
];

/** `file:line:column` of an offset. */
export function placeOf(report: Report, offset: number): string {
  const { line, column } = pointAt(report.source, offset);
  return `${report.file}:${line}:${column}`;
}

/** The sentence that a claim stands in, as plain text. */
function sentenceOf({ blocks }: Report, { start, quote }: CasualtyReading): string {
  for (const { text, sentences } of blocks) {
    const sentence = sentences.find((candidate) => candidate.start <= start && start < candidate.end);
    if (sentence) return text.slice(sentence.from, sentence.to);
  }
  return quote;
}

const listed = (names: readonly string[]): string => [...new Set(names)].join(', ') || 'none';
