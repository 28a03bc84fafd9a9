import type { Token } from '../../lex.ts';
import { speech } from '../../words/speech.ts';
import type { Mention } from '../phrase/mention.ts';
import type { Mentions } from '../phrase/mentions.ts';
import type { Sort } from '../phrase/sort.ts';
import { among, holds, marked, set } from '../phrase/words.ts';
import { isBetween, isPronoun } from './adjunct.ts';
import { mentioned, pronominal, type Subject } from './subject.ts';

/** Whom "who", "which" or "that" at token `at` takes up. */
export function antecedent(tokens: readonly Token[], mentions: Mentions, at: number): Subject | null {
  for (const mention of mentions.before(at)) {
    if (at - mention.to > 8 || marked(tokens, mention.to, at, /^[.;:”"]$/)) return null;
    const tail = mention.tails.at(-1);
    if (tokens[at]?.lower === 'which' && tail?.sort === 'body' && mention.to >= at - 1) return mentioned(tail);
    const aside = at - mention.to > 1 && tokens[mention.from - 1]?.word.work.has('prep') && mention.sort !== 'person';
    if (mention.sort !== 'other' && mention.sort !== 'document' && !aside) return mentioned(mention);
  }
  return null;
}

const persons: ReadonlySet<Sort> = new Set<Sort>(['role', 'people', 'person']);
const whoOrThat = set('who that');

/** "A warder who does not want his name in print told …": a relative clause without commas between subject and verb. */
export function restricted(tokens: readonly Token[], mentions: Mentions, verb: number): Subject | null {
  const mention = mentions
    .before(verb - 1)
    .find(
      ({ to, from, sort }) =>
        persons.has(sort) && among(whoOrThat, tokens[to]) && !tokens[from - 1]?.word.work.has('prep'),
    );
  if (!mention || verb - mention.to > 16 || marked(tokens, mention.to, verb, /^[,.;:“”"]$/)) return null;
  return mentioned(mention);
}

const speakers: ReadonlySet<Sort> = new Set<Sort>(['person', 'role', 'body', 'state', 'medium', 'people']);
const plainSpeech = set('said says told confirmed added warned announced vowed promised called put');
const FARTHEST = 40;

/** "The mayor thanked the firefighters and said …": the subject of the verb with which this one is coordinated, before all of a verb of speech. */
export function earlierSubject(
  tokens: readonly Token[],
  mentions: Mentions,
  and: number,
  verb: number,
): Subject | null {
  let first: Subject | null = null;
  for (let k = and - 1; k >= Math.max(0, and - FARTHEST); k--) {
    if (/^[.;:“”"«»]$/.test(tokens[k]?.text ?? '')) break;
    const mention = mentions.endingAt(k + 1);
    const subject = isPronoun(tokens[k])
      ? pronominal(k)
      : mention && speakers.has(mention.sort) && !mention.counted
        ? mentioned(mention)
        : null;
    const act = subject ? actAt(tokens, k + 1) : -1;
    if (act < 0) continue;
    first = subject;
    if (speech.has(tokens[act]?.lower ?? '')) return first;
  }
  return among(plainSpeech, tokens[verb]) ? first : null;
}

/** The finite verb at token `at`, an adverb or "has" before it; −1 where none stands there. */
function actAt(tokens: readonly Token[], at: number): number {
  let k = at;
  while (tokens[k] && isBetween(tokens[k] as Token)) k += 1;
  const token = tokens[k];
  if (!token || token.capital) return -1;
  const { says, acts, denies, verb } = token.word;
  const forms = [speech.get(token.lower)?.forms, says, acts, denies, verb?.forms];
  return forms.some((all) => all?.includes('past') || all?.includes('third')) ? k : -1;
}

const around = set('of for in at from with near outside on');
const duties = set('on in at');
const ofDuty = set('of in at for');

/** "An official of the ministry in Quetta said", "Lawyers representing detainees put": the phrase whose tail was left outside. */
export function outermost(tokens: readonly Token[], mentions: Mentions, inner: Mention): Mention {
  const link = tokens[inner.from - 1];
  const before = mentions.endingAt(inner.from - 1);
  if (before && persons.has(before.sort) && /ing$/.test(link?.lower ?? '')) return before;
  if (before && link?.lower === 'with' && before.sort !== 'other') return before;
  const alias = link?.lower === 'as' || link?.lower === 'only' ? aliased(tokens, mentions, inner) : undefined;
  if (alias) return alias;
  const duty = among(ofDuty, link) ? onDuty(tokens, mentions, inner) : undefined;
  if (duty) return duty;
  const tail = inner.sort === 'state' || inner.sort === 'person';
  const head = before && before.sort !== 'other' && before.sort !== 'document' && before.sort !== 'state';
  return head && tail && among(around, link) ? before : inner;
}

const calls = set('known identified named called nicknamed quoted');

/** "A gang leader known as Ti Bagay", "a teacher who asked to be named only as Jonas": the role whose name it is. */
const aliased = (tokens: readonly Token[], mentions: Mentions, inner: Mention): Mention | undefined =>
  mentions
    .before(inner.from - 2)
    .find(
      ({ to, sort, plural }) =>
        sort === 'role' && !plural && inner.from - to < 10 && holds(tokens, to, inner.from, calls),
    );

/** "A senior doctor on duty at the hospital". */
const onDuty = (tokens: readonly Token[], mentions: Mentions, inner: Mention): Mention | undefined =>
  mentions
    .before(inner.from - 2)
    .find(
      ({ to, sort }) =>
        sort === 'role' &&
        inner.from - to < 5 &&
        among(duties, tokens[to]) &&
        tokens.slice(to, inner.from).every(({ kind, word }) => kind === 'word' && !word.work.has('be') && !word.verb),
    );
