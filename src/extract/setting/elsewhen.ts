import type { Report } from '../../model/report.ts';
import { fold } from '../gazetteer/fold.ts';
import { matchesOf } from '../matches.ts';
import type { Spot } from '../places/spots.ts';
import { behindLast } from '../scope/like.ts';
import type { ReadSentence } from '../sentence.ts';
import { daysBefore, monthOf } from './dates.ts';
import { turnsBack } from './turns.ts';
import type { PeriodMention } from './when.ts';

interface Draft {
  sentence: ReadSentence;
  spots: readonly Spot[];
  periods: readonly PeriodMention[];
  part: 'title' | 'lead' | 'body';
}

/** Which sentences speak of another time or another event. A paragraph that has turned to one stays with it. */
export function elsewhenOf(drafts: readonly Draft[], { published }: Report): boolean[] {
  const now = yearsOfEvent(drafts, published);
  const isFar = farDates(drafts, published);
  const home = homeOf(drafts);
  let before: { block: object; past: boolean } | null = null;
  let away = false;
  return drafts.map(({ sentence, part, periods, spots }) => {
    const { block } = sentence.passage;
    const text = withoutBrackets(block.text.slice(sentence.passage.sentence.from, sentence.passage.sentence.to));
    const opens = part === 'lead' && before?.block !== block;
    const back: boolean = BACK_TO_NOW.test(text) || (away && namesAny(spots, home));
    const carried: boolean = before?.block === block && before.past && !back;
    const past =
      carried ||
      (part !== 'title' &&
        ((!opens && turns(text, now, published)) ||
          (part === 'body' && LAST_WEEK.test(text)) ||
          (part === 'body' && periods.some((period) => isFar(period) && !isAside(text, text.indexOf(period.text)))))) ||
      isHistory(sentence);
    away = past && spots.length > 0 && (carried ? away : !namesAny(spots, home));
    before = { block, past };
    return past;
  });
}

/** The places of headline and first paragraph, provinces at the widest. */
const homeOf = (drafts: readonly Draft[]) =>
  new Set(
    drafts.flatMap(({ part, spots }) =>
      part === 'body' ? [] : spots.flatMap(({ place }) => (place.kind === 'country' ? [] : [fold(place.name)])),
    ),
  );

const namesAny = (spots: readonly Spot[], names: ReadonlySet<string>) =>
  spots.some(({ place, stance }) => stance === 'scene' && names.has(fold(place.name)));

/** "Last week, …" at the head of a sentence behind the first paragraph. */
const LAST_WEEK = /^(?:last (?:week|month)|earlier this (?:month|year)|(?:days|weeks|months) (?:earlier|before)),?\s/i;

const OPENS_EARLIER =
  /^(?:before|prior to) (?:this|these|the) (?:latest |new )?(?:waves?|attacks?|fighting|offensive|escalation|clashes)\b/i;

/** "Before this wave, …": the sentence is set before the event, without being of another. */
export const opensEarlier = ({ passage: { block, sentence } }: ReadSentence): boolean =>
  OPENS_EARLIER.test(block.text.slice(sentence.from, sentence.to));

/** What stands in brackets is said beside the sentence: "2 (same weekend last year: 0)". */
const withoutBrackets = (text: string) => text.replace(/\([^()]{0,80}\)/g, (inside) => ' '.repeat(inside.length));

const YEAR = /\b(?:19|20)\d\d\b/g;

/** The years in which the report sets its own event: that of publication, and those that its first sentences name. */
function yearsOfEvent(drafts: readonly Draft[], published: string | null): { from: number } {
  const year = published ? Number(published.slice(0, 4)) : null;
  const leading = drafts.filter(({ part }) => part !== 'body').slice(0, 3);
  const named = leading.flatMap(({ sentence: { passage } }) =>
    matchesOf(YEAR, passage.block.text).map(([found]) => Number(found)),
  );
  const anniversary = leading.some(({ sentence }) => COUNTED.test(sentence.passage.block.text));
  const own = anniversary ? named : named.filter((found) => year === null || found === year);
  return { from: Math.min(year ?? Number.POSITIVE_INFINITY, ...own) };
}

