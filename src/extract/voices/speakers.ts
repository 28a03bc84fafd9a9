import type { SpeakerReading } from '../../model/reading.ts';
import { evidence } from '../evidence.ts';
import type { Credit } from './credits.ts';
import { type Known, wordsOf } from './known.ts';
import { isQuoted } from './quotes.ts';
import type { Voices } from './voices.ts';

/** The speakers of a report, one entry each, at the place where they are first credited. A medium counts where nobody else stands behind its words; a country, where nobody speaks for it. */
export function speakersOf(source: string, { credits, in: inside }: Voices): SpeakerReading[] {
  const heard = credits.filter((credit) => (credit.sentence.passage.block.kind !== 'heading' || credit.sentence.counts.length > 0) && ( !(credit.medium || credit.known.sort === 'state') || !inside(credit.sentence).some((other) => other.known !== credit.known && !other.medium && (credit.medium || other.known.sort === 'person'))));
  const headed = new Set(credits.filter(({ sentence }) => sentence.passage.block.kind === 'heading').map(({ known }) => known));
  const hidden = (known: Known) => known.sort === 'role' && (/^(?:official|officer|source)$/i.test(known.name) || headed.has(known)) && !known.name.includes(' ') && heard.some(({ known: other }) => other !== known && other.sort === 'role' && !other.plural && other.words.has(known.name.toLowerCase()));
  const named = (known: Known) => known.sort === 'role' && !known.plural && heard.some(({ known: other }) => other.sort === 'person' && other.role !== '' && [...known.words].every((word) => wordsOf(other.role).has(word)));
  return [...Map.groupBy(heard.filter(({ known }) => !hidden(known) && !named(known)), ({ known }) => known)].map(([known, all]) => {
    const [first] = all as [Credit, ...Credit[]];
    const { voice, sentence } = first;
    return {
      name: known.name,
      role: known.role || null,
      organisation: all.map((credit) => credit.voice.organisation).find(Boolean) ?? null,
      kind: known.kind,
      quoted: all.some(isQuoted),
      via: [],
      ...evidence(source, sentence.passage.block, sentence.tokens, voice.from, voice.to),
      rules: [...new Set(all.map(({ rule }) => rule))],
    };
  });
}
