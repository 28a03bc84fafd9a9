/**
 * How far a window reaches, as scope goes. `long`: weeks and more. `year`: a year by its number. `days`: days or hours up to now.
 * `before`: the day before, or earlier. `since`: from a day on. `until`: up to a day. `part`: a stretch of a longer outbreak.
 */
export type Reach = 'long' | 'year' | 'month' | 'days' | 'hours' | 'day' | 'before' | 'since' | 'until' | 'part';

/** What a wording cannot do without, so that the others need not be looked for. */
export type Need = 'since' | 'span' | 'month' | 'weekday' | 'year' | 'now';

interface Wording {
  reach: Reach;
  needs: readonly Need[];
  says: RegExp;
}

const NUMBER = alternatives(
  '[\\d,.]{1,7} an? one two three four five six seven eight nine ten eleven twelve fourteen fifteen twenty twenty-four thirty forty forty-eight seventy-two several few couple\\sof half\\sa\\sdozen',
);
const DAY = alternatives('monday tuesday wednesday thursday friday saturday sunday');
const MONTHS =
  'january february march april may june july august september october november december jan feb mar apr jun jul aug sept? oct nov dec';
const MONTH = `${alternatives(MONTHS)}\\.?`;
const YEAR = '(?:19|20)\\d\\d';
const DATE = `(?:${MONTH}\\s\\d{1,2}(?:st|nd|rd|th)?|\\d{1,2}(?:st|nd|rd|th)?\\s(?:of\\s)?${MONTH})(?:,?\\s${YEAR})?`;
const PART_OF_DAY = '(?:\\s(?:morning|evening|night|afternoon|midnight|noon))?';
const ABOUT = '(?:late\\s|early\\s|mid-?\\s?)?';
const IN = '(?:over|in|during|within|for|of|from)';
const PAST = '(?:past|last|previous|preceding)';
const EVENTS = alternatives(
  'coup invasion war conflict takeover uprising revolution ceasefire truce insurgency escalation',
);

