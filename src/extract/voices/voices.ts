import type { Gazetteer } from '../../model/gazetteer.ts';
import type { Block, Report } from '../../model/report.ts';
import type { ReadSentence } from '../sentence.ts';
import { carriedVoices } from './carried.ts';
import { type Credit, creditsOf } from './credits.ts';

/** Who speaks in a report. */
export interface Voices {
  credits: readonly Credit[];
  /** The credits that stand in a sentence. */
  in(sentence: ReadSentence): readonly Credit[];
  /** Who speaks on in a sentence that credits nobody itself. */
  carried(sentence: ReadSentence): Credit | null;
  /** Who stands behind the figures of the table in which a cell stands. */
  ofTable(cell: Block): Credit | null;
}

/** Reads who is credited in the sentences of a report. */
export function voicesOf(sentences: readonly ReadSentence[], report: Report, gazetteer: Gazetteer): Voices {
  const credits = creditsOf(sentences, report, gazetteer);
  const bySentence = Map.groupBy(credits, ({ sentence }) => sentence);
  const inside = (sentence: ReadSentence) => bySentence.get(sentence) ?? [];
  const carried = carriedVoices(sentences, inside);
  return { credits, in: inside, carried: (sentence) => carried.get(sentence) ?? null, ofTable: (cell) => tableVoice(sentences, report, inside, cell) };
}

/** The source line under a table, or else the words before it that end in a colon. */
function tableVoice(sentences: readonly ReadSentence[], report: Report, inside: (sentence: ReadSentence) => readonly Credit[], cell: Block): Credit | null {
  const table = cell.cell?.table;
  const at = report.blocks.indexOf(cell);
  let [before, behind] = [at, at];
  while (report.blocks[before]?.cell?.table === table) before -= 1;
  while (report.blocks[behind]?.cell?.table === table) behind += 1;
  const under = sentences.find(({ passage }) => passage.at === behind);
  const source = under && /^(?:sources?|data|figures)\b/i.test(under.passage.block.text) ? inside(under).find(({ medium }) => !medium) : undefined;
  const over = sentences.filter(({ passage }) => passage.at === before).at(-1);
  const lead = over && over.passage.block.text.trimEnd().endsWith(':') ? inside(over).find(({ medium, reach }) => !medium && reach !== 'none') : undefined;
  return source ?? lead ?? null;
}
