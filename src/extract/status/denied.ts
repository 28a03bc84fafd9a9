import { wordsAround } from '../scope/like.ts';
import type { Located } from '../setting/locate.ts';

/** "not nine", "not the 96 recorded at the time"; not "not just nine". */
const NOT = /(?:^|[,–—-] |\b(?:and|was|is|are|were|but|said) )not(?: the)?$/;
const NO_QUESTION = /\bno (?:question|truth to (?:the )?(?:claims?|reports?)) of$/;
const REPORTS = /\b(?:that|claims?|reports?|reported|rumou?rs?|allegations?|suggestions?|figures?|toll|of|as)\b/;

/** Whether the words before the count take it back: "denied that", "dismissed as baseless rumours that", "not nine". */
export function isDenied(one: Located): boolean {
  const { before } = wordsAround(one);
  return NOT.test(before) || NO_QUESTION.test(before) || isUnderDenial(one);
}

/** The last verb of speaking before the count is one of denying, and what it denies is told behind it. */
function isUnderDenial({ setting: { sentence }, count }: Located): boolean {
  const { items, tokens } = sentence;
  const lead = items.filter(({ from }) => from < count.item.from);
  const verb = lead.findLast(
    (item) => item.kind === 'semi' || item.kind === 'deny' || item.kind === 'say' || /^deny(?:ing)?$/.test(item.lower),
  );
  if (!verb || verb.kind === 'semi' || (verb.kind === 'say' && !/^deny/.test(verb.lower))) return false;
  return REPORTS.test(
    tokens
      .slice(verb.to, count.item.from)
      .map(({ lower }) => lower)
      .join(' '),
  );
}

const WRONG =
  /\b(?:is|are|was|were) (?:[^ ]{3,12}ly )?(?:wrong|false|untrue|baseless|fabricated|incorrect|unfounded|propaganda|lies?|a lie|fake|nonsense|an invention|a fabrication|fiction|not true|not correct|rumou?rs?)\b/;

/** "… was wrong", "… are false": the report itself takes the figure back, or somebody does; also in the sentence behind. */
export function isCalledWrong(one: Located): boolean {
  const [claim = ''] = wordsAround(one).behind.split(/ that | [“"] /);
  return (
    WRONG.test(claim) ||
    /^(?:That|This) (?:figure|number|toll|count|claim|report)\b[^.]{0,80}\b(?:was|is) (?:wrong|incorrect|false)\b/.test(
      one.setting.after,
    )
  );
}
