import type { SpeakerReading } from '../../model/reading.ts';
import { evidence } from '../evidence.ts';
import { isQuoted } from './quotes.ts';
import type { Credit } from './credits.ts';

/** The speakers of a report, one entry each, at the place where they are first credited. A medium counts where nobody else stands behind its words. */
export function speakersOf(source: string, credits: readonly Credit[]): SpeakerReading[] {
  const byName = new Map<string, Credit[]>();
  for (const credit of credits) {
    if (credit.rule === 'pronoun' || (credit.voice.medium && passesOn(credit, credits))) continue;
    byName.set(credit.name, [...(byName.get(credit.name) ?? []), credit]);
  }
  return [...byName].map(([name, all]) => {
    const [first] = all as [Credit, ...Credit[]];
    const { voice, sentence } = first;
    return {
      name,
      role: all.map((credit) => credit.voice.role).find(Boolean) ?? null,
      organisation: all.map((credit) => credit.voice.organisation).find(Boolean) ?? null,
      kind: voice.medium ? 'media' : first.kind,
      quoted: all.some(isQuoted),
      via: [],
      ...evidence(source, sentence.passage.block, sentence.tokens, voice.from, voice.to),
      rules: [...new Set(all.map(({ rule }) => rule))],
    };
  });
}

/** A medium that quotes somebody else in the same sentence. */
const passesOn = (credit: Credit, credits: readonly Credit[]) => credits.some((other) => other !== credit && other.sentence === credit.sentence && !other.voice.medium);
