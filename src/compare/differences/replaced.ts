import type { CasualtyClaim } from '../../model/claim.ts';
import { effects } from '../../model/effect.ts';
import { figureInWords, namedNumber, peopleInWords, voiceInWords } from '../../model/wording.ts';
import { finding } from './finding.ts';
import type { Rule } from './index.ts';

/** A report says itself that one figure takes the place of another: "11, up from the five first reported". */
export const replaced: Rule = (_, dossier) =>
  dossier.reports.flatMap(({ report }) => {
    const own = dossier.claims.filter((claim) => claim.report === report.slug);
    return own
      .filter(({ status }) => status === 'revised-away')
      .flatMap((old) => {
        const now = own
          .filter((claim) => isSuccessor(claim, old))
          .sort((a, b) => Math.abs(a.start - old.start) - Math.abs(b.start - old.start))[0];
        if (!now) return [];
        const said = dossier.speakerOf(now);
        const where = now.place === null ? '' : ` at ${dossier.placeName(now.place)}`;
        const text = `${said === null ? dossier.outletOf(now.report) : `${voiceInWords(said)} (in ${dossier.outletOf(now.report)})`} puts ${figureInWords(old, old.quote)} ${effects[old.effect].label}${where} aside for ${peopleInWords(now, now.group, now.quote)}.`;
        return [
          finding(
            'revised',
            ['replaced', now.report, old.effect, namedNumber(old), namedNumber(now)],
            null,
            [[now], [old]],
            text,
          ),
        ];
      });
  });

const isSuccessor = (claim: CasualtyClaim, old: CasualtyClaim): boolean =>
  claim.status === 'asserted' &&
  claim.effect === old.effect &&
  (claim.group === old.group ||
    [claim.group, old.group].every((group) => group === 'people' || group === 'civilians')) &&
  (claim.speaker === old.speaker || old.speakerSaid === null) &&
  claim.partOf === null &&
  claim.low !== old.low;
