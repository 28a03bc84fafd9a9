import type { Report } from '../../model/report.ts';
import type { ReadSentence } from '../sentence.ts';
import type { Credit } from './credits.ts';

type Inside = (sentence: ReadSentence) => readonly Credit[];

/** Who stands behind the figures of each table, by its number: the source line under it, or else the words before it that end in a colon. */
export function tableVoices(
  sentences: readonly ReadSentence[],
  { blocks }: Report,
  inside: Inside,
): ReadonlyMap<number, Credit> {
  const voices = new Map<number, Credit>();
  if (!blocks.some(({ cell }) => cell)) return voices;
  const byBlock = Map.groupBy(sentences, ({ passage }) => passage.at);
  blocks.forEach(({ cell }, at) => {
    if (!cell) return;
    const over = blocks[at - 1]?.cell?.table === cell.table ? undefined : byBlock.get(at - 1)?.at(-1);
    const under = blocks[at + 1]?.cell?.table === cell.table ? undefined : byBlock.get(at + 1)?.[0];
    const voice = (under && sourceLine(under, inside)) ?? (over && announcement(over, inside));
    if (voice) voices.set(cell.table, voice);
  });
  return voices;
}

/** "Source: health ministry". */
const sourceLine = (sentence: ReadSentence, inside: Inside): Credit | undefined =>
  /^(?:sources?|data|figures)\b/i.test(sentence.passage.block.text)
    ? inside(sentence).find(({ medium }) => !medium)
    : undefined;

/** "The ministry's breakdown by place:". */
const announcement = (sentence: ReadSentence, inside: Inside): Credit | undefined =>
  sentence.passage.block.text.trimEnd().endsWith(':')
    ? inside(sentence).find(({ medium, reach }) => !medium && reach !== 'none')
    : undefined;
