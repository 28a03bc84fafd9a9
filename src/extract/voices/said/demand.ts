import type { Token } from '../../lex.ts';
import type { SpeechVerb } from '../../words/speech.ts';
import { among, holds, marked, set } from '../phrase/words.ts';

/** Whether what the verb of speech at token `at` asks for stands behind it. */
export function fulfilled(tokens: readonly Token[], at: number, { demand }: SpeechVerb): boolean {
  switch (demand) {
    case 'figure':
      return counts(tokens, at);
    case 'that':
      return among(finding, tokens[at]) ? finds(tokens, at) : states(tokens, at);
    case 'to':
      return bids(tokens, at) || /^call/.test(tokens[at]?.lower ?? '');
    case 'sorrow':
      return holds(tokens, at + 1, at + 8, sorrows);
    default:
      return true;
  }
}

const sorrows = set('condolences sympathy sympathies prayers grief apologies thanks gratitude regret regrets');
const tolls = set(
  'toll count tally total number numbers figure figures dead death deaths fatalities casualties injured wounded missing losses estimate estimates account accounts details breakdown statement version name names',
);
/** Verbs that put figures and nothing else. */
const puts = set(
  `put puts give gives gave given peg pegs pegged place places placed set sets tally tallied tallies calculate calculates calculated revise revises revised raise raises raised lower lowers lowered make makes made tabulated
   computed`,
);
/** Captives are released and texts issued: these ask for a word for a toll. */
const textsOnly = set(
  'release releases released issue issues issued publish publishes published update updates updated note notes noted log logs logged',
);

/** A number, a toll or an account stands behind the verb, before the clause ends: "put the toll at 40". */
function counts(tokens: readonly Token[], at: number): boolean {
  for (let k = at + 1; k < Math.min(tokens.length, at + 12); k++) {
    const { kind, word, lower, text } = tokens[k] as Token;
    if (/^[.;]$/.test(text) || word.says?.includes('past')) return false;
    if (tolls.has(lower)) return true;
    const number =
      (kind === 'number' && !/^(?:19|20)\d\d$/.test(text)) ||
      (word.number && word.number.kind !== 'scale' && lower !== 'second');
    if (number) return among(puts, tokens[at]) || (!among(textsOnly, tokens[at]) && ofPeople(tokens, k));
  }
  return false;
}

/** Whether the number at token `at` counts people, dead, cases or the like, or stands alone. */
const ofPeople = (tokens: readonly Token[], at: number): boolean =>
  (tokens[at + 1]?.kind ?? 'mark') === 'mark' ||
  tokens
    .slice(at, at + 7)
    .some(
      ({ word, lower }) => word.person || word.adjective || word.noun || word.verb || word.toll || lower === 'cases',
    );

const finding = set('find finds found');
const thatOrNo = set('that no');
const afterwards = set('after when as until before once');
const days = set('today on in');

/** "…, an inquiry has found", "found that 12 had died"; not "after officials found that". */
function finds(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at + 1];
  const closes = !next || /^[.”"]$/.test(next.text) || among(days, next);
  if (closes) return marked(tokens, at - 8, at, /^,$/);
  return holds(tokens, at + 1, at + 3, thatOrNo) && !holds(tokens, at - 5, at, afterwards);
}

/** A clause, a quotation or a number stands behind the verb. */
function states(tokens: readonly Token[], at: number): boolean {
  for (let k = at + 1; k < Math.min(tokens.length, at + 7); k++) {
    const { kind, word, lower, text } = tokens[k] as Token;
    if (lower === 'that') return k < at + 3;
    if (text === ':' || text === '“' || text === '"' || lower === 'how') return true;
    if (/^[.;,]$/.test(text)) return false;
    if (k > at + 1 && (word.work.has('be') || word.work.has('modal') || word.work.has('have'))) return true;
    if (kind === 'number' || (word.number && word.number.kind !== 'scale')) return true;
  }
  return false;
}

/** "urged residents to leave". */
function bids(tokens: readonly Token[], at: number): boolean {
  for (let k = at + 2; k < Math.min(tokens.length, at + 9); k++) {
    const { lower, text } = tokens[k] as Token;
    if (/^[.;,]$/.test(text)) return false;
    if (lower === 'to') return true;
  }
  return false;
}
