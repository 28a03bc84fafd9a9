import { styleText } from 'node:util';
import { effects } from '../../model/effect.ts';
import type { Figure } from '../../model/figure.ts';
import { groups } from '../../model/group.ts';
import type { CasualtyReading, Reading } from '../../model/reading.ts';
import type { Report } from '../../model/report.ts';
import { pointAt } from '../../model/span.ts';
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
    `  ${reading.casualties.length} figures; places: ${listed(places.map((place) => ('place' in place ? place.place : place.quote)))}; speakers: ${listed(reading.speakers.map((speaker) => speaker.name))}`,
    '',
  ];
}

const cells = (report: Report, claim: CasualtyReading): string[] => [
  figureInWords(claim),
  `${groups[claim.group].label} ${effects[claim.effect].label}`,
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

/** "at least 10", "more than 30", "37–70", "24 or more". */
export function figureInWords({ low, high, qualifier }: Figure): string {
  const phrases: Record<Figure['qualifier'], string> = {
    exact: `${low}`,
    'at-least': `at least ${low}`,
    'more-than': `more than ${low - 1}`,
    'up-to': `up to ${high}`,
    'fewer-than': `fewer than ${(high ?? low) + 1}`,
    about: `about ${low}`,
    range: `${low}–${high ?? ''}`,
    indefinite: `${low} or more`,
  };
  return phrases[qualifier];
}

const listed = (names: readonly string[]): string => [...new Set(names)].join(', ') || 'none';
