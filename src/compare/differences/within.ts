import type { CasualtyClaim } from '../../model/claim.ts';
import type { Difference } from '../../model/comparison.ts';
import {
  countInWords,
  figureInWords,
  listInWords,
  measureInWords,
  namedNumber,
  voiceInWords,
} from '../../model/wording.ts';
import { agreement } from '../agree.ts';
import type { Dossier } from '../dossier.ts';
import type { Measured } from '../rows.ts';
import { finding, isNumbered } from './finding.ts';
import type { Rule } from './index.ts';

/** One report with two figures of one thing that do not meet: of one speaker, of officials without names, or for the same days. */
export const within: Rule = (rows, dossier) =>
  rows
    .filter(({ row }) => row.scope === 'event' || row.covers === 'place')
    .flatMap((measured) =>
      [...Map.groupBy(measured.claims.filter(isNumbered), ({ report }) => report).values()].flatMap((own) =>
        firstPair(own, measured, dossier),
      ),
    );

function firstPair(all: readonly CasualtyClaim[], { row }: Measured, dossier: Dossier): Difference[] {
  const own = all.filter((claim) => !isOfHeadline(claim));
  const isParted = (a: CasualtyClaim) => own.some((b) => agreement(a, b) === 'apart' && areOfOneThing(a, b, dossier));
  if (!own.some(isParted)) return [];
  const counts = [...Map.groupBy(own, namedNumber).values()];
  const said = counts.map(([claim]) => {
    const name = dossier.speakerOf(claim!);
    return `${figureInWords(claim!, claim!.quote)}${name === null ? '' : ` by ${voiceInWords(name)}`}`;
  });
  const text = `${dossier.outletOf(own[0]!.report)} has ${countInWords(counts.length, 'count')} of the ${measureInWords(row.effect, row.group)}: ${listInWords(said)}.`;
  return [finding('within', [row.id, own[0]!.report], row.id, counts, text)];
}

function areOfOneThing(a: CasualtyClaim, b: CasualtyClaim, dossier: Dossier): boolean {
  if (a.sentence === b.sentence) return false;
  const days = JSON.stringify(a.window) === JSON.stringify(b.window);
  if (a.window && b.window && days) return true;
  if (!days && isOneDay(a) !== isOneDay(b)) return false;
  if ((a.speakerKind === 'armed-group') !== (b.speakerKind === 'armed-group')) return false;
  const [one, other] = [dossier.bodyOf(a), dossier.bodyOf(b)];
  if (one !== null && other !== null) return one === other;
  return a.speakerSaid !== null && b.speakerSaid !== null;
}

const isOneDay = ({ window }: CasualtyClaim): boolean => window !== null && window.from === window.to;

/** What a digest says that the headline says is held against the text by another rule. */
const isOfHeadline = ({ sentence }: CasualtyClaim): boolean => /\bheadline\b/i.test(sentence);