/** How periods are worded; of two that overlap the one further up counts. */
export const wordings: readonly Wording[] = [
  wording('long', ['span'], `${IN}\\s(?:the\\s)?${PAST}\\s(?:${NUMBER}\\s)?(?:weeks?|months?|years?|decades?|quarter)`),
  wording(
    'long',
    ['span'],
    "(?:so\\sfar\\s)?this\\s(?:year|season)(?!['’]s)",
    'year-to-date',
    'earlier\\sthis\\s(?:year|month)',
  ),
  wording(
    'long',
    ['year', 'month'],
    `in\\sthe\\swhole\\sof\\s${YEAR}`,
    `in\\s(?:${MONTH}\\s)?${YEAR}\\sas\\sa\\swhole`,
    `${MONTH}\\sas\\sa\\swhole`,
  ),
  wording(
    'since',
    ['since'],
    'since\\s(?:the\\s)?(?:start|beginning|outbreak|onset)\\sof\\s(?:the\\s|this\\s)?(?:[a-z]{1,14}\\s?){1,3}',
  ),
  wording(
    'since',
    ['since'],
    `since\\s(?:the\\s)?[a-z]{1,14}\\s(?:began|started|erupted|was\\sdeclared)(?:\\s(?:on|in)\\s(?:${DATE}|${MONTH}))?`,
  ),
  wording('since', ['since'], `since\\sthe\\s(?:${MONTH}\\s|${YEAR}\\s)?${EVENTS}`),
  wording(
    'since',
    ['since'],
    `since\\s${ABOUT}(?:${DAY}|${DATE}|${MONTH})${PART_OF_DAY}`,
    `since\\s(?:${MONTH}\\s)?${YEAR}`,
  ),
  wording('since', ['since'], `since\\s(?:yesterday|midnight|then|last\\s(?:night|week|month|year|${DAY}))`),
  wording(
    'days',
    ['span'],
    `${IN}\\s(?:the\\s|these\\s|those\\s)?${PAST}\\s(?:${NUMBER}\\s)?(?:days|hours)(?:\\salone)?`,
  ),
  wording('days', ['span'], `${PAST}\\s${NUMBER}\\s(?:days|hours)(?:\\salone)?`),
  wording(
    'days',
    ['month'],
    `${DATE}\\s(?:to|until|through|–|-)\\s(?:${DATE}|\\d{1,2}(?:\\s${MONTH})?)`,
    `between\\s${DATE}\\sand\\s${DATE}`,
  ),
  wording('long', ['month'], `(?:between\\s${MONTH}\\sand|from\\s${MONTH}\\sto)\\s${MONTH}`),
  wording(
    'part',
    ['span'],
    'in\\s(?:epidemiological\\s)?week\\s\\d{1,2}',
    `in\\sthe\\sweek\\s(?:ending|ended|to)\\s${DATE}`,
    'in\\sa\\ssingle\\s(?:day|night|week)',
  ),
  wording(
    'long',
    ['span'],
    `(?:in|over|during|for|within)\\s(?:the\\s|a\\s)?${NUMBER}\\s(?:weeks|months|years|decades)`,
    'in\\sa\\s(?:year|month|week)(?!-)',
  ),
  wording(
    'hours',
    ['span'],
    `(?:in|over|within|for|during)\\s(?:(?:the|a|just|nearly|almost|about|some|around|under)\\s){0,2}${NUMBER}[\\s-](?:hours?|days?)(?:\\speriod)?`,
  ),
  wording('year', ['year'], `(?:in|during)\\s${ABOUT}${YEAR}(?:\\sand\\s${YEAR})?`),
  wording(
    'before',
    ['span'],
    '(?:on\\s)?the\\s(?:previous|preceding)\\s(?:day|week|month|year|night|evening)',
    'the\\sday\\s(?:before|prior|earlier)',
    'a\\sday\\s(?:earlier|before)',
  ),
  wording(
    'before',
    ['span'],
    '(?:two|three|several)\\sdays\\s(?:earlier|before)',
    'earlier\\s(?:this\\sweek|in\\sthe\\sweek)',
    'days\\searlier',
  ),
  wording('long', ['span'], 'last\\s(?:year|month|summer|winter|spring|autumn)'),
  wording(
    'until',
    ['weekday', 'month', 'now'],
    `(?:by|until|till|as\\sof|up\\sto)\\s${ABOUT}(?:${DAY}|${DATE}|midnight|noon)${PART_OF_DAY}`,
  ),
  wording('month', ['month'], `in\\s${ABOUT}${MONTH}(?:\\s${YEAR})?(?!\\s\\d)`),
  wording(
    'day',
    ['weekday', 'month'],
    `(?:late\\s|early\\s)?on\\s${ABOUT}(?:${DAY}(?:\\s(?:and|to)\\s${DAY})?|${DATE})${PART_OF_DAY}`,
  ),
  wording('day', ['weekday', 'month'], `${ABOUT}${DAY}\\sand\\s${DAY}`, `(?:last\\s)?${DAY}${PART_OF_DAY}`, DATE),
  wording('part', ['now', 'span'], 'overnight', '(?:in|during)\\sthe\\s(?:night|past\\sday)'),
  wording('day', ['now'], 'yesterday', 'today', 'tonight', 'this\\smorning', '(?:that|last)\\snight'),
];

const SPANS = 'hours? days? weeks? months? years? decades? quarter season summer winter spring autumn year-to-date';
const NOWS = 'overnight yesterday today tonight morning night midnight noon';
const finders = Object.entries({
  since: 'since',
  span: alternatives(SPANS),
  weekday: DAY,
  month: alternatives(MONTHS),
  year: YEAR,
  now: alternatives(NOWS),
} satisfies Record<Need, string>).map(
  ([need, words]) => [need as Need, new RegExp(`(?<![\\p{L}\\p{N}])${words}(?![\\p{L}\\p{N}])`, 'iu')] as const,
);

/** Which of the things that wordings need a word gives. */
export const needsOf = (word: string): Need[] => finders.flatMap(([need, words]) => (words.test(word) ? [need] : []));

function wording(reach: Reach, needs: readonly Need[], ...says: readonly string[]): Wording {
  return { reach, needs, says: new RegExp(`\\b(?:${says.join('|')})(?![\\p{L}\\p{N}])`, 'giu') };
}

function alternatives(words: string): string {
  return `(?:${words.split(' ').join('|')})`;
}
