/**
 * How far a window reaches, as scope goes. `long`: weeks and more. `year`: a year by its number. `month`: one month. `days`: a span of days or hours up to now.
 * `day`: one day. `before`: the day before, or earlier. `since`: from a day on. `until`: up to a day. `part`: a stretch of a longer outbreak.
 */
export type Reach = 'long' | 'year' | 'month' | 'days' | 'hours' | 'day' | 'before' | 'since' | 'until' | 'part';

const NUMBER = String.raw`(?:[\d,.]{1,7}|an?|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fourteen|fifteen|twenty|twenty-four|thirty|forty|forty-eight|seventy-two|several|few|couple\sof|half\sa\sdozen)`;
const DAY = String.raw`(?:monday|tuesday|wednesday|thursday|friday|saturday|sunday)`;
const MONTH = String.raw`(?:january|february|march|april|may|june|july|august|september|october|november|december|jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec)\.?`;
const DATE = String.raw`(?:${MONTH}\s\d{1,2}(?:st|nd|rd|th)?|\d{1,2}(?:st|nd|rd|th)?\s(?:of\s)?${MONTH})(?:,?\s(?:19|20)\d\d)?`;
const PART_OF_DAY = String.raw`(?:\s(?:morning|evening|night|afternoon|midnight|noon))?`;
const IN = String.raw`(?:over|in|during|within|for|of|from)`;
const PAST = String.raw`(?:past|last|previous|preceding)`;

/** The first words that any wording of a period needs, so that sentences without them cost nothing. */
export const anyPeriod = new RegExp(
  String.raw`\b(?:hours?|days?|weeks?|months?|years?|decades?|quarter|season|summer|winter|spring|autumn|overnight|yesterday|today|tonight|morning|night|since|began|\d{4}|${DAY}|${MONTH})\b`,
  'i',
);

/** How periods are worded; of two that overlap the one further up counts. */
export const wordings: readonly [Reach, RegExp][] = [
  ['long', pattern(String.raw`${IN}\s(?:the\s)?${PAST}\s(?:${NUMBER}\s)?(?:weeks?|months?|years?|decades?|quarter)`)],
  [
    'long',
    pattern(String.raw`(?:so\sfar\s)?this\s(?:year|season)(?!['’]s)|year-to-date|earlier\sthis\s(?:year|month)`),
  ],
  [
    'long',
    pattern(
      String.raw`in\sthe\swhole\sof\s(?:19|20)\d\d|(?:${MONTH}|(?:19|20)\d\d)\sas\sa\swhole|in\s${MONTH}\s(?:19|20)\d\d\sas\sa\swhole`,
    ),
  ],
  [
    'since',
    pattern(
      String.raw`since\s(?:the\s)?(?:start|beginning|outbreak|onset)\sof\s(?:the\s|this\s)?(?:[a-z]{1,14}\s?){1,3}`,
    ),
  ],
  [
    'since',
    pattern(
      String.raw`since\s(?:the\s)?[a-z]{1,14}\s(?:began|started|erupted|was\sdeclared)(?:\son\s${DATE})?|since\sthe\s(?:${MONTH}\s|(?:19|20)\d\d\s)?(?:coup|invasion|war|conflict|takeover|uprising|revolution|ceasefire|truce|insurgency|escalation)`,
    ),
  ],
  ['since', pattern(String.raw`since\s(?:late\s|early\s|mid-?\s?)?(?:${DAY}|${DATE}|${MONTH})${PART_OF_DAY}`)],
  [
    'since',
    pattern(
      String.raw`since\s(?:${MONTH}\s)?(?:19|20)\d\d|since\s(?:yesterday|midnight|then|last\s(?:night|week|month|year|${DAY}))`,
    ),
  ],
  ['days', pattern(String.raw`${IN}\s(?:the\s|these\s|those\s)?${PAST}\s(?:${NUMBER}\s)?(?:days|hours)(?:\salone)?`)],
  ['days', pattern(String.raw`${PAST}\s(?:${NUMBER}\s)(?:days|hours)(?:\salone)?`)],
  [
    'days',
    pattern(
      String.raw`${DATE}\s(?:to|until|through|–|-)\s(?:${DATE}|\d{1,2}(?:\s${MONTH})?)|between\s${DATE}\sand\s${DATE}`,
    ),
  ],
  ['long', pattern(String.raw`between\s${MONTH}\sand\s${MONTH}|from\s${MONTH}\sto\s${MONTH}`)],
  [
    'part',
    pattern(
      String.raw`in\s(?:epidemiological\s)?week\s\d{1,2}|in\sthe\sweek\s(?:ending|ended|to)\s${DATE}|in\sa\ssingle\s(?:day|night|week)`,
    ),
  ],
  [
    'long',
    pattern(
      String.raw`(?:in|over|during|for|within)\s(?:the\s|a\s)?(?:${NUMBER}\s)(?:weeks|months|years|decades)|in\sa\s(?:year|month|week)(?!-)`,
    ),
  ],
  [
    'hours',
    pattern(
      String.raw`(?:in|over|within|for|during)\s(?:the\s|a\s|just\s|nearly\s|almost\s|about\s|some\s|around\s|under\s){0,2}(?:${NUMBER}[\s-])(?:hours?|days?)(?:\speriod)?`,
    ),
  ],
  ['year', pattern(String.raw`(?:in|during)\s(?:early\s|late\s|mid-?\s?)?(?:19|20)\d\d(?:\sand\s(?:19|20)\d\d)?`)],
  [
    'before',
    pattern(
      String.raw`(?:on\s)?the\s(?:previous|preceding)\sday|the\sday\s(?:before|prior|earlier)|a\sday\s(?:earlier|before)|(?:two|three|several)\sdays\s(?:earlier|before)|earlier\s(?:this\sweek|in\sthe\sweek)|days\searlier|the\s(?:previous|preceding)\s(?:week|month|year|night|evening)`,
    ),
  ],
  ['long', pattern(String.raw`last\s(?:year|month|summer|winter|spring|autumn)`)],
  [
    'until',
    pattern(
      String.raw`(?:by|until|till|as\sof|up\sto)\s(?:late\s|early\s)?(?:${DAY}|${DATE}|midnight|noon)${PART_OF_DAY}`,
    ),
  ],
  ['month', pattern(String.raw`in\s(?:early\s|late\s|mid-?\s?)?${MONTH}(?:\s(?:19|20)\d\d)?(?!\s\d)`)],
  [
    'day',
    pattern(
      String.raw`(?:on|late\son|early\son)\s(?:late\s|early\s)?(?:${DAY}(?:\s(?:and|to)\s${DAY})?|${DATE})${PART_OF_DAY}`,
    ),
  ],
  ['day', pattern(String.raw`(?:late\s|early\s)?${DAY}\sand\s${DAY}|(?:last\s)?${DAY}${PART_OF_DAY}|${DATE}`)],
  ['part', pattern(String.raw`overnight|(?:in|during)\sthe\s(?:night|past\sday)`)],
  ['day', pattern(String.raw`yesterday|today|tonight|this\smorning|that\snight|last\snight`)],
];

function pattern(source: string): RegExp {
  return new RegExp(String.raw`\b(?:${source})(?![\p{L}\p{N}])`, 'giu');
}
