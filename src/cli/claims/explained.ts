import { styleText } from 'node:util';
import { type Because, type ExplainedSentence, explain } from '../../model/explanation.ts';
import type { CasualtyReading, Reading } from '../../model/reading.ts';
import type { Report } from '../../model/report.ts';
import { figureInWords } from '../../model/wording.ts';
import { placeOf } from './table.ts';

/** Sentence by sentence: what was read and which rules read it, and which numbers were refused and why. */
export function explainedLines(report: Report, reading: Reading): string[] {
  return explain(report, reading).flatMap((sentence) => [
    styleText('bold', placeOf(report, sentence.start)),
    `  ${sentence.text}`,
    ...findings(sentence).flatMap(({ of, rules, because }) => [
      `    ${of} ${styleText('dim', `[${rules.join(', ')}]`)}`,
      ...because.map((words) => styleText('dim', `      ${words}`)),
    ]),
    '',
  ]);
}

function findings({ figures, places, speakers, refusals }: ExplainedSentence) {
  return [
    ...figures.map(({ of, because }) => ({ of: claimInWords(of), rules: of.rules, because })),
    ...places.map(({ of, because }) => line(`place   “${of.quote}” ${of.role}`, { of, because })),
    ...speakers.map(({ of, because }) => line(`speaker “${of.name}” ${of.kind}`, { of, because })),
    ...refusals.map(({ of }) => ({ of: `refused “${of.quote}”: ${of.why}`, rules: [of.rule], because: [] })),
  ];
}

const line = (of: string, { of: { rules }, because }: Because<{ rules: string[] }>) => ({ of, rules, because });

const claimInWords = (claim: CasualtyReading): string =>
  `read    “${claim.quote}” as ${figureInWords(claim, claim.quote)} ${claim.group} ${claim.effect} (${claim.scope}, ${claim.status}; at ${claim.place ?? 'no place of its own'}; by ${claim.speaker ?? 'the outlet'})`;
