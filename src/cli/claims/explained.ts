import { styleText } from 'node:util';
import type { Reading } from '../../model/reading.ts';
import type { Report, Sentence } from '../../model/report.ts';
import type { Span } from '../../model/span.ts';
import { figureInWords } from '../../model/wording.ts';
import { placeOf } from './table.ts';

/** Sentence by sentence: which rules fired, what they read, and which numbers were refused and why. */
export function explainedLines(report: Report, reading: Reading): string[] {
  return report.blocks.flatMap((block) =>
    block.sentences.flatMap((sentence) => {
      const findings = findingsIn(sentence, reading);
      if (findings.length === 0) return [];
      return [
        styleText('bold', placeOf(report, sentence.start)),
        `  ${block.text.slice(sentence.from, sentence.to)}`,
        ...findings.map((finding) => `    ${finding}`),
        '',
      ];
    }),
  );
}

function findingsIn(sentence: Sentence, { casualties, locations, speakers, refusals }: Reading): string[] {
  const here = <T extends Span>(found: readonly T[]): T[] =>
    found.filter(({ start }) => sentence.start <= start && start < sentence.end);
  return [
    ...here(casualties).map(
      (claim) =>
        `read    “${claim.quote}” as ${figureInWords(claim, claim.quote)} ${claim.group} ${claim.effect} (${claim.scope}, ${claim.status}; at ${claim.place ?? 'no place of its own'}; by ${claim.speaker ?? 'the outlet'})${by(claim.rules)}`,
    ),
    ...here(locations).map((place) => `place   “${place.quote}” ${place.role}${by(place.rules)}`),
    ...here(speakers).map((speaker) => `speaker “${speaker.name}” ${speaker.kind}${by(speaker.rules)}`),
    ...here(refusals).map((refusal) => `refused “${refusal.quote}”: ${refusal.why} [${refusal.rule}]`),
  ];
}

const by = (rules: readonly string[]): string => (rules.length === 0 ? '' : ` [${rules.join(', ')}]`);
