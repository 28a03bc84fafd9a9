import type { Token } from '../../lex.ts';
import { type Mention, mentionAt } from '../phrase/mention.ts';
import type { Mentions } from '../phrase/mentions.ts';
import type { Sort } from '../phrase/sort.ts';
import { type Voice, voiceOf } from '../who/voice.ts';
import { speechAt } from './verbs.ts';

const joint: ReadonlySet<Sort> = new Set<Sort>(['role', 'body', 'person', 'state']);

/** The ones who speak together with the last of them ("residents and a health worker told …"), in order, without the last. */
export function joined(tokens: readonly Token[], mentions: Mentions, last: Mention): Voice[] {
  const chain: Mention[] = [];
  for (
    let next: Mention | null = previous(tokens, mentions, last, false);
    next;
    next = previous(tokens, mentions, next, true)
  )
    chain.unshift(next);
  const first = chain.findIndex(({ from }) => begins(tokens[from - 1]));
  return first < 0 ? [] : chain.slice(first).flatMap((mention) => voiceOf(tokens, mention) ?? []);
}

function previous(tokens: readonly Token[], mentions: Mentions, { from }: Mention, further: boolean): Mention | null {
  let k = from - 1;
  if (tokens[k]?.lower === 'and' || tokens[k]?.lower === 'or') k -= tokens[k - 1]?.text === ',' ? 2 : 1;
  else if (further && tokens[k]?.text === ',') k -= 1;
  else return null;
  const before = mentions.endingAt(k + 1);
  return before && joint.has(before.sort) ? before : null;
}

/** Whether a subject may begin behind the token `before`: at the beginning of the sentence or of a clause. */
function begins(before: Token | undefined): boolean {
  if (!before || /^[.,;:—–"“”»]$/.test(before.text) || before.lower === 'that') return true;
  return before.word.work.has('sub') || before.word.work.has('conj');
}

/** "according to officials and witnesses": the second, third … of several who are credited together; `passive` says that a verb behind them is theirs. */
export function following(tokens: readonly Token[], first: Mention, passive = false): Voice[] {
  const voices: Voice[] = [];
  for (let next = nextAt(tokens, first.to, passive); next; next = nextAt(tokens, next.to, passive)) {
    const voice = voiceOf(tokens, next);
    if (voice) voices.push(voice);
  }
  return voices;
}

function nextAt(tokens: readonly Token[], to: number, passive: boolean): Mention | null {
  const comma = tokens[to]?.text === ',' && tokens[to + 1]?.word.work.has('conj') ? 1 : 0;
  const next = tokens[to + comma]?.lower === 'and' ? mentionAt(tokens, to + comma + 1) : null;
  if (!next || next.sort === 'state' || !joint.has(next.sort) || speechAt(tokens, next.to)) return null;
  const verb = tokens[next.to]?.word;
  return passive || !(verb?.work.has('be') || verb?.verb) ? next : null;
}
