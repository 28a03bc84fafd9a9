import type { Token } from '../../lex.ts';
import { sourceNouns } from '../../words/sources.ts';
import { type SpeechVerb, speech } from '../../words/speech.ts';
import { among, set } from '../phrase/words.ts';
import { fulfilled } from './demand.ts';
import { isIdiom } from './idiom.ts';
import { isPassive } from './passive.ts';

/** A verb of speech that asks for nothing. */
export const plainSpeech: SpeechVerb = { demand: 'say', forms: ['past'], denies: false };

/** The verb of speech that stands finite and active at token `at`, with what it demands fulfilled; else null. A headline has capitals. */
export function speechAt(tokens: readonly Token[], at: number, heading = false): SpeechVerb | null {
  const token = tokens[at];
  if (token?.kind !== 'word' || (token.capital && at > 0 && !heading && !/^sa(?:id|ys?)$/.test(token.lower)))
    return null;
  const verb = speech.get(token.lower);
  if (!verb) return unheard(tokens, at) ? plainSpeech : null;
  const finite =
    verb.forms.some((form) => form === 'past' || form === 'third' || form === 'base') ||
    (verb.forms.includes('participle') && perfect(tokens, at));
  if (!finite || isNoun(tokens, at, verb) || isPassive(tokens, at) || isIdiom(tokens, at)) return null;
  return fulfilled(tokens, at, verb) ? verb : null;
}

/** "Bugti saod that", "the mayor bemoaned that": whatever the word, somebody named says what follows. */
function unheard(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at] as Token;
  if (token.capital || tokens[at + 1]?.lower !== 'that' || !tokens[at - 1]?.capital) return false;
  const { work, person, verb, adjective, noun, thing, acts } = token.word;
  return work.size === 0 && !person && !verb && !adjective && !noun && !thing && !acts && !sourceNouns.has(token.lower);
}

const meanwhile = set('at first initially repeatedly since long earlier previously already');

/** Behind "has" and "had", adverbs between. */
function perfect(tokens: readonly Token[], at: number): boolean {
  let k = at - 1;
  while (
    k > 0 &&
    (tokens[k]?.word.work.has('adv') || among(meanwhile, tokens[k]) || /ly$/.test(tokens[k]?.lower ?? ''))
  )
    k -= 1;
  return tokens[k]?.word.work.has('have') === true;
}

/** "wishes to inform", "went on to say": to speak is what they do. */
export const wishes = set('wish wishes like on continue continues continued proceeded regret regrets hastened pleased');

/** "its reports", "the claim", "to report": no finite verb. */
function isNoun(tokens: readonly Token[], at: number, { forms }: SpeechVerb): boolean {
  const before = tokens[at - 1];
  if (!before || forms.includes('past')) return false;
  if (before.lower === 'to') return !among(wishes, tokens[at - 2]);
  return (
    before.word.work.has('det') || before.lower === "'s" || (before.word.work.has('prep') && before.lower !== 'since')
  );
}
