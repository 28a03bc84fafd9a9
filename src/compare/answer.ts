import type { CasualtyClaim } from '../model/claim.ts';
import type { Difference, Segment } from '../model/comparison.ts';
import { effects } from '../model/effect.ts';
import { groups } from '../model/group.ts';
import {
  countInWords,
  dayInWords,
  figureInWords,
  listInWords,
  measureInWords,
  namedNumber,
  numberInWords,
  peopleInWords,
  voiceInWords,
} from '../model/wording.ts';
import type { Dossier } from './dossier.ts';
import { headlineRows, withEarlierDays } from './headline.ts';
import { latestOfficial, otherSides } from './latest.ts';
import { extremes, type Measured } from './rows.ts';
import { voiceOf } from './voice.ts';

/** The answer in two sentences: the lowest and the highest reported of the main measures; then the latest official count and the other side's. Every figure carries its claims. */
export function answer(
  rows: readonly Measured[],
  dossier: Dossier,
  differences: readonly Difference[] = [],
): Segment[][] {
  const odd = new Set(differences.flatMap(({ kind, accounts }) => (kind === 'group' ? (accounts[0] ?? []) : [])));
  const main = headlineRows(rows).map((whole) => ({ whole, earlier: withEarlierDays(whole, rows), odd }));
  const sentences = main.length === 0 ? without(dossier) : [reported(main), credited(main, dossier)];
  return sentences.map(joined);
}

/** A measure of the answer: the toll of the event, and the same counted from before it where reports have that. */
interface Asked {
  whole: Measured;
  earlier: Measured | null;
  /** Claims that give as this group what most reports give as another. */
  odd: ReadonlySet<string>;
}

const claimsOf = ({ whole, earlier }: Asked): CasualtyClaim[] => [...whole.claims, ...(earlier?.claims ?? [])];

function without({ reports }: Dossier): Segment[][] {
  const none = reports.length === 1 ? 'The one report here gives' : `None of the ${reports.length} reports here gives`;
  const first =
    reports.length === 0
      ? 'No report of this event is here yet.'
      : `${none} ${reports.length === 1 ? 'no' : 'a'} figure of people killed or hurt.`;
  return [[plain(first)], [plain('A figure will stand here once a report gives one.')]];
}

/** "12 reports, resting on 7 voices, put the civilians killed at 5 to 36 and the militants killed at 37 to 92 (70 to 216, counted from before 3 May 2031)." */
function reported(main: readonly Asked[]): Segment[] {
  const claims = main.flatMap(claimsOf);
  const reports = new Set(claims.map(({ report }) => report)).size;
  const voices = new Set(claims.map(voiceOf)).size;
  const spreads = main.map(({ whole, earlier, odd }) => [
    ...withoutOdd(whole.claims, odd),
    ...(earlier ? [plain(' ('), ...spread(earlier.claims), plain(`, ${earlier.row.differs})`)] : []),
  ]);
  const items = main.map(({ whole: { row } }, at) => [
    plain(`the ${measureInWords(row.effect, row.group)} at `),
    ...spreads[at]!,
  ]);
  const agreed = spreads.every(({ length }) => length === 1);
  return [plain(opening(reports, voices, agreed)), ...series(items), plain('.')];
}

/** "5 to 36 (92 in one report, for others' militants)": what a slip of the group would stretch is told apart. */
function withoutOdd(claims: readonly CasualtyClaim[], odd: ReadonlySet<string>): Segment[] {
  const usual = claims.filter(({ id }) => !odd.has(id));
  const { lowest, highest } = extremes(usual.length > 0 ? usual : claims);
  const beyond =
    usual.length === 0 ? [] : claims.filter(({ id }) => odd.has(id) && !usual.some((other) => other.id === id));
  const stretching = beyond.filter(
    (claim) => namedNumber(claim) > namedNumber(highest) || namedNumber(claim) < namedNumber(lowest),
  );
  const [first] = stretching;
  if (!first) return spread(claims);
  const reports = new Set(stretching.map(({ report }) => report)).size;
  return [
    ...spread(usual),
    plain(' (and '),
    figure(figureInWords(first, first.quote), stretching),
    plain(` in ${reports === 1 ? 'one report' : countInWords(reports, 'report')} alone)`),
  ];
}

function opening(reports: number, voices: number, agreed: boolean): string {
  if (reports === 1) return 'The only report with a figure puts ';
  const rest = voices === 1 ? 'resting on a single voice' : `resting on ${countInWords(voices, 'voice')}`;
  return `${countInWords(reports, 'report')}, ${rest}, ${agreed ? 'all put' : 'put'} `;
}

/** "5 to 36", "4 to more than 362"; one figure where all name the same number. */
function spread(claims: readonly CasualtyClaim[]): Segment[] {
  const { lowest, highest } = extremes(claims);
  const words =
    highest.qualifier === 'at-least' ? `${numberInWords(highest.low)} or more` : figureInWords(highest, highest.quote);
  // "many" and "hundreds" are words, which bound nothing from below
  if (lowest.qualifier === 'indefinite' || namedNumber(lowest) === namedNumber(highest))
    return [figure(words, equals(highest, claims))];
  const top = highest.qualifier === 'range' ? numberInWords(highest.high ?? highest.low) : words;
  return [
    figure(numberInWords(namedNumber(lowest)), equals(lowest, claims)),
    plain(' to '),
    figure(top, equals(highest, claims)),
  ];
}

