import type { Gazetteer } from '../../model/gazetteer.ts';
import type { Block, Report } from '../../model/report.ts';
import type { ReadSentence } from '../sentence.ts';
import { carriedVoices } from './carried.ts';
import { type Credit, creditsOf } from './credits.ts';
import { tableVoices } from './tables.ts';

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
  const tables = tableVoices(sentences, report, inside);
  return {
    credits,
    in: inside,
    carried: (sentence) => carried.get(sentence) ?? null,
    ofTable: ({ cell }) => (cell ? (tables.get(cell.table) ?? null) : null),
  };
}
