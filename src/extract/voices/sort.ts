import type { Token } from '../lex.ts';
import { doubtfulMedia, mediaNames } from '../words/media.ts';
import { states } from '../words/states.ts';
import { mediumNouns, sourceNouns, voiceless } from '../words/sources.ts';
import { titles } from '../words/speakers.ts';

/** What a noun phrase names: `people` are persons by a noun of the general vocabulary ("passengers"), `state` a country or capital, `other` nobody who speaks. */
export type Sort = 'person' | 'role' | 'people' | 'body' | 'medium' | 'document' | 'state' | 'other';

/** What the words `tokens[from..to)` name; `the` says that the article stands before them. */
export function sortOf(tokens: readonly Token[], from: number, to: number, the: boolean): Sort {
  const last = tokens[to - 1] as Token;
  if (last.text === ')') return isMedium(tokens, from, to - 3, the) ? 'medium' : 'body';
  if (last.kind === 'number' && tokens[from]?.capital) return THINGS.first.has(tokens[from]?.lower ?? '') ? 'other' : 'body';
  const { lower } = last;
  const source = sourceNouns.get(lower);
  if (!last.capital || to - from === 1 && source && !isAcronym(last)) return plain(tokens, from, to, the);
  if (isMedium(tokens, from, to, the) || introducedMedium(tokens, from, to)) return 'medium';
  const run = nameIn(tokens, from, to);
  if (isAcronym(last)) return 'body';
  if (states.has(nameText(tokens, from, to))) return 'state';
  if (source?.sort === 'role' && officeOnly(tokens, from, to)) return tokens.slice(from, to).some((token) => /^(?:directorate|ministry|department)$/.test(token.lower)) ? 'body' : 'role';
  if (!run) return source?.sort ?? 'other';
  const before = run.from > from ? tokens[run.from - 1] : undefined;
  if (before && !before.capital && sourceNouns.get(before.lower)?.sort === 'body') return 'body';
  if (THINGS.first.has(tokens[from]?.lower ?? '') || THINGS.last.has(lower)) return 'other';
  return named(tokens, run.from, to, the && run.from === from);
}

/** "state broadcaster TRT", "the news site Irrawaddy Post". */
function introducedMedium(tokens: readonly Token[], from: number, to: number): boolean {
  let first = to;
  while (first > from && (tokens[first - 1]?.capital || PARTICLES.test(tokens[first - 1]?.text ?? ''))) first -= 1;
  const before = first > from ? tokens[first - 1] : undefined;
  return before !== undefined && (mediumNouns.has(before.lower) || (/^(?:agency|site|service|portal)$/.test(before.lower) && tokens[first - 2]?.lower === 'news'));
}

/** Names of things, by their first word or their last. */
const THINGS = { first: new Set('operation cyclone hurricane typhoon storm tropical mount lake river flight highway route camp mv m/v ss article section chapter resolution flash update phase'.split(' ')), last: new Set('street road avenue day express bridge tower stadium airport mall market temple mosque ferry law act gate river lake valley hills mountain beach park square toll attack attacks island islands camp district province'.split(' ')) };

/** "the Public Relations Officer": an office in capitals, and no name behind it. */
const officeOnly = (tokens: readonly Token[], from: number, to: number) => tokens[from - 1]?.word.work.has('det') === true || tokens.slice(from, to - 1).every(({ lower, word }) => titles.has(lower) || sourceNouns.has(lower) || word.modifies !== undefined || word.body !== undefined);

/** By the noun at the end. */
function plain(tokens: readonly Token[], from: number, to: number, the: boolean): Sort {
  const last = tokens[to - 1] as Token;
  if (mediumNouns.has(last.lower)) return 'medium';
  if (/^(?:accounts|users)$/.test(last.lower) && tokens[to - 2]?.lower === 'media') return 'body';
  if (last.lower === 'agency' && tokens[to - 2]?.lower === 'news') return 'medium';
  const source = sourceNouns.get(last.lower);
  if (source) return source.sort;
  if (voiceless.has(last.lower)) return 'other';
  if (last.word.person || /-year-olds?$/.test(last.lower)) return 'people';
  if (the && /^(?:bla|ttp)$/.test(last.lower)) return 'body';
  return agent(tokens, from, to) ? 'people' : 'other';
}

/** "a beekeeper", "two electricians": a noun for somebody by its ending. */
function agent(tokens: readonly Token[], from: number, to: number): boolean {
  const { lower } = tokens[to - 1] as Token;
  const led = /^(?:an?|one|two|three|four|another|some)$/.test(tokens[from - 1]?.lower ?? '');
  return led && /(?:keeper|maker|worker|seller|dealer|owner|holder|man|men|woman|women|ician|ologist|cologist|grapher|sman|ster)s?$/.test(lower);
}

