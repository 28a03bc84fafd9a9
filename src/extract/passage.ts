import type { Effect } from '../model/effect.ts';
import type { Group } from '../model/group.ts';
import type { Block, Report, Sentence } from '../model/report.ts';
import { itemsOf } from './items.ts';
import { lex } from './lex.ts';

/** What stands before a sentence and holds for it: the label of its item ("**Injured:** …"), or its table's column. */
export interface Label {
  effect: Effect | null;
  group: Group | null;
  text: string;
}

/** A sentence where it stands: its block, the label and the headings over it. */
export interface Passage {
  block: Block;
  /** Number of the block in the report. */
  at: number;
  sentence: Sentence;
  label: Label;
  /** Headings over the block, the title first. */
  headings: readonly string[];
  /** First block of the report's body proper (behind the title): the lead. */
  lead: boolean;
  /** The report tells of an illness: people in hospital are no wounded. */
  illness: boolean;
}

const none: Label = { effect: null, group: null, text: '' };

/** The sentences of a report in reading order, table cells apart. */
export function passagesOf(report: Report): Passage[] {
  const passages: Passage[] = [];
  const headings: { depth: number; text: string }[] = [];
  const illness = tellsOfIllness(report);
  report.blocks.forEach((block, at) => {
    if (block.kind === 'cell') return;
    if (block.kind === 'heading') {
      while ((headings.at(-1)?.depth ?? 0) >= block.depth) headings.pop();
    }
    const label = block.kind === 'heading' ? none : labelOf(block);
    const over = headings.map(({ text }) => text);
    for (const sentence of block.sentences)
      passages.push({ block, at, sentence, label, headings: over, lead: at <= 1, illness });
    if (block.kind === 'heading') headings.push({ depth: block.depth, text: block.text });
  });
  return passages;
}

const ILLNESS =
  /\b(?:cholera|measles|dengue|ebola|lassa|malaria|typhoid|diphtheria|meningitis|covid|influenza|polio|mpox|marburg|epidemic|outbreak|infections?|vaccin\w{2,8}|heatstroke|heatwave)\b/gi;

/** Whether the words for illness are more than an aside. */
const tellsOfIllness = ({ blocks }: Report) =>
  blocks.reduce((found, { text }) => found + (text.match(ILLNESS)?.length ?? 0), 0) > 2;

const LONGEST_LABEL = 70;

/** The label at the head of a block: its bold lead-in, or the words before a colon that stands early. */
function labelOf(block: Block): Label {
  const strong = block.strong[0];
  const colon = block.text.indexOf(':');
  const bold = strong?.from === 0 ? strong.to : 0;
  const end =
    bold > 0 && bold <= LONGEST_LABEL ? bold : colon > 0 && colon <= LONGEST_LABEL && block.kind === 'item' ? colon : 0;
  if (end === 0) return none;
  const text = block.text.slice(0, end);
  return { ...readLabel(text), text };
}

/** What a label says: the effect and group that its words name; nothing where it holds a figure or a verb. */
export function readLabel(text: string): { effect: Effect | null; group: Group | null } {
  const items = itemsOf(lex(text, 0, text.length));
  if (
    items.some(
      (item) =>
        (item.kind === 'fig' && !item.fig?.refused) || item.kind === 'be' || item.kind === 'say' || item.lower === '?',
    )
  )
    return { effect: null, group: null };
  const eff = items.find((item) => item.eff)?.eff;
  const people = items.find((item) => item.kind === 'people');
  return { effect: eff?.effect ?? null, group: people?.group ?? eff?.group ?? null };
}
