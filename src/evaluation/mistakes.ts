import type { CasualtyReading } from '../model/reading.ts';
import type { Report } from '../model/report.ts';
import { overlaps, standings } from './evidence.ts';
import type { GoldCasualty } from './gold.ts';
import type { CasualtyMatching } from './matching.ts';
import { attributes, isRight } from './score.ts';

/** How a claim can be read wrongly; the first that applies names it. */
export const mistakeKinds = ['missed', 'extra', 'effect', 'group', 'figure', ...attributes] as const;
export type MistakeKind = (typeof mistakeKinds)[number];

/** One claim that was read wrongly: what was wanted (null: nothing), what was read (null: nothing), and where. */
export type Mistake = { kind: MistakeKind; start: number } & (
  | { gold: GoldCasualty; read: CasualtyReading | null }
  | { gold: null; read: CasualtyReading }
);

/** The casualty claims of a report that were read wrongly, each once, in the order of the text. */
export function mistakes(
  { source }: Pick<Report, 'source'>,
  wanted: readonly GoldCasualty[],
  { pairs, mistaken, missed, extra }: CasualtyMatching,
): Mistake[] {
  const spans = standings(source, wanted);
  const left = new Set(extra);
  const found = new Map(mistaken.map(({ gold, read }) => [gold, read]));
  for (const read of found.values()) left.delete(read);
  const wrong = missed.map((gold): Mistake => {
    const at = spans.get(gold) ?? [];
    const read = found.get(gold) ?? [...left].find((other) => overlaps(at, other)) ?? null;
    if (read) left.delete(read);
    return { kind: read ? difference(gold, read) : 'missed', start: read?.start ?? at[0]?.start ?? 0, gold, read };
  });
  const invented = [...left].map((read): Mistake => ({ kind: 'extra', start: read.start, gold: null, read }));
  const blemished = pairs.flatMap((pair): Mistake[] => {
    const kind = attributes.find((attribute) => !isRight(pair, attribute));
    return kind ? [{ kind, start: pair.read.start, ...pair }] : [];
  });
  return [...wrong, ...invented, ...blemished].sort((a, b) => a.start - b.start);
}

function difference(gold: GoldCasualty, read: CasualtyReading): MistakeKind {
  if (gold.low !== read.low || gold.high !== read.high) return 'figure';
  return gold.effect === read.effect ? 'group' : 'effect';
}
