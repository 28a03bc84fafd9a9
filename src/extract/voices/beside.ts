import type { Token } from '../lex.ts';
import type { Attribution, Scene } from './attribution.ts';
import { type Mention, mentionAt } from './mention.ts';
import { type Voice, voiceOf } from './voice.ts';

/** A source that stands beside a figure without a verb: in brackets, behind a colon or dash at the end, before a colon at the beginning. */
export function besides(scene: Scene): Attribution[] {
  return [...bracketed(scene), ...closing(scene), ...labelled(scene), ...signature(scene)];
}

const SOURCES: ReadonlySet<string> = new Set(['role', 'body', 'person', 'document']);

function voiceAt(tokens: readonly Token[], at: number): { mention: Mention; voice: Voice } | null {
  const mention = mentionAt(tokens, at);
  const voice = mention && SOURCES.has(mention.sort) ? voiceOf(tokens, mention) : null;
  return mention && voice && voice.sort !== 'pronoun' ? { mention, voice } : null;
}

/** "— Akhtar Mengal (@amengal)", "Maria Ruiz, a teacher": a line with a name and no verb, as it stands below a quotation. */
function signature({ tokens }: Scene): Attribution[] {
  const start = /^[—–-]$/.test(tokens[0]?.text ?? '') ? 1 : 0;
  const handle = tokens.findIndex(({ text }) => text === '@');
  if ((start === 0 && handle < 0) || tokens.length > 24 || hasVerb(tokens)) return [];
  const found = voiceAt(tokens, start);
  return found?.voice.sort === 'person' ? [strip({ ...found, at: 0, from: 0, to: found.mention.to, denies: false, rule: 'signature', reach: 'none', span: null })] : [];
}

const hasVerb = (tokens: readonly Token[]) => tokens.some(({ word }) => word.work.has('be') || word.work.has('have') || word.verb !== undefined || word.says?.includes('past') === true);

/** "29 (fire service, 7am)", "130+ demonstrators (civil society coalition)". */
function bracketed({ tokens }: Scene): Attribution[] {
  return tokens.flatMap(({ text }, at) => {
    if (text !== '(' || tokens[at - 1]?.capital) return [];
    const start = /^(?:source|sources)$/.test(tokens[at + 1]?.lower ?? '') && tokens[at + 2]?.text === ':' ? at + 3 : at + 1;
    const found = voiceAt(tokens, start);
    if (!found || !/^[),;]$/.test(tokens[found.mention.to]?.text ?? '') || found.voice.sort === 'person' || found.voice.kind === 'other' && /^[A-Z]/.test(found.voice.name)) return [];
    const from = partBefore(tokens, at);
    return hasFigure(tokens, from, at) ? [{ ...found, ...beside(at, found.mention), reach: 'local' as const, span: [from, at] as const }].map(strip) : [];
  });
}

const beside = (at: number, { to }: Mention) => ({ at, from: at, to, denies: false, rule: 'beside' });
const strip = ({ mention: _, ...rest }: Attribution & { mention: Mention }): Attribution => rest;

/** Where the part of an enumeration begins that ends at token `end`. */
function partBefore(tokens: readonly Token[], end: number): number {
  for (let k = end - 1; k >= 0; k--) if (/^[;)]$/.test(tokens[k]?.text ?? '') || (tokens[k]?.text === '.' && k < end - 1) || (tokens[k]?.text === ':' && k < end - 12)) return k + 1;
  return 0;
}

const hasFigure = (tokens: readonly Token[], from: number, to: number) => tokens.slice(from, to).some(({ kind, word }) => kind === 'number' || word.number);

/** "12 killed in attacks: official", "– police". */
function closing({ tokens }: Scene): Attribution[] {
  const end = tokens.at(-1)?.text === '.' ? tokens.length - 1 : tokens.length;
  for (let at = end - 1; at > Math.max(0, end - 9); at--) {
    if (!/^[:—–|-]$/.test(tokens[at]?.text ?? '')) continue;
    const found = tokens[at]?.spaced || tokens[at]?.text === ':' ? voiceAt(tokens, at + 1) : null;
    if (!found || (found.voice.kind === 'other' && !/^[A-Z]{3,9}$/.test(found.voice.name)) || found.mention.to !== end || !hasFigure(tokens, 0, at) || found.mention.sort === 'document') return [];
    return [strip({ ...found, ...beside(at, found.mention), reach: 'backward', span: null })];
  }
  return [];
}

/** "ISPR: 41 terrorists killed", "Source: health ministry". */
function labelled({ tokens, heading }: Scene): Attribution[] {
  if (/^sources?$/.test(tokens[0]?.lower ?? '') && tokens[1]?.text === ':') {
    const found = voiceAt(tokens, 2);
    return found ? [strip({ ...found, ...beside(0, found.mention), reach: 'both', span: null })] : [];
  }
  const found = voiceAt(tokens, 0);
  if (!found || tokens[found.mention.to]?.text !== ':' || found.mention.sort === 'document') return [];
  if (found.voice.kind === 'other') return [];
  const counted = tokens.slice(found.mention.core, found.mention.coreTo).some(({ word }) => word.person || word.body);
  if ((counted && !heading) || (found.voice.sort === 'person' && !/^["“]/.test(tokens[found.mention.to + 1]?.text ?? ''))) return [];
  return [strip({ ...found, ...beside(0, found.mention), reach: 'forward', span: null })];
}