/** An inquiry, a trial or an anniversary tells of an event of a former year. */
const COUNTED =
  /\b(?:inquiry|inquest|anniversary|trial|verdict|sentenced|convicted|commission|report|recount|memorial|court|tribunal|years\son|exhumed)\b/i;

const BACK_TO_NOW =
  /\b(?:now|this\stime|today|so\sfar|latest|current(?:ly)?|yesterday|elsewhere|meanwhile|on\s(?:mon|tues|wednes|thurs|fri|satur|sun)day)\b/i;

const RECENT_DAYS = 14;
const AGO = /\b(\d{1,3}|two|three|four|five|six|seven|eight|nine|ten)\s(days?|weeks?|months?)\sago\b/i;

/** A test for days and months well before the report, which its first paragraphs do not name. */
function farDates(drafts: readonly Draft[], published: string | null): (period: PeriodMention) => boolean {
  const heads = drafts.filter(({ part }) => part !== 'body');
  const months = new Set(heads.flatMap(({ periods }) => periods.map(({ text }) => monthOf(text))));
  const ago = AGO.exec([...new Set(heads.map(({ sentence }) => sentence.passage.block.text))].join(' '));
  const own = ago ? Number(ago[1] ?? 0) || RECENT_DAYS : 0;
  return ({ reach, text }) => {
    const gone = published && (reach === 'day' || reach === 'month') ? daysBefore(text, published) : null;
    return gone !== null && gone > Math.max(RECENT_DAYS, own + 3) && !months.has(monthOf(text));
  };
}

const HISTORY =
  /^\W{0,3}(?:background|context|history|timeline|chronology|previous|past|earlier|related|has\sit\shappened\sbefore|has\sthis\shappened\sbefore|how\sdoes\sit\scompare|what\shappened\sbefore|historical)/i;
const OTHER_HEADING = /\b(?:background|historical|context|similar|other\srecent|previous)\b/i;

/** Under a heading or label such as "Background", "Context", "Has it happened before?". */
function isHistory({ passage }: ReadSentence): boolean {
  if (passage.label.text && HISTORY.test(passage.label.text)) return true;
  return passage.headings.some((heading, k) => k > 0 && OTHER_HEADING.test(heading) && heading.length < 60);
}

/** Whether the words of a sentence turn to another time: a year before the event's, or one of the wordings. */
function turns(text: string, now: { from: number }, published: string | null): boolean {
  if (turnsBack(withoutInsertions(text))) return true;
  return matchesOf(YEAR, text).some(
    (match) =>
      !isAside(text, match.index) && isFormer(Number(match[0]), text.slice(0, match.index), now.from, published),
  );
}

/** What a relative clause between commas tells of a body or a person dates nothing else: "the group, which has held the area since last year, said …". */
const withoutInsertions = (text: string) =>
  text.replace(/, (?:an? [^,;.]{3,60} )?(?:who|which|that|whose) [^,;.\d]{3,100},/g, ',');

const RELATIVE = /, (?:who|which|whose|where)\b[^,;.]{0,90}$/;
const COMPARED =
  /(?<!\b(?:more|less|fewer|other|rather) )\b(?:than|compared|same period|down from|up from|versus|against|built|founded|created|established|formed|went up)\b/g;
const NO_FARTHER = 60;

/** A comparison or a founding right before the year, in its clause. */
function isCompared(before: string): boolean {
  const rest = behindLast(before, COMPARED);
  return rest !== null && rest.length <= NO_FARTHER && !/[,;]/.test(rest);
}

/** A year in a relative clause between commas, or in a comparison, does not date the sentence: "which went up in 1972,". */
function isAside(text: string, at: number): boolean {
  const before = text.slice(Math.max(0, at - 100), at);
  if (isCompared(before)) return true;
  return RELATIVE.test(before) && /^.{4}[^,.]{0,80},/.test(text.slice(at, at + 60));
}

const NEAR_END = /(?:nov(?:ember)?|dec(?:ember)?)\.?(?:\s\d{1,2},?)?\s$/i;

/** A year before the event's; the last weeks of the old year are no other time to a report of January. */
function isFormer(year: number, before: string, from: number, published: string | null): boolean {
  if (!Number.isFinite(from)) return year < 2024;
  const turnOfYear = year === from - 1 && /-01/.test(published?.slice(4, 7) ?? '') && NEAR_END.test(before);
  return year < from && !turnOfYear;
}