/** A name of a person or of a body: by its words, by its article, by its length. */
function named(tokens: readonly Token[], from: number, to: number, the: boolean): Sort {
  const run = tokens.slice(from, to);
  if (/^(?:banned|outlawed|proscribed|militant|rebel|separatist|islamist|jihadist|armed)$/.test(tokens[from - 1]?.lower ?? '')) return 'body';
  if (run.some(({ lower }) => lower.includes('-') && lower.split('-').some((part) => part === 'taliban' || part === 'army'))) return 'body';
  if (run.some(({ lower, word }) => (sourceNouns.has(lower) && sourceNouns.get(lower)?.sort === 'body' && lower !== 'watch') || BODY_WORDS.has(lower) || (word.body !== undefined && run.length === 1))) return 'body';
  if (run.length > 1 && run.at(-1)?.lower === 'watch') return 'body';
  if (the) return 'body';
  return 'person';
}

const BODY_WORDS = new Set('nations army forces guard guards police taliban rescue relief aid crescent cross union states front party movement brigade brigades international society health security defence defense justice protection rights affairs human humanitarian monitoring studies management emergency services house kremlin pentagon congress parliament commission league boys liberation resistance hezbollah hamas houthis un eu nato rangers levies corps fire ambulance coast patrol civil national islamic state'.split(' '));

export const isAcronym = (token: Token | undefined) => token !== undefined && /^(?:[A-Z][A-Z0-9-]{1,9}|[A-Z]\d{1,3}|U\.N\.|[A-Z]{2,}s)$/.test(token.text);

/** The capitalised words at the end of a phrase, without the titles before them; null where nothing but titles stands there. */
export function nameIn(tokens: readonly Token[], from: number, to: number): { from: number; to: number } | null {
  let first = to;
  while (first > from && nameWord(tokens, first - 1)) first -= 1;
  for (let k = to - 2; k > first; k--)
    if (isOffice(tokens[k]) && tokens[k + 1]?.kind === 'word') {
      first = k + 1;
      break;
    }
  while (first < to && (titles.has((tokens[first]?.lower ?? '').replace(/\.$/, '')) || (sourceNouns.get(tokens[first]?.lower ?? '')?.sort === 'role' && first < to - 1) || (first < to - 1 && tokens[first]?.word.person !== undefined && !tokens[first + 1]?.lower.startsWith("'")))) first += 1;
  return first < to ? { from: first, to } : null;
}

/** An office or rank: what stands behind it in capitals is the name. */
export const isOffice = (token: Token | undefined) => token !== undefined && (titles.has(token.lower.replace(/\.$/, '')) || sourceNouns.get(token.lower)?.sort === 'role') && !/^(?:state|military|police|national|federal|union|district|regional|party|media|rights|press|information|health|home|defence|defense|human|political|public|hospital|railway|tribal|interior|foreign|finance|provincial|first|second|former|king|prince|sister|brother|father|mother|family|child|women|woman|people|labour)$/.test(token.lower);

const PARTICLES = /^(?:al|el|bin|ibn|ben|de|del|da|dos|do|van|von|der|den|la|le|los|las|ur|ul|abu|di|e|y|du|des|bint|ould|ag|ter|ten)$/;

function nameWord(tokens: readonly Token[], k: number): boolean {
  const token = tokens[k];
  if (token?.kind !== 'word') return false;
  if (PARTICLES.test(token.text)) return tokens[k + 1]?.capital === true || PARTICLES.test(tokens[k + 1]?.text ?? '');
  return token.capital && (!isAcronym(token) || /^[A-Z]{2,4}$/.test(token.text) && isOffice(token));
}

function isMedium(tokens: readonly Token[], from: number, to: number, the: boolean): boolean {
  for (let k = from; k < to; k++) {
    const token = tokens[k] as Token;
    if ((mediumNouns.has(token.lower) || (token.capital && token.lower === 'news')) && (k === to - 1 || token.capital) && !ACCOUNT_HOLDERS.test(tokens[to - 1]?.lower ?? '')) return true;
    const doubtful = doubtfulMedia.has(token.text) && !(the || /^(?:the|daily|radio)$/.test(tokens[from]?.lower ?? '')) && (to - from < 2 || k < to - 1 || tokens.slice(from, to).some(({ lower }) => BODY_WORDS.has(lower)));
    if (mediaNames.has(token.text) && !doubtful && !(tokens[to - 1]?.lower !== token.lower && sourceNouns.get(tokens[to - 1]?.lower ?? '')?.sort === 'role')) return true;
  }
  return tokens[to - 1]?.lower === 'agency' && tokens[to - 2]?.lower === 'news';
}

const ACCOUNT_HOLDERS = /^(?:accounts|users|official|officials|officer|office|minister|secretary|adviser|advisor|manager|team|wing|centre|center)$/;

const nameText = (tokens: readonly Token[], from: number, to: number) => tokens.slice(from, to).map(({ text }) => text).join(' ');
