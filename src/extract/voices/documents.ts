import type { Token } from '../lex.ts';
import type { Attribution, Scene } from './attribution.ts';
import { type Mention, mentionAt } from './mention.ts';
import { following } from './spoken.ts';
import { voiceOf } from './voice.ts';

/** Nouns by which somebody's count is told: "by the government's count", "in Bugti's figures", "an army statement that 23 …". */
const ACCOUNTS = /^(?:accounts?|counts?|figures?|tall(?:y|ies)|reckoning|estimates?|statements?|versions?|words?|reports?|data|bulletin|update|toll|calculations?|assessment|claims?|statistics|records?|testimony|breakdown|totals?|allegations?|assertions?|announcement|numbers?|list|findings|analysis|communique|communiqué|release|survey|study|projections?|modelling|modeling|denial|admission|confirmation|tweets?|narrative|register|logs?|information)$/;

/** Whose count, statement or list the sentence gives. */
export function documented({ tokens, mentions }: Scene): Attribution[] {
  return mentions.flatMap((mention): Attribution[] => {
    if (mention.sort !== 'document' || !ACCOUNTS.test(tokens[mention.coreTo - 1]?.lower ?? '')) return [];
    const voice = voiceOf(tokens, mention);
    if (!voice || (voice.sort === 'person' && voice.kind === 'other' && !voice.definite)) return [];
    const look = looks(tokens, mention);
    if (look.reach === 'none' && mention.tails.length === 0) return [];
    const credit: Attribution = { voice, at: mention.coreTo - 1, from: mention.from, to: mention.to, ...look, denies: false, rule: voice.sort === 'pronoun' ? 'pronoun' : 'account' };
    return [credit, ...(mention.tails.length > 0 ? following(tokens, mention, true).map((other): Attribution => ({ ...credit, voice: other, reach: 'none', rule: 'joint' })) : [])];
  }).concat(thatOf(tokens), fromWhom(tokens), mentions.flatMap((mention) => (mention.sort === 'document' ? apart(tokens, mention) : [])));
}

/** "The figures, from the health ministry, …". */
function apart(tokens: readonly Token[], { from, to }: Mention): Attribution[] {
  if (tokens[to]?.text !== ',' || !/^(?:from|by)$/.test(tokens[to + 1]?.lower ?? '')) return [];
  const author = mentionAt(tokens, to + 2);
  const voice = author && ['role', 'body'].includes(author.sort) ? voiceOf(tokens, author) : null;
  return author && voice ? [{ voice, at: to + 1, from, to: author.to, reach: 'forward', span: null, denies: false, rule: 'account' }] : [];
}

/** How far an account reaches: as a subject over its clause, behind "by" and "in" over the sentence, else over its own "of …", "that …". */
function looks(tokens: readonly Token[], mention: Mention): Pick<Attribution, 'reach' | 'span'> {
  const before = tokens[mention.from - 1];
  const after = tokens[mention.to];
  if (before && /^(?:by|in|on|from|under|per|with)$/.test(before.lower) && !/^(?:of|that)$/.test(after?.lower ?? '')) return { reach: mention.from < 3 ? 'forward' : 'both', span: null };
  const subject = !before || /^[,;:—–“”"]$/.test(before.text) || before.word.work.has('sub') || before.word.work.has('conj') || before.lower === 'that';
  if (subject && after && !/^(?:of|that|by)$/.test(after.lower)) return { reach: 'forward', span: null };
  const filled = /^(?:of|that|:|at|from|in|on|putting|showing|saying|,)$/.test(after?.lower ?? '') && (after?.text !== ',' || tokens.slice(mention.to, mention.to + 10).some(({ lower }, k, all) => lower === 'of' && all[k - 1]?.text === ','));
  return filled || after?.word.number || after?.kind === 'number' ? { reach: 'local', span: [mention.from, clauseEnd(tokens, mention.to)] } : { reach: 'none', span: null };
}

/** Where the clause ends that goes on at token `at`. */
function clauseEnd(tokens: readonly Token[], at: number): number {
  for (let k = at; k < tokens.length; k++) {
    const { text } = tokens[k] as Token;
    if (/^[.;]$/.test(text)) return k;
    if (text === ',' && (tokens[k + 1]?.lower === 'but' || (tokens[k + 1]?.word.work.has('sub') && tokens[k + 1]?.lower !== 'as'))) return k;
  }
  return tokens.length;
}

/** "The toll is that of the ISPR". */
function thatOf(tokens: readonly Token[]): Attribution[] {
  for (let at = 1; at < tokens.length - 2; at++) {
    if (!/^(?:that|those)$/.test(tokens[at]?.lower ?? '') || tokens[at + 1]?.lower !== 'of' || !tokens[at - 1]?.word.work.has('be')) continue;
    const mention = mentionAt(tokens, at + 2);
    const voice = mention && ['role', 'body', 'person'].includes(mention.sort) ? voiceOf(tokens, mention) : null;
    if (mention && voice) return [{ voice, at, from: at, to: mention.to, reach: 'both', span: null, denies: false, rule: 'account' }];
  }
  return [];
}

/** "From the military, the report has separate counts". */
function fromWhom(tokens: readonly Token[]): Attribution[] {
  if (tokens[0]?.lower !== 'from') return [];
  const mention = mentionAt(tokens, 1);
  if (!mention || !['role', 'body'].includes(mention.sort)) return [];
  const voice = voiceOf(tokens, mention);
  return voice && tokens.slice(mention.to, mention.to + 6).some(({ lower }) => /^(?:had|has|have|came|come|comes|got|gets)$/.test(lower)) ? [{ voice, at: 0, from: 0, to: mention.to, reach: 'forward', span: null, denies: false, rule: 'account' }] : [];
}
