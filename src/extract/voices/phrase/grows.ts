import { bySpelling } from '../../lex/spelling.ts';
import type { Token } from '../../lex.ts';
import { lookUp } from '../../lexicon.ts';
import { mediumNouns, sourceNouns } from '../../words/sources.ts';
import { speech } from '../../words/speech.ts';
import { joins } from './joins.ts';
import { opensLead } from './lead.ts';
import { endsPhrase, isAdjective, likeAdjectives, mayBeNoun, mayBeVerb, nounBefore, says } from './verblike.ts';
import { among, isHead, isTime, isTitle, particles, set } from './words.ts';

const questions = set('what how why when where');
const openers = set('al el as an ar at');

/** Whether the word at token `k` belongs to the noun phrase that begins at token `at`; `single` is said of one person or thing ("a police report"). */
export function grows(tokens: readonly Token[], at: number, k: number, single: boolean): boolean {
  const token = tokens[k] as Token;
  const begun = k > at;
  if (sentenceOpener(tokens, k)) return false;
  if (begun ? particle(tokens, k) : nameOpener(tokens, k)) return true;
  if (token.word.work.has('conj')) return joins(tokens, at, k);
  if (begun && endsPhrase(tokens, k)) return false;
  if (grammatical(tokens, k, begun) || says.has(token.lower) || questions.has(token.lower) || isTime(token))
    return false;
  if (!begun) return opens(tokens, k);
  return token.capital ? namedOn(tokens, k) : worded(tokens, at, k, single);
}

/** Most words of grammar in lower case, and most marks, begin no noun phrase wherever they stand. */
export const opensNothing = bySpelling(({ kind, text, lower, capital }) => {
  if (kind === 'number' || capital || openers.has(text) || opensLead(lower)) return false;
  if (kind === 'mark') return text !== '.';
  const { work } = lookUp(lower);
  const grammar = ends.some((each) => work.has(each)) || (lower.endsWith('ly') && lower !== 'anomaly');
  return grammar && !sourceNouns.has(lower) && !mediumNouns.has(lower);
});
const ends = ['prep', 'rel', 'be', 'have', 'modal', 'neg', 'pron', 'sub', 'adv', 'conj'] as const;

/** Words of grammar end a phrase, unless a name has them in capitals. */
function grammatical(tokens: readonly Token[], k: number, begun: boolean): boolean {
  const { word, capital, lower } = tokens[k] as Token;
  const { work } = word;
  const inName = capital && begun && tokens[k - 1]?.capital === true && tokens[k + 1]?.capital === true;
  if (work.has('prep') && !inName) return true;
  if (work.has('rel') || work.has('be') || work.has('have') || work.has('modal') || work.has('neg')) return true;
  if (work.has('pron') || work.has('det') || (work.has('sub') && !capital)) return true;
  return !capital && (work.has('adv') || (lower.endsWith('ly') && lower !== 'anomaly' && !isHead(tokens[k])));
}

/** "bin", "de", "al" between the capitals of a name. */
function particle(tokens: readonly Token[], k: number): boolean {
  const [token, before, next] = [tokens[k], tokens[k - 1], tokens[k + 1]];
  return (
    among(particles, token) &&
    token?.capital === false &&
    before?.capital === true &&
    (next?.capital === true || among(particles, next))
  );
}

/** "al Shabaab". */
function nameOpener(tokens: readonly Token[], k: number): boolean {
  const token = tokens[k] as Token;
  return openers.has(token.text) && tokens[k + 1]?.capital === true && !token.word.work.has('prep');
}

/** A capital goes on a name, or a name begins behind its office or description. */
function namedOn(tokens: readonly Token[], k: number): boolean {
  const [token, before] = [tokens[k] as Token, tokens[k - 1]];
  if (!before || before.kind === 'mark' || before.capital || among(particles, before) || before.word.work.has('conj'))
    return true;
  return introduces(before, token);
}

const descriptions = set(
  'charity group agency organisation organization network firm company party union think-tank tank watchdog foundation militia operator airline ngo monitor trust faction movement outfit daily site figure',
);

/** A noun before which a name may stand: "spokesman Karim", "the charity Relief Bridge". */
function introduces(before: Token, name: Token): boolean {
  const source = sourceNouns.get(before.lower);
  if (source?.sort === 'role' || mediumNouns.has(before.lower) || isTitle(before) || before.word.person) return true;
  if (descriptions.has(before.lower)) return true;
  if (/(?:er|or|ist|ian|ant|man|woman|-year-old)$/.test(before.lower) && !before.word.thing)
    return !/^[A-Z\d-]{2,}$/.test(name.text);
  return isTitle(name) && (source !== undefined || before.word.modifies !== undefined);
}

/** A word in lower case goes on a phrase unless it is its verb. */
function worded(tokens: readonly Token[], at: number, k: number, single: boolean): boolean {
  const [token, before] = [tokens[k] as Token, tokens[k - 1]];
  if (!mayBeVerb(token)) return true;
  const noun = mayBeNoun(token);
  if ((noun && before?.lower === "'s") || nounBefore(tokens, k)) return true;
  const headed =
    before?.capital === true || tokens.slice(at, k).some((word) => isHead(word) && !likeAdjectives.has(word.lower));
  if (noun && !headed && tokens[at - 1]?.word.work.has('det')) return true;
  if (noun && !speech.has(token.lower) && isHead(tokens[k + 1]) && !tokens[k + 1]?.capital && !isHead(before))
    return true;
  if (single && noun) return true;
  return !headed && isAdjective(tokens, k);
}

const neverNouns = set('said says put told');

/** Whether a noun phrase may begin with the word at token `k`: no verb, unless an article, a preposition or a noun beside it shows that it is none. */
function opens(tokens: readonly Token[], k: number): boolean {
  const [token, next] = [tokens[k] as Token, tokens[k + 1]];
  const before = tokens[k - 1]?.word.work;
  if (!mayBeVerb(token) || isAdjective(tokens, k) || (likeAdjectives.has(token.lower) && isHead(next))) return true;
  if (before?.has('det') && !neverNouns.has(token.lower)) return true;
  if (!mayBeNoun(token)) return false;
  return (
    before?.has('prep') === true ||
    (isHead(next) && !before?.has('have') && next?.spaced === true && !speech.has(token.lower))
  );
}

const noNames = set(
  `among besides apart both further named attacked cited listed separately others next back asked given speaking writing summing briefing acting based following including excluding counting citing quoting
   according despite thousands hundreds dozens scores nobody none earlier later what why how where when who here there x twitter facebook telegram previous attempts`,
);

/** A word of grammar that has a capital only because a sentence begins with it begins no name. */
function sentenceOpener(tokens: readonly Token[], k: number): boolean {
  const { capital, word, lower } = tokens[k] as Token;
  if (!capital || !opensSentence(tokens, k)) return false;
  const { work } = word;
  if (work.has('sub') || work.has('conj') || work.has('prep') || work.has('adv') || work.has('pron') || work.has('neg'))
    return true;
  return noNames.has(lower) || (lower.endsWith('ly') && lower.length > 5);
}

const opensSentence = (tokens: readonly Token[], k: number) =>
  k === 0 || /^["“«—–:•]$/.test(tokens[k - 1]?.text ?? '') || (tokens[k - 1]?.text === '.' && k > 1);
