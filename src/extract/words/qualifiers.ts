import type { Qualifier } from '../../model/figure.ts';

/** Phrases before a figure and how firmly they put it; `exact` ones only lead in. The longest that fits counts. */
export const before: readonly [Qualifier, readonly string[]][] = [
  ['at-least', ['at least', 'at the least', 'no fewer than', 'no less than', 'not fewer than', 'not less than', 'a minimum of', 'minimum of', 'at a minimum', 'not under', 'atleast', 'as few as']],
  ['more-than', ['more than', 'over', 'above', 'upwards of', 'upward of', 'in excess of', 'exceeding', 'exceeds', 'exceed', 'exceeded', 'well over', 'well above', 'just over', 'a little over', 'slightly more than', 'greater than', 'cross', 'crossed', 'crosses', 'crossing', 'pass', 'passes', 'passed', 'top', 'tops', 'surpass', 'surpasses', 'surpassed', 'surpassing', 'topped', 'topping', 'not only']],
  ['up-to', ['up to', 'as many as', 'at most', 'no more than', 'not more than', 'a maximum of', 'maximum of', 'as much as', 'upto']],
  ['fewer-than', ['fewer than', 'less than', 'under', 'below', 'just under', 'well under', 'short of']],
  ['about', ['about', 'around', 'some', 'roughly', 'approximately', 'approx', 'approx.', 'nearly', 'almost', 'close to', 'an estimated', 'estimated', 'circa', 'c.', 'near', 'nearing', 'just about', 'something like', 'in the region of', 'in the order of', 'on the order of', 'an approximate', 'an average of', 'barely', '~', '≈', 'somewhere around', 'as about', 'perhaps', 'maybe', 'probably']],
  ['exact', ['between', 'anywhere between', 'somewhere between', 'a total of', 'total of', 'a further', 'further', 'another', 'an additional', 'additional', 'all', 'all of', 'only', 'just', 'exactly', 'the', 'these', 'those', 'its', 'their', 'his', 'her', 'other', 'a combined', 'a record', 'the other', 'the first', 'the remaining', 'the last', 'remaining', 'a whole', 'fully', 'a staggering', 'the same', 'our', 'my', 'an initial', 'what were']],
];

/** Phrases behind a figure: "10 or more", "30-plus", "1,100 or so". */
export const after: readonly [Qualifier, readonly string[]][] = [
  ['at-least', ['or more', 'if not more', 'at least', 'at a minimum', 'minimum', 'or above']],
  ['more-than', ['plus', '+', '-plus', 'and counting']],
  ['up-to', ['at most', 'or fewer', 'or less', 'at the most']],
  ['about', ['or so', 'odd', 'or thereabouts', '-odd']],
];
