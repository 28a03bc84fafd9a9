import type { Group } from '../model/group.ts';
import type { CasualtyReading, Scope } from '../model/reading.ts';
import type { Report } from '../model/report.ts';
import type { SpeakerKind } from '../model/speaker.ts';
import { evidence, evidenceAt } from './evidence.ts';
import type { Item } from './items.ts';
import { wholesOf } from './parts.ts';
import type { Count, ReadSentence } from './sentence.ts';
import type { Located } from './setting/locate.ts';
import { statusOf } from './status/status.ts';
import { tableCounts } from './table.ts';
import { sourceOf } from './voices/source.ts';
import type { Voices } from './voices/voices.ts';

/** The casualty claims of a report, in the order of the text. */
export function casualtiesOf(
  report: Report,
  located: readonly Located[],
  scopes: readonly Scope[],
  voices: Voices,
): CasualtyReading[] {
  const read = located.map((one, k) => claim(report, one, scopes[k] ?? 'event', voices, located));
  const wholes = wholesOf(located).map((whole) => (whole === null ? null : (read[whole]?.start ?? null)));
  const prose = read.map((one, k) => ({ ...one, partOf: wholes[k] ?? null }));
  return [...prose, ...tabled(report, voices)].sort((a, b) => a.start - b.start || a.end - b.end);
}

function claim(report: Report, one: Located, scope: Scope, voices: Voices, all: readonly Located[]): CasualtyReading {
  const { count, place, period } = one;
  const { sentence } = one.setting;
  const { item, bound } = count;
  const fig = item.fig;
  if (!fig) throw new TypeError('a count stands at a figure');
  const source = sourceOf(sentence, count, voices);
  return {
    effect: bound.effect,
    group: ownSide(sentence, count, source.speaker?.kind ?? null) ?? count.group,
    detail: fig.noun.detail,
    low: fig.low,
    high: fig.high,
    qualifier: fig.qualifier,
    place,
    scope,
    partOf: null,
    period: period?.text ?? null,
    speaker: source.speaker?.name ?? null,
    via: source.via,
    status: statusOf(one, source, all),
    ...evidence(report.source, sentence.passage.block, sentence.tokens, ...reach(sentence, count)),
    rules: [bound.rule],
  };
}

const SIDES: Readonly<Partial<Record<SpeakerKind, Group>>> = {
  military: 'security',
  police: 'security',
  'armed-group': 'militants',
};

/** "nine of its own men", "no casualties of its own": the people of the body that speaks, where their noun does not say who they are. */
function ownSide(sentence: ReadSentence, count: Count, kind: SpeakerKind | null): Group | null {
  const { item } = count;
  const noun = item.fig?.noun;
  const side = kind ? SIDES[kind] : undefined;
  const open = noun && (noun.vague || noun.group === null || noun.group === 'civilians' || noun.effectNoun);
  return side && open && (saysOwn(sentence, item) || weHave(sentence, count)) ? side : null;
}

/** "I have 27 men injured", "we lost nine men", in the words of one of them. */
const weHave = ({ items }: ReadSentence, { at, item, bound }: Count) =>
  item.fig?.noun.detail === 'men' &&
  (bound.rule === 'owner' || bound.rule === 'object') &&
  /^(?:i|we|it|they)$/.test(items[at - 2]?.lower ?? items[at - 1]?.lower ?? '');

const POSSESSIVES = new Set(['his', 'its', 'their', 'our', 'my']);
const MEMBERS = new Set(['men', 'members', 'people', 'personnel', 'troops', 'fighters']);

/** "its own men", "of its men", behind the number. */
function saysOwn({ tokens }: ReadSentence, { fig, to }: Item): boolean {
  const words = tokens.slice(fig?.to ?? to, to + 3).map(({ lower }) => lower);
  const [of, possessive = ''] = words;
  return (
    words.includes('own') || (of === 'of' && POSSESSIVES.has(possessive) && words.some((word) => MEMBERS.has(word)))
  );
}

/** The tokens that are quoted for a count: figure and noun phrase, and the effect where it stands beside a bare figure. */
function reach({ tokens, items }: ReadSentence, { at, item, bound }: Count): [from: number, to: number] {
  let from = item.from;
  while (/^["“”«»‘']$/.test(tokens[from]?.text ?? '') && from < item.to - 1) from += 1;
  const beside =
    bound.rule === 'effect beside' && item.fig?.noun.group === null ? (items[at + 1]?.to ?? item.to) : item.to;
  return [from, Math.min(tokens.length, Math.max(beside, from + 1))];
}

function tabled(report: Report, voices: Voices): CasualtyReading[] {
  return tableCounts(report).map(({ cell, quantity, effect, group, place, scope, period }) => ({
    effect,
    group: group ?? 'people',
    detail: null,
    low: quantity.low,
    high: quantity.high,
    qualifier: quantity.qualifier,
    place,
    scope,
    partOf: null,
    period,
    speaker: voices.ofTable(cell)?.name ?? null,
    via: [],
    status: 'asserted',
    ...evidenceAt(report.source, cell, 0, cell.text.length),
    rules: ['table'],
  }));
}
