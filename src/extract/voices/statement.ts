import type { ReadSentence } from '../sentence.ts';
import type { Credit } from './credits.ts';
import { among, set } from './phrase/words.ts';
import { quotesIn } from './quotes.ts';

type Inside = (sentence: ReadSentence) => readonly Credit[];

/** Whose statement a report is from beginning to end: all that nobody else says in it is said by that one. Null where it is a report. */
export function statementVoice(sentences: readonly ReadSentence[], inside: Inside): Credit | null {
  return inFirstPerson(sentences, inside) ?? retold(sentences, inside);
}

const first = set('our we us');
const own = set('correspondent correspondents reporter reporters journalist journalists newspaper reader readers own');

/** A text in the first person ("our teams", "we") that says "X said today" of a body. */
function inFirstPerson(sentences: readonly ReadSentence[], inside: Inside): Credit | null {
  if (sentences.filter(saysWe).length < 2) return null;
  const credits = sentences
    .flatMap(inside)
    .filter(({ known, rule }) => known.sort === 'body' && rule === 'says' && known.kind !== 'police');
  const times = Map.groupBy(credits, ({ known }) => known);
  return credits.find(({ known }) => (times.get(known)?.length ?? 0) > 1) ?? null;
}

/** "we" or "our" outside quotation marks; "our correspondent" is the outlet's. */
const saysWe = ({ passage, tokens }: ReadSentence): boolean =>
  tokens.some(
    (token, k) =>
      among(first, token) &&
      !among(own, tokens[k + 1]) &&
      !quotesIn(passage.block).some(({ from, to }) => from <= token.from && to > token.from),
  );

const statements = set('statement release communique communiqué');

/** A text that keeps to "the statement", and says who issued it. */
function retold(sentences: readonly ReadSentence[], inside: Inside): Credit | null {
  const told = sentences.filter(({ tokens }) =>
    tokens.some((token, k) => among(statements, token) && tokens[k - 1]?.lower === 'the'),
  );
  const issued = told.find(({ tokens }) =>
    tokens.some(({ lower }, k) => lower === 'issued' && tokens[k + 1]?.lower === 'by'),
  );
  return told.length > 2 && issued ? (inside(issued).find(({ medium }) => !medium) ?? null) : null;
}
