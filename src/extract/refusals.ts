import type { Refusal } from '../model/reading.ts';
import type { Report } from '../model/report.ts';
import { evidence } from './evidence.ts';
import type { ReadSentence } from './sentence.ts';

/** Every number of the text that became no claim, with the reason and the rule that refused it. "a" and "an" are no numbers. */
export function refusalsOf(report: Report, sentences: readonly ReadSentence[]): Refusal[] {
  return sentences.flatMap((sentence) => {
    const counted = new Set(sentence.counts.map(({ at }) => at));
    return sentence.items.flatMap((item, at) => {
      if (!item.fig || item.fig.kind === 'article' || counted.has(at)) return [];
      const { why, rule } = item.fig.refused ?? {
        why: 'nothing in the sentence says what befell them',
        rule: 'no effect',
      };
      return [{ why, rule, ...evidence(report.source, sentence.passage.block, sentence.tokens, item.from, item.to) }];
    });
  });
}
