const NUMBER = String.raw`(?:\d{1,3}|an?|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|several|few|some|many)`;
const ORDINAL = String.raw`(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|\d{1,3}(?:st|nd|rd|th)|latest|deadliest|worst|bloodiest|biggest|largest)`;

/** Wordings that turn to an earlier event. */
const TURNS: readonly RegExp[] = [
  /\b(?:last\syear|the\sprevious\syear|(?:january|february|march|april|may|june|july|august|september|october|november|december)\slast\syear|the\syear\sbefore)\b/i,
  new RegExp(
    String.raw`\b${NUMBER}\s(?:weeks|months|years|decades|week|month|year)\s(?:after|before|earlier|to\sthe\sday)\b|\b${NUMBER}\s(?:months|years|decades|month|year)\s(?:ago|later)\b|\blast\s(?:january|february|march|april|june|july|august|september|october|november|december|spring|summer|autumn|winter)\b`,
    'i',
  ),
  new RegExp(
    String.raw`\b(?:barely|just|only|less\sthan|nearly|almost)\s${NUMBER}\s(?:years?|months?|weeks?|days?)\safter\b`,
    'i',
  ),
  new RegExp(
    String.raw`\b(?:it|this|that|the\s[a-z]{1,20})\s(?:is|was|were|marks|marked)\s(?:(?:the|at\sleast|also|only|among|one\sof)\s){1,3}(?:\S{1,20}\s)?${ORDINAL}\b`,
    'i',
  ),
  /\b(?:deadliest|worst|bloodiest|biggest|first)\b[^.]{0,40}\bsince\s(?:\S{1,12}\s)?(?:19|20)\d\d/i,
  /\bin\sless\sthan\s(?:a|two|three|six)\s(?:weeks?|months?|years?)\b/i,
  /\b(?:a|one)\s(?:day|week|month|year)\s(?:after|before)\s(?:the\s(?:military|army|police)|a\s|another)/i,
  /\b(?:another\sevent|separate\s(?:incident|accident|event|crash|shooting|case)|unrelated\sincident|similar\s(?:\S{1,20}\s)?(?:incident|attack|accident|flight|crash|case|tragedy|disaster|blast|fire|raid))\b/i,
  /\bthe\ssame\s(?:gang|group|militants|prison|gunmen|road|stretch|ground|spot)\b[^.]{0,60}\b(?:in|on)\s(?:january|february|march|april|june|july|august|september|october|november|december)\b/i,
  /\b(?:is|was) from the day before\b/i,
  /\b(?:reviv(?:ed|es|ing)|brought back|stirred|evok(?:ed|es|ing)) (?:painful |grim |bitter )?memories of\b|\b(?:reminiscent|an echo) of\b/i,
  /\bprevious(?:ly)?\s(?:major\s)?(?:attacks?|incidents?|outbreaks?|disasters?|floods?|epidemics?|waves?)\b/i,
];

/** Whether a wording turns to an earlier event. */
export const turnsBack = (text: string): boolean => TURNS.some((pattern) => pattern.test(text));
