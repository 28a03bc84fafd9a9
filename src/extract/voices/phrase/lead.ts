import type { Token } from '../../lex.ts';
import { lookUp, type Word } from '../../lexicon.ts';
import { among, set } from './words.ts';

const quantities = set(
  'one several some many two three four five six seven eight nine ten another other others same both all most few various multiple numerous dozens least own no',
);
const links = set('of at');

/** Where the articles, counts and "one of the" end that open a noun phrase at token `at`. */
export function leadEnd(tokens: readonly Token[], at: number): number {
  let k = at;
  while (k < tokens.length && (leads(tokens, at, k) || (k > at && linked(tokens, k)))) k += 1;
  return k;
}

/** Articles and counts. */
export function opensLead(lower: string, { work, number }: Word = lookUp(lower)): boolean {
  return work.has('det') || (number !== undefined && number.kind !== 'scale') || quantities.has(lower);
}

function leads(tokens: readonly Token[], at: number, k: number): boolean {
  const { word, kind, value, lower } = tokens[k] as Token;
  if (opensLead(lower, word)) return true;
  return kind === 'number' && k < at + 3 && value < 1000;
}

/** "one of the", "some of its". */
function linked(tokens: readonly Token[], k: number): boolean {
  const before = tokens[k - 1];
  return (
    among(links, tokens[k]) &&
    (among(quantities, before) || before?.kind === 'number') &&
    tokens[k + 1]?.word.work.has('det') === true
  );
}
