import type { CasualtyClaim } from '../../model/claim.ts';
import { effects } from '../../model/effect.ts';
import {
  figureInWords,
  listInWords,
  namedNumber,
  numberInWords,
  peopleInWords,
  voiceInWords,
} from '../../model/wording.ts';
import type { Measured } from '../rows.ts';
import { byBody, dayOf, finding, outletsInWords } from './finding.ts';
import type { Rule } from './index.ts';

/** A total of people that one report has from a speaker, against the groups that others have from the same speaker on that day: 68, where 36 and 22 are 58. */
export const crossed: Rule = (rows, dossier) =>
  rows.filter(isWithoutAttackers).flatMap(({ row, claims }) =>
    [...byBody(claims, dossier)].flatMap(([body, totals]) =>
      totals.flatMap((total) => {
        const day = dayOf(total, dossier);
        const groups = ['civilians', 'security', 'officials'].flatMap((group) => {
          const own = rows.find((other) => other.row.id === `${row.effect}-${group}`)?.claims ?? [];
          const same = own.filter((claim) => dossier.bodyOf(claim) === body && dayOf(claim, dossier) === day);
          return same.length === 0 ? [] : [same.reduce(higher)];
        });
        const sum = groups.reduce((all, claim) => all + namedNumber(claim), 0);
        if (day === null || total.qualifier !== 'exact' || groups.length < 2 || sum === namedNumber(total)) return [];
        const name = voiceInWords(dossier.speakerOf(total) ?? body);
        const text = `${dossier.outletOf(total.report)} has ${figureInWords(total)} people ${effects[row.effect].label} by the count of ${name}, militants not counted; ${listInWords(groups.map((claim) => peopleInWords(claim, claim.group)))} of the same day (${outletsInWords(groups, dossier)}) make ${numberInWords(sum)}.`;
        return [finding('sum', [row.id, total.report, 'crossed'], row.id, [[total], groups], text)];
      }),
    ),
  );

const isWithoutAttackers = ({ row }: Measured): boolean =>
  row.covers === 'some-groups' && row.id.endsWith('-without-militants');

const higher = (a: CasualtyClaim, b: CasualtyClaim): CasualtyClaim => (namedNumber(b) > namedNumber(a) ? b : a);
