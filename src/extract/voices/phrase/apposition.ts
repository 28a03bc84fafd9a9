import type { Token } from '../../lex.ts';
import { type Mention, plainAt } from './mention.ts';
import { nameIn } from './name.ts';
import { among, set } from './words.ts';

/** Takes in "X, a spokesman for Y," and "the prefect, X,", and an age; a list of speakers is no apposition. */
export function apposed(tokens: readonly Token[], mention: Mention): Mention {
  const beside = adjacent(tokens, mention);
  if (beside) return { ...mention, to: behindAge(tokens, beside), apposed: beside };
  const to = behindAge(tokens, mention);
  const inner = tokens[to]?.text === ',' ? plainAt(tokens, to + 1, 1) : null;
  if (inner && apposes(tokens, mention, inner) && !ofNext(tokens, mention, inner))
    return { ...mention, to: behindAge(tokens, inner), apposed: inner };
  return to > mention.to ? { ...mention, to } : mention;
}

/** "the head of the region Viktor Samarin": a name right behind an office with a tail. */
function adjacent(tokens: readonly Token[], { sort, plural, tails, to }: Mention): Mention | null {
  if (sort !== 'role' || plural || tails.length === 0 || !tokens[to]?.capital) return null;
  const name = plainAt(tokens, to, 1);
  return name?.sort === 'person' && name.from === to ? name : null;
}

const OLDEST = 110;

/** ", 41," behind a name is an age. */
function behindAge(tokens: readonly Token[], { sort, to }: Mention): number {
  const number = tokens[to + 1];
  const age =
    (sort === 'person' || sort === 'role' || sort === 'people') &&
    tokens[to]?.text === ',' &&
    number?.kind === 'number';
  return age && number.value < OLDEST && /^[,.;:”"]$/.test(tokens[to + 2]?.text ?? '.') ? to + 2 : to;
}

function apposes(tokens: readonly Token[], outer: Mention, inner: Mention): boolean {
  const close = tokens[inner.to];
  const ends = !close || /^[,.;:”"»)(—–]$/.test(close.text) || close.word.work.has('rel');
  const article = tokens[inner.from]?.word.work.has('det') === true && !inner.counted;
  if (outer.sort === 'person')
    return describes(inner, ends || article || (inner.tails.length > 0 && close?.word.work.has('prep') === true));
  if (outer.sort === 'role' && outer.counted && inner.sort === 'role' && !inner.plural && article && ends) return true;
  if (outer.sort === 'body') return ends && namesBody(tokens, outer, inner);
  return inner.sort === 'person' && ends && outer.sort === 'role' && !outer.plural && inner.coreTo - inner.core < 6;
}

/** "Interior Minister A, the party's chairman, B, and …": the office belongs to the name behind it. */
function ofNext(tokens: readonly Token[], outer: Mention, inner: Mention): boolean {
  const titled = outer.sort === 'person' && nameIn(tokens, outer.core, outer.coreTo)?.from !== outer.core;
  if (!titled || tokens[inner.to]?.text !== ',') return false;
  const next = plainAt(tokens, inner.to + 1, 1);
  return next?.sort === 'person' && next.from === next.core && /^[,.]$/.test(tokens[next.to]?.text ?? '');
}

/** "Hamdullah, a shopkeeper aged 39". */
const describes = ({ sort, plural }: Mention, closed: boolean): boolean =>
  (sort === 'role' || sort === 'people') && !plural && closed;

const descriptions = set(
  `wing group agency body organisation organization charity network arm monitor watchdog outlet newspaper daily broadcaster union movement branch authority faction militia front army regulator operator owner company institute
   centre center think-tank service`,
);

/** "an opposition group, the Voice of Burma,", "ISPR, the military's media wing,"; not "the army, the police and". */
function namesBody(tokens: readonly Token[], outer: Mention, inner: Mention): boolean {
  if (tokens[inner.to + 1]?.word.work.has('conj')) return false;
  const name = !tokens[outer.coreTo - 1]?.capital && tokens[inner.coreTo - 1]?.capital === true;
  if (name && (inner.sort === 'body' || inner.sort === 'person'))
    return tokens[outer.from]?.word.work.has('det') === true;
  return (
    tokens[inner.to]?.text === ',' &&
    tokens[inner.from]?.word.work.has('det') === true &&
    among(descriptions, tokens[inner.coreTo - 1])
  );
}
