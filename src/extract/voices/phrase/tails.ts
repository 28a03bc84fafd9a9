import type { Token } from '../../lex.ts';
import { ofAuthor } from '../../words/sources.ts';
import { type Mention, plainAt } from './mention.ts';
import type { Sort } from './sort.ts';
import { among, holds, set, tellsTime } from './words.ts';

const prepositions: Readonly<Partial<Record<Sort, ReadonlySet<string>>>> = {
  person: set('of from with at'),
  role: set('of for in at from with to on'),
  people: set('of in at from on'),
  body: set('of for in at on from'),
  medium: set('of'),
  document: set('of by from'),
};

const MOST = 2;

/** A mention with what belongs to it behind prepositions: "spokesman for the ministry", "residents of the village in Sindh". */
export function tailed(tokens: readonly Token[], mention: Mention, depth: number): Mention {
  let { to } = mention;
  const tails: Mention[] = [];
  while (tails.length < MOST) {
    if (among(based, tokens[to]) && tokens[to + 1]?.lower === 'in' && mention.sort !== 'other') to += 1;
    const tail = tailAt(tokens, mention, to, depth);
    const aside = tail || mention.sort !== 'role' ? null : knowledgeEnd(tokens, to);
    if (tail) tails.push(tail);
    else if (aside === null) break;
    to = tail?.to ?? aside ?? to;
  }
  return to > mention.to ? { ...mention, to, tails } : mention;
}

const based = set('based stationed deployed living posted');
const toOrOn = set('to on');
/** "to" and "on" belong only behind these: "ambassador to Pakistan", "Committee on Missing Persons". */
const takeToOrOn = set(
  'ambassador envoy adviser advisor delegate aide expert experts committee commission council rapporteur institute specialist spokesman spokeswoman spokesperson',
);

function tailAt(tokens: readonly Token[], mention: Mention, at: number, depth: number): Mention | null {
  const preposition = tokens[at];
  if (!preposition || !prepositions[mention.sort]?.has(preposition.lower)) return null;
  if (toOrOn.has(preposition.lower) && !holds(tokens, mention.core, mention.coreTo, takeToOrOn)) return null;
  const tail = plainAt(tokens, at + 1, depth + 1);
  return tail && belongs(tokens, mention, preposition.lower, tail) ? tail : null;
}

/** Whether a tail belongs to the phrase rather than to the sentence: no time, no text, and behind a document only its author. */
function belongs(tokens: readonly Token[], mention: Mention, preposition: string, tail: Mention): boolean {
  if (tellsTime(tokens, tail.core, tail.coreTo)) return false;
  if (mention.sort === 'document') return authors(tokens, mention, preposition, tail);
  if (tail.sort === 'document' && !tokens[tail.core]?.capital && !(mention.sort === 'role' && preposition === 'of'))
    return false;
  if (!among(where, tokens[tail.from - 1])) return true;
  return tail.sort !== 'other' || holds(tokens, tail.from, tail.to, placeNouns);
}

/** "a statement by the army", "the account of a witness"; not "the number of residents". */
function authors(tokens: readonly Token[], { coreTo }: Mention, preposition: string, tail: Mention): boolean {
  if (!['person', 'role', 'body', 'medium'].includes(tail.sort)) return false;
  if (tail.counted && tokens[tail.coreTo - 1]?.word.person !== undefined) return false;
  return preposition !== 'of' || ofAuthor.has(tokens[coreTo - 1]?.lower ?? '');
}

const where = set('in at on');
const placeNouns = set(
  `area areas city town village villages district districts province region capital country camp scene site zone clinic port coast border charge command hall palace state states north south east west island
   centre center house embassy ward neighbourhood neighborhood`,
);

const knowing = set('close familiar aware briefed involved acquainted privy linked speaking representing working');
const behindKnowing = set('to with of on in for at');

/** Where "close to the matter", "familiar with the talks", "representing the area" ends that tells what somebody knows or does; null where nothing of the kind stands there. */
function knowledgeEnd(tokens: readonly Token[], at: number): number | null {
  if (!among(knowing, tokens[at])) return null;
  return plainAt(tokens, among(behindKnowing, tokens[at + 1]) ? at + 2 : at + 1, 2)?.to ?? null;
}