const equals = (like: CasualtyClaim, claims: readonly CasualtyClaim[]): CasualtyClaim[] =>
  claims.filter(({ low, high, qualifier }) => low === like.low && high === like.high && qualifier === like.qualifier);

/** "The latest official count, from the Harbour Office on 3 May 2031, is 5 civilians killed; by the account of the Tide League …" */
function credited(main: readonly Asked[], dossier: Dossier): Segment[] {
  // A longer time that a report sets beside its toll ("133 in two days") is not what anybody last counted.
  const rows = main.map((each) =>
    claimsOf(each).filter(({ qualifier, scope }) => qualifier !== 'indefinite' && scope !== 'background'),
  );
  const official = latestOfficial(rows, dossier);
  const clauses = [
    ...(official.length > 0 ? [[...officialClause(official, dossier), ...caution(official, main)]] : []),
    ...otherSides(rows, official, dossier).map((claims) => sideClause(claims, dossier)),
  ];
  if (clauses.length === 0) return uncredited(main, dossier);
  return [...clauses.flatMap((clause, at) => (at === 0 ? clause : [plain('; '), ...clause])), plain('.')];
}

/** " (the militants counted from before 3 May 2031)". */
function caution(claims: readonly CasualtyClaim[], main: readonly Asked[]): Segment[] {
  const rows = main.flatMap(({ earlier }) =>
    earlier?.claims.some((claim) => claims.includes(claim)) ? [earlier.row] : [],
  );
  if (rows.length === 0) return [];
  const whom = listInWords(rows.map(({ group }) => `the ${groups[group].label}`));
  return [plain(` (${whom} ${rows[0]!.differs})`)];
}

function officialClause(claims: readonly CasualtyClaim[], dossier: Dossier): Segment[] {
  const groups = [...Map.groupBy(claims, (claim) => sourceAndDay(claim, dossier)).entries()];
  const [first] = groups;
  if (first && groups.length === 1)
    return [plain(`the latest official count, from ${first[0]}, is `), ...tally(claims)];
  const items = groups.map(([source, own]) => [...tally(own), plain(` (${source})`)]);
  return [plain('the latest official counts are '), ...series(items)];
}

/** "the Harbour Office on 3 May 2031". */
function sourceAndDay(claim: CasualtyClaim, dossier: Dossier): string {
  const at = dossier.momentOf(claim);
  return `${voiceInWords(dossier.speakerOf(claim) ?? 'officials')}${at === null ? '' : ` on ${dayInWords(at)}`}`;
}

const sideClause = (claims: readonly CasualtyClaim[], dossier: Dossier): Segment[] => [
  plain(`the latest from ${voiceInWords(dossier.sideName(claims[0]?.side ?? ''))} is `),
  ...tally(claims),
];

/** "36 civilians, 22 members of the security forces and 216 militants killed". */
function tally(claims: readonly CasualtyClaim[]): Segment[] {
  const items = claims.map((claim, at) => {
    const last = claims[at + 1]?.effect !== claim.effect;
    return [
      figure(peopleInWords(claim, claim.group, claim.quote), [claim]),
      ...(last ? [plain(` ${effects[claim.effect].label}`)] : []),
    ];
  });
  return series(items);
}

/** Neither an office nor a side speaks: whoever does is named. */
function uncredited(main: readonly Asked[], dossier: Dossier): Segment[] {
  const claims = main.flatMap(claimsOf);
  const names = [...new Set(claims.flatMap((claim) => dossier.speakerOf(claim) ?? []))].map(voiceInWords);
  if (names.length === 0) return [plain('No report names who counted.')];
  const shown = names.length > 3 ? [...names.slice(0, 2), `${names.length - 2} others`] : names;
  return [plain(`The figures are credited to ${listInWords(shown)}; no official count is among them.`)];
}

function series(items: readonly Segment[][]): Segment[] {
  return items.flatMap((item, at) => {
    if (at === 0) return item;
    return [plain(at < items.length - 1 ? ', ' : ' and '), ...item];
  });
}

const plain = (text: string): Segment => ({ text, claims: [] });
const figure = (text: string, claims: readonly CasualtyClaim[]): Segment => ({
  text,
  claims: claims.map(({ id }) => id),
});

/** Neighbouring runs without claims are one; a sentence begins with a capital. */
function joined(sentence: readonly Segment[]): Segment[] {
  const runs: Segment[] = [];
  for (const run of sentence) {
    const last = runs.at(-1);
    if (last && last.claims.length === 0 && run.claims.length === 0) last.text += run.text;
    else runs.push({ ...run });
  }
  if (runs[0]) runs[0].text = runs[0].text.charAt(0).toUpperCase() + runs[0].text.slice(1);
  return runs;
}
