import type { Token } from '../../lex.ts';
import { type Mention, mentionAt } from '../phrase/mention.ts';
import type { Sort } from '../phrase/sort.ts';
import { among, holds, set } from '../phrase/words.ts';
import { type Voice, voiceOf } from '../who/voice.ts';
import type { Attribution, Scene } from './attribution.ts';
import { credited } from './credited.ts';

/** A source that stands beside a figure without a verb: in brackets, behind a colon or dash at the end, before a colon at the beginning; and the line below a quotation. */
export function besides(scene: Scene): Attribution[] {
  return [...bracketed(scene), ...closing(scene), ...labelled(scene), ...gapped(scene), ...signature(scene)];
}

const sources: ReadonlySet<Sort> = new Set<Sort>(['role', 'body', 'person', 'document']);

function sourceAt(tokens: readonly Token[], at: number): { mention: Mention; voice: Voice } | null {
  const mention = mentionAt(tokens, at);
  const voice = mention && sources.has(mention.sort) ? voiceOf(tokens, mention) : null;
  return mention && voice && voice.sort !== 'pronoun' ? { mention, voice } : null;
}

const sourceLabels = set('source sources');

/** "29 (fire service, 7am)", "130+ demonstrators (civil society coalition)"; not "a case fatality rate (CFR)". */
function bracketed({ tokens }: Scene): Attribution[] {
  return tokens.flatMap(({ text }, at) => {
    if (text !== '(' || tokens[at - 1]?.capital) return [];
    const found = sourceAt(
      tokens,
      among(sourceLabels, tokens[at + 1]) && tokens[at + 2]?.text === ':' ? at + 3 : at + 1,
    );
    if (!found || !/^[),;]$/.test(tokens[found.mention.to]?.text ?? '')) return [];
    const { voice, mention } = found;
    const from = partBefore(tokens, at);
    if (
      voice.sort === 'person' ||
      (voice.kind === 'other' && /^[A-Z]/.test(voice.name)) ||
      !hasFigure(tokens, from, at)
    )
      return [];
    return [{ ...credited(voice, at, at, mention.to, 'local', 'beside'), span: [from, at] as const }];
  });
}

const FARTHEST = 60;

/** Where the part of an enumeration begins that ends at token `end`. */
function partBefore(tokens: readonly Token[], end: number): number {
  for (let k = end - 1; k >= Math.max(0, end - FARTHEST); k--) {
    const text = tokens[k]?.text ?? '';
    if (/^[;)]$/.test(text) || (text === '.' && k < end - 1) || (text === ':' && k < end - 12)) return k + 1;
  }
  return Math.max(0, end - FARTHEST);
}

const hasFigure = (tokens: readonly Token[], from: number, to: number): boolean =>
  tokens.slice(from, to).some(({ kind, word }) => kind === 'number' || word.number);

/** "12 killed in attacks: official", "– police". */
function closing({ tokens }: Scene): Attribution[] {
  const end = tokens.at(-1)?.text === '.' ? tokens.length - 1 : tokens.length;
  for (let at = end - 1; at > Math.max(0, end - 9); at--) {
    const mark = tokens[at] as Token;
    if (!/^[:—–|-]$/.test(mark.text)) continue;
    const found = mark.spaced || mark.text === ':' ? sourceAt(tokens, at + 1) : null;
    if (found?.mention.to !== end || found.mention.sort === 'document' || !hasFigure(tokens, 0, at)) return [];
    const known = found.voice.kind !== 'other' || /^[A-Z]{3,9}$/.test(found.voice.name);
    return known ? [credited(found.voice, at, at, end, 'backward', 'beside')] : [];
  }
  return [];
}

/** "ISPR: 41 terrorists killed", "Source: health ministry"; not "Police: 12 dead" in a list of the dead. */
function labelled({ tokens, heading }: Scene): Attribution[] {
  if (!tokens.some(({ text }) => text === ':')) return [];
  const source = among(sourceLabels, tokens[0]) && tokens[1]?.text === ':' ? sourceAt(tokens, 2) : null;
  if (source) return [credited(source.voice, 0, 0, source.mention.to, 'both', 'beside')];
  const found = sourceAt(tokens, 0);
  if (!found || tokens[found.mention.to]?.text !== ':') return [];
  const { voice, mention } = found;
  const victims = !heading && tokens.slice(mention.core, mention.coreTo).some(({ word }) => word.person || word.body);
  if (mention.sort === 'document' || voice.kind === 'other' || victims) return [];
  if (voice.sort === 'person' && !/^["“]/.test(tokens[mention.to + 1]?.text ?? '')) return [];
  return [credited(voice, 0, 0, mention.to, 'forward', 'beside')];
}

const puts = set('speak speaks spoke put puts count counts counted give gives gave say says said');
const gaps = set('of at');

/** "The police speak of 41; the prosecutor's office, of 57": the verb is left out. */
function gapped({ tokens, mentions }: Scene): Attribution[] {
  return mentions.all.flatMap(({ from, to }) => {
    const gap = tokens[to]?.text === ',' && among(gaps, tokens[to + 1]) && tokens[from - 1]?.text === ';';
    const found =
      gap && hasFigure(tokens, to + 2, to + 4) && holds(tokens, from - 30, from, puts) ? sourceAt(tokens, from) : null;
    return found ? [credited(found.voice, to, from, to, 'forward', 'beside')] : [];
  });
}

const LONGEST_SIGNATURE = 24;

/** "— Akhtar Mengal (@amengal)": a line with a name and no verb, as it stands below a quotation. */
function signature({ tokens }: Scene): Attribution[] {
  if (tokens.length > LONGEST_SIGNATURE) return [];
  const dash = /^[—–-]$/.test(tokens[0]?.text ?? '');
  if (!dash && !tokens.some(({ text }) => text === '@')) return [];
  if (
    tokens.some(({ word }) => word.work.has('be') || word.work.has('have') || word.verb || word.says?.includes('past'))
  )
    return [];
  const found = sourceAt(tokens, dash ? 1 : 0);
  return found?.voice.sort === 'person' ? [credited(found.voice, 0, 0, found.mention.to, 'none', 'signature')] : [];
}
