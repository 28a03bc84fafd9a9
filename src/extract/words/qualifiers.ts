import type { Qualifier } from '../../model/figure.ts';
import { list } from './list.ts';

/** Words that make a comparison stronger or weaker without changing which way it goes: "just over", "well under". */
const DEGREES = list(
  'just; well; far; slightly; a little; a bit; marginally; significantly; considerably; substantially; much; many; somewhat; only slightly; only just; fractionally',
);

const degrees = (comparisons: readonly string[]) =>
  comparisons.flatMap((comparison) => [comparison, ...DEGREES.map((degree) => `${degree} ${comparison}`)]);

/** Phrases before a figure and how firmly they put it; `exact` ones only lead in. The longest that fits counts. */
export const before: readonly [Qualifier, readonly string[]][] = [
  [
    'at-least',
    list(
      'at least; at the least; at the very least; at a minimum; at a bare minimum; no fewer than; no less than; not fewer than; not less than; none fewer than; a minimum of; minimum of; minimum; not under; not below; atleast; as few as; as little as; a good',
    ),
  ],
  [
    'more-than',
    [
      ...degrees(
        list('more than; over; above; in excess of; greater than; north of; better than; upwards of; upward of'),
      ),
      ...list(
        'exceeding; exceeds; exceed; exceeded; cross; crossed; crosses; crossing; surpass; surpasses; surpassed; surpassing; top; tops; topped; topping; pass; passes; passed; passing; not only; anything over; anything above',
      ),
    ],
  ],
  [
    'up-to',
    list(
      'up to; up to and including; as many as; at most; at the most; no more than; not more than; not over; a maximum of; maximum of; maximum; as much as; upto; anything up to; not exceeding',
    ),
  ],
  [
    'fewer-than',
    [
      ...degrees(list('fewer than; less than; under; below; short of; shy of; south of')),
      ...list('anything under; anything less than'),
    ],
  ],
  [
    'about',
    list(`about; around; some; roughly; approximately; approx; approx.; nearly; almost; close to; close on; close upon; very close to; an estimated; estimated; circa; c.; ca.; near; nears; neared; nearing; approaching; just about; something like; something approaching; in the region of; in the order of; on the order of; of the order of; in the neighbourhood of;
      in the neighborhood of; in the vicinity of; an approximate; an average of; barely; hardly; ~; ≈; somewhere around; somewhere near; as about; perhaps; maybe; probably; possibly; not quite; nigh on; well-nigh; getting on for; going on for; pushing; verging on; bordering on; anything like; practically; virtually; more or less`),
  ],
  [
    'exact',
    list(`between; anywhere between; somewhere between; anything between; from between; anywhere from; somewhere from; anything from; ranging from; ranging between; a total of; total of; a grand total of; grand total of; a combined total of; a cumulative total of; a further; further; another; an additional; additional; all; all of; only; just; exactly; precisely; merely; the; these; those; its; their; his; her; our; my; other; a combined; a record; a cumulative;
      the other; the first; the remaining; the last; the latest; the next; the final; the previous; the original; remaining; a whole; fully; a full; a mere; a staggering; a reported; a confirmed; a possible; the same; an initial; an astonishing; an unprecedented; a whopping; an alarming; an incredible; what were; the reported; the estimated; the confirmed; a different; yet another; still another; at last count; the said`),
  ],
];

/** Phrases behind a figure: "10 or more", "30-plus", "1,100 or so". */
export const after: readonly [Qualifier, readonly string[]][] = [
  [
    'at-least',
    list(
      'or more; or even more; or possibly more; or maybe more; or perhaps more; and possibly more; and perhaps more; and maybe more; and probably more; and more; if not more; at least; at the very least; at a minimum; minimum; or above; or over; or higher; or upwards; and upwards',
    ),
  ],
  ['more-than', list('plus; +; -plus; and counting; and rising; and climbing')],
  ['up-to', list('at most; or fewer; or less; at the most; or under; or below; maximum; max')],
  ['about', list('or so; odd; or thereabouts; -odd; give or take; more or less')],
  ['exact', list('in all; in total; all told; altogether; in number')],
];
