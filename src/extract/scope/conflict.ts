import type { Located } from '../setting/locate.ts';
import { textOf } from '../setting/settings.ts';
import { wordsAround } from './like.ts';

const CONFLICTS =
  'conflict|wars?|insurgency|rebellion|uprising|crisis|civil war|fighting|violence|clashes|epidemic|pandemic';

/** "The conflict has killed tens of thousands", "The war, now in its third year, has driven 12 million from their homes". */
const AS_SUBJECT = new RegExp(
  String.raw`^(?:in [^ ]{1,20} , )?(?:the|this|that|an?) (?:[^ ,]{1,24} ){0,4}(?:${CONFLICTS}) (?:(?:, [^,]{1,90} , )|(?:in|between|against|with|over|there) (?:[^ ,]{1,24} ){1,6})?(?:has|have|had) (?:also |already |so far |since |now )?[a-z]{3,12}\b`,
);
/** "7,200 people displaced by clashes". */
const AS_CAUSE = new RegExp(String.raw`^(?:[^ ,]{1,24} ){0,3}by (?:the )?(?:[^ ,]{1,24} ){0,2}(?:${CONFLICTS})\b`);

/** What a whole conflict did, in a report of something else. */
export function isOfConflict(one: Located, all: readonly Located[]): boolean {
  if (one.setting.part !== 'body') return false;
  const { before, behind } = wordsAround(one);
  const told = AS_SUBJECT.exec(before) ?? AS_CAUSE.exec(behind);
  return (
    told !== null && !all.some(({ setting }) => setting.part !== 'body' && named(told[0], textOf(setting.sentence)))
  );
}

/** Whether a head of the report names the conflict as its own matter. */
const named = (told: string, head: string) => {
  const words = told.match(new RegExp(String.raw`\b(?:${CONFLICTS})\b`, 'g')) ?? [];
  return words.some((word) => head.toLowerCase().includes(word));
};
