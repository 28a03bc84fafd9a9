import type { PlaceMention } from '../places/mention.ts';
import type { Count, ReadSentence } from '../sentence.ts';

/** Prepositions by which a figure is set at a place; others name homes, destinations and possessors. */
const SETTING = new Set(['in', 'at', 'near', 'outside', 'inside', 'off', 'around', 'on', 'from', 'across', 'within', 'throughout']);
const HOMES = new Set(['from', 'of', 'to', 'for']);

/** The place that the words of the sentence set the count at: the nearest behind it in its clause, else the one before it. */
export function placeIn(sentence: ReadSentence, count: Count, mentions: readonly PlaceMention[]): PlaceMention | null {
  const usable = mentions.filter((mention) => mention.cue !== null && SETTING.has(mention.cue) && !mention.loose && !isTitle(sentence, mention));
  const behind = usable.filter((mention) => mention.from >= count.item.to && sameClause(sentence, count.item.to, mention.from, count));
  const inside = usable.find((mention) => mention.from > count.item.from && mention.to <= count.item.to && !HOMES.has(mention.cue ?? ''));
  const before = usable.filter((mention) => mention.to <= count.item.from && !HOMES.has(mention.cue ?? '') && leads(sentence, mention, count));
  const [first] = behind;
  if (first) return narrowest(behind.filter((mention) => mention.from - first.to < 6 || mention === first));
  return inside ?? (before.length ? narrowest(lastRun(before)) : null);
}

/** Of places named together ("in Vent in Tyrol", "Soro in Balasore district") the narrowest. */
function narrowest(mentions: readonly PlaceMention[]): PlaceMention | null {
  const width = { country: 4, province: 3, district: 2, settlement: 1, site: 0 };
  return mentions.reduce<PlaceMention | null>((best, next) => (!best || widthOf(next) < widthOf(best) ? next : best), null);

  function widthOf({ kind }: PlaceMention): number {
    return kind ? width[kind] : 1;
  }
}

const lastRun = (mentions: readonly PlaceMention[]) => {
  const last = mentions.at(-1);
  return last ? mentions.filter((mention) => last.from - mention.to < 5) : [];
};

/** Behind the figure a place belongs to it until another figure, a semicolon or a new clause. */
function sameClause({ items, counts }: ReadSentence, from: number, to: number, count: Count): boolean {
  for (const item of items) {
    if (item.from < from || item.from >= to) continue;
    if (item.kind === 'semi' || item.kind === 'say' || item.kind === 'deny') return false;
    if (item.kind === 'sub' && !['after', 'when', 'as', 'where', 'before'].includes(item.lower)) return false;
    if (item.kind === 'fig' && counts.some((other) => other.item === item && other.at !== count.at) && setApart(items, item.from)) return false;
  }
  return true;
}

/** Whether a figure behind begins a clause of its own, so that its place is not the one before's. */
const setApart = (items: ReadSentence['items'], from: number) => {
  const at = items.findIndex((item) => item.from === from);
  const next = items[at + 1];
  return next?.kind === 'prep' || next?.kind === 'be' || next?.kind === 'have';
};

/** "In Gwadar, 11 people …", "… in Gwadar 11 people": before the figure, with no other count's clause in between. */
function leads({ items, counts }: ReadSentence, mention: PlaceMention, count: Count): boolean {
  const between = items.filter((item) => item.from >= mention.to && item.to <= count.item.from);
  if (between.some(({ kind }) => kind === 'semi')) return false;
  const others = counts.filter((other) => other.item.from >= mention.to && other.item.from < count.item.from);
  if (others.length === 0) return true;
  const claimed = counts.some((other) => other.item.to <= mention.from && mention.from - other.item.to < 12);
  return !claimed;
}

/** "a senior official in Quetta said": the place is the speaker's. */
function isTitle({ items, tokens }: ReadSentence, mention: PlaceMention): boolean {
  const next = items.find((item) => item.from >= mention.to && item.kind !== 'adv' && item.kind !== 'have');
  if (next && (next.kind === 'say' || next.kind === 'deny')) return true;
  const before = tokens[mention.from - 2];
  return Boolean(before && /^(?:official|officials|officer|spokesman|spokesperson|hospital|source|sources|born|resident|minister)$/.test(before.lower));
}
