import type { ReadReport } from '../../model/archive.ts';
import type { CasualtyClaim } from '../../model/claim.ts';
import type { Difference } from '../../model/comparison.ts';
import type { Effect } from '../../model/effect.ts';
import type { Figure } from '../../model/figure.ts';
import type { Group } from '../../model/group.ts';
import {
  countInWords,
  figureInWords,
  listInWords,
  measureInWords,
  namedNumber,
  peopleInWords,
} from '../../model/wording.ts';
import { agreement } from '../agree.ts';
import type { Dossier } from '../dossier.ts';
import { finding, isNumbered } from './finding.ts';
import type { Rule } from './index.ts';

/** What a headline says: in the front matter, where it makes no claim; as a heading; or, in a digest, as what "the headline" is said to say. */
interface Head extends Figure {
  effect: Effect;
  group: Group;
  quote: string;
  /** The claim, where the headline makes one. */
  claim: CasualtyClaim | null;
}

/** Headlines that give a figure that the text has not, and headlines that give as exact what the text gives as a bound. */
export const headline: Rule = (rows, dossier) => {
  const whole = rows
    .filter(({ row }) => row.covers !== 'another-event' && row.covers !== 'longer')
    .flatMap(({ claims }) => claims)
    .filter(isNumbered);
  const byReport = Map.groupBy(whole, ({ report }) => report);
  const pairs = dossier.reports.flatMap((read) => pairsOf(read, byReport.get(read.report.slug) ?? []));
  const apart = pairs.filter(
    ({ head, body }) => agreement(head, body) === 'apart' && namedNumber(head) !== namedNumber(body),
  );
  const [firmer, looser] = [
    pairs.filter(isFirmer),
    pairs.filter((pair) => isFirmer({ head: pair.body, body: pair.head })),
  ];
  return [
    ...apart.map((pair) => parted(pair, dossier)),
    ...gathered('headline-firmer', firmer, 'as exact what their text gives as a bound', dossier),
    ...gathered('headline-looser', looser, 'as a bound what their text gives as exact', dossier),
  ];
};

interface Pair {
  head: Head;
  body: CasualtyClaim;
}

/** Each figure of the headline with the figure of the text that is nearest to it, if the text has not the same. */
function pairsOf({ report, headline: title }: ReadReport, claims: readonly CasualtyClaim[]): Pair[] {
  const inHead = claims.filter((claim) => isOfHeadline(claim, report));
  const text = claims.filter((claim) => !inHead.includes(claim));
  const heads: Head[] = [
    ...title.map((read) => ({ ...read, claim: null })),
    ...inHead.map((claim) => ({ ...claim, claim })),
  ];
  return heads.filter(isNumbered).flatMap((head) => {
    const own = text.filter(({ effect, group }) => effect === head.effect && group === head.group);
    if (own.some((claim) => agreement(claim, head) === 'same')) return [];
    const gap = (claim: CasualtyClaim) => Math.abs(namedNumber(claim) - namedNumber(head));
    const body = own.sort((a, b) => gap(a) - gap(b))[0];
    return body ? [{ head, body }] : [];
  });
}

function isOfHeadline(claim: CasualtyClaim, { blocks, meta }: ReadReport['report']): boolean {
  if (meta.text === 'digest' && ofHeadline.test(claim.sentence)) return true;
  const heading = blocks.find(({ kind, depth }) => kind === 'heading' && depth === 1);
  return heading?.sentences.some(({ start, end }) => start <= claim.start && claim.end <= end) ?? false;
}

/** "The headline has 200", "58 dead, says the headline", "by the headline's count". */
const ofHeadline = /\bheadline (?:has|says|counts|gives|puts|sets)\b|\b(?:says|runs|words of|by) the headline\b/i;

const isFirmer = ({ head, body }: { head: Figure; body: Figure }): boolean =>
  head.qualifier === 'exact' && body.qualifier !== 'exact' && namedNumber(head) === namedNumber(body);

function parted({ head, body }: Pair, dossier: Dossier): Difference {
  const text = `The headline of ${dossier.outletOf(body.report)} has ${peopleInWords(head, head.group, head.quote)}, its text ${figureInWords(body, body.quote)} ${measureInWords(body.effect, body.group)}.`;
  const accounts = head.claim ? [[head.claim], [body]] : [[body]];
  return finding('headline', [body.report, head.effect, head.group], null, accounts, text);
}

function gathered(id: string, pairs: readonly Pair[], how: string, dossier: Dossier): Difference[] {
  if (pairs.length === 0) return [];
  const byReport = [...Map.groupBy(pairs, ({ body }) => body.report)];
  const items = byReport.map(([report, own]) => {
    const figures = own.map(
      ({ head, body }) => `${figureInWords(head, head.quote)} for ${figureInWords(body, body.quote)}`,
    );
    return `${dossier.outletOf(report)} (${listInWords([...new Set(figures)])})`;
  });
  const text = `${countInWords(byReport.length, 'headline')} ${byReport.length === 1 ? 'gives' : 'give'} ${how}: ${listInWords(items)}.`;
  const accounts = [pairs.flatMap(({ head }) => head.claim ?? []), pairs.map(({ body }) => body)];
  return [
    finding(
      'headline',
      [id],
      null,
      accounts.filter(({ length }) => length > 0),
      text,
    ),
  ];
}
