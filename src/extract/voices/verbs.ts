import type { Token } from '../lex.ts';
import { sourceNouns } from '../words/sources.ts';
import { type SpeechVerb, speech } from '../words/speech.ts';

/** The verb of speech that stands finite and active at token `at`, with what it demands fulfilled; else null. */
export function speechAt(tokens: readonly Token[], at: number, heading = false): SpeechVerb | null {
  const token = tokens[at];
  const verb = token?.kind === 'word' ? speech.get(token.lower) : undefined;
  if (token?.capital && at > 0 && !heading && !/^sa(?:id|ys?)$/.test(token.lower)) return null;
  if (token && !verb && unheard(tokens, at)) return { demand: 'say', forms: ['past'], denies: false };
  if (!token || !verb || !verb.forms.some((form) => form === 'past' || form === 'third' || form === 'base' || (form === 'participle' && perfect(tokens, at)))) return null;
  if (isNoun(tokens, at, verb) || isPassive(tokens, at) || idiom(tokens, at)) return null;
  return fulfilled(tokens, at, verb) ? verb : null;
}

/** "Bugti saod that", "the mayor bemoaned that": whatever the word, somebody named says what follows. */
function unheard(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  if (token?.kind !== 'word' || token.capital || tokens[at + 1]?.lower !== 'that' || !tokens[at - 1]?.capital) return false;
  const { work, person, verb, adjective, noun, thing, acts } = token.word;
  return work.size === 0 && !person && !verb && !adjective && !noun && !thing && !acts && !sourceNouns.has(token.lower);
}

/** Behind "has" and "had", adverbs between. */
function perfect(tokens: readonly Token[], at: number): boolean {
  let k = at - 1;
  while (k > 0 && (tokens[k]?.word.work.has('adv') || /^(?:at|first|initially|repeatedly|since|long|earlier|previously|already)$/.test(tokens[k]?.lower ?? '') || /ly$/.test(tokens[k]?.lower ?? ''))) k -= 1;
  return tokens[k]?.word.work.has('have') === true;
}

/** "its reports", "the claim", "to report": no finite verb. */
function isNoun(tokens: readonly Token[], at: number, { forms }: SpeechVerb): boolean {
  const before = tokens[at - 1];
  if (!before || forms.includes('past')) return false;
  if (before.lower === 'to') return !WISHES.test(tokens[at - 2]?.lower ?? '');
  return before.word.work.has('det') || before.lower === "'s" || (before.word.work.has('prep') && before.lower !== 'since');
}

/** "wishes to inform", "went on to say": to speak is what they do. */
export const WISHES = /^(?:wish|wishes|like|on|continues?|continued|proceeded|regrets?|hastened|pleased)$/;

const DONE = new Set(['dead', 'missing', 'killed', 'injured', 'wounded', 'hurt', 'trapped', 'drowned', 'captured', 'lost', 'abducted', 'kidnapped', 'arrested', 'alive', 'safe', 'positive']);

/** "reported by", "told to leave", "ten residents feared dead": a participle. */
function isPassive(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at + 1];
  const past = tokens[at]?.lower.endsWith('ed') || tokens[at]?.lower === 'told' || tokens[at]?.lower === 'found';
  if (!next || !past) return false;
  const object = tokens.slice(Math.max(0, at - 4), at).some(({ lower }) => lower === 'which' || lower === 'whom' || lower === 'what');
  if (next.lower === 'as' && !object && tokens[at - 1]?.word.work.has('pron') !== true && /^(?:described|identified|named|cited|quoted|known|listed|recorded|registered|reported|branded|dubbed|labelled|labeled|given|regarded)$/.test(tokens[at]?.lower ?? '')) return true;
  if (/^(?:of|in|to)$/.test(next.lower) && /^(?:accused|suspected|expected|believed|reported|known|said|feared|blamed|credited)$/.test(tokens[at]?.lower ?? '') && tokens[at - 1]?.word.work.has('have') !== true) return next.lower !== 'in' || tokens[at]?.lower !== 'said';
  if (next.lower === 'by' && tokens[at + 1]?.text === 'by') return true;
  if (tokens[at]?.lower === 'told') return next.lower === 'to' || next.lower === 'that';
  if (next.word.work.has('be')) return true;
  if (DONE.has(next.lower)) return tokens[at - 1]?.word.work.has('have') !== true;
  return false;
}

/** "claimed 40 lives", "announced Rs 4 lakh", "called off", "put out a fire", "stressed" of a situation. */
function idiom(tokens: readonly Token[], at: number): boolean {
  const { lower } = tokens[at] as Token;
  const window = tokens.slice(at + 1, at + 7).map((token) => token.lower);
  const next = window[0] ?? '';
  if (lower === 'state') return next !== 'that';
  if (/^continue[sd]?$/.test(lower)) return !/^[,.:]$/.test(tokens[at + 1]?.text ?? '.');
  if (/^admit(?:s|ted)?$/.test(lower)) return tokens[at + 1]?.kind === 'number' || tokens[at + 1]?.word.number !== undefined || window.includes('patients') || window.includes('injured');
  if (/^ma(?:de|kes?)$/.test(lower)) return next !== 'it';
  if (/^claim(?:s|ed)?$/.test(lower)) return window.some((word) => word === 'lives' || word === 'life') && !window.includes('that');
  if (/^(?:announce|promise|pledge)[sd]?$/.test(lower)) return tokens.slice(at + 1, at + 9).some((token) => GIFT.test(token.lower)) && !window.includes('that');
  if (/^(?:call|set|put|give|given|gave|make|made|send|sent|place|raise|issue|release)[sd]?$/.test(lower) && /^(?:off|out|up|away|in|back|down|way|rise|birth|chase|sure|use|fire|free)$/.test(next)) return true;
  if (/^call(?:s|ed)?$/.test(lower) && tokens.slice(Math.max(0, at - 9), at).some((token) => /^(?:which|what|whom)$/.test(token.lower))) return false;
  if (/^calls?(?:ed)?$/.test(lower) || lower === 'called') return !/^(?:for|on|upon|it|the|this|that|his|her|its|an?|them|him|those|these|such)$/.test(next);
  if (/^(?:appeal|plead)(?:s|ed)?$/.test(lower)) return next === 'against';
  return lower === 'threatened' && next !== 'to' && next !== 'that' && next !== 'more';
}

const GIFT = /^(?:rs|rs\.|₹|\$|€|£|compensation|relief|ex|ex-gratia|gratia|solatium|package|reward|mourning|curfew|holiday|donation|grant|crore|lakh|fund|aid|n\d|closure)$/;

function fulfilled(tokens: readonly Token[], at: number, { demand }: SpeechVerb): boolean {
  switch (demand) {
    case 'figure':
      return counts(tokens, at);
    case 'stance':
      return true;
    case 'that':
      return states(tokens, at);
    case 'to':
      return bids(tokens, at) || /^call/.test(tokens[at]?.lower ?? '');
    case 'sorrow':
      return tokens.slice(at + 1, at + 8).some(({ lower }) => /^(?:condolences|sympathy|sympathies|prayers|grief|apologies|thanks|gratitude|regret|regrets)$/.test(lower));
    default:
      return true;
  }
}

const TOLL = /^(?:toll|count|tally|total|number|numbers|figure|figures|dead|death|deaths|fatalities|casualties|injured|wounded|missing|losses|estimate|estimates|account|accounts|details|breakdown|statement|version|name|names)$/;

/** A number, a toll or an account stands behind the verb, before the clause ends: "put the toll at 40". */
function counts(tokens: readonly Token[], at: number): boolean {
  for (let k = at + 1; k < Math.min(tokens.length, at + 12); k++) {
    const { kind, word, lower, text } = tokens[k] as Token;
    if (/^[.;]$/.test(text) || word.says?.includes('past')) return false;
    if (TOLL.test(lower)) return true;
    if ((kind === 'number' && !isYear(text)) || (word.number && word.number.kind !== 'scale' && lower !== 'second')) return PUTS.test(tokens[at]?.lower ?? '') || (!TEXTS_ONLY.test(tokens[at]?.lower ?? '') && ofPeople(tokens, k));
  }
  return false;
}

const isYear = (text: string) => /^(?:19|20)\d\d$/.test(text);
/** Verbs that put figures and nothing else. */
const PUTS = /^(?:puts?|gives?|gave|given|pegs?|pegged|places?|placed|sets?|tally|tallie[sd]|calculate[sd]?|revise[sd]?|raise[sd]?|lower(?:s|ed)?|makes?|made|tabulated|computed)$/;
/** Captives and patients are released, issued and published as little as figures are freed: these ask for a word for a toll or a text. */
const TEXTS_ONLY = /^(?:releases?|released|issues?|issued|publishe[sd]|updates?|updated|notes?|noted|logs?|logged)$/;

/** Whether the number at token `at` counts people, dead, cases or the like. */
const ofPeople = (tokens: readonly Token[], at: number) => tokens.slice(at, at + 7).some(({ word, lower }) => word.person !== undefined || word.adjective !== undefined || word.noun !== undefined || word.verb !== undefined || word.toll !== undefined || lower === 'cases');

/** A clause, a quotation or a number stands behind the verb. */
function states(tokens: readonly Token[], at: number): boolean {
  if (/^f(?:ound|inds?)$/.test(tokens[at]?.lower ?? '') && (!tokens[at + 1] || /^[.”"]$/.test(tokens[at + 1]?.text ?? '') || /^(?:today|on|in)$/.test(tokens[at + 1]?.lower ?? ''))) return tokens.slice(Math.max(0, at - 8), at).some(({ text }) => text === ',');
  if (/^f(?:ound|inds?)$/.test(tokens[at]?.lower ?? '')) return tokens.slice(at + 1, at + 3).some(({ lower }) => lower === 'that' || lower === 'no') && !tokens.slice(Math.max(0, at - 5), at).some(({ lower }) => /^(?:after|when|as|until|before|once)$/.test(lower));
  for (let k = at + 1; k < Math.min(tokens.length, at + 7); k++) {
    const { kind, word, lower, text } = tokens[k] as Token;
    if ((lower === 'that' && k < at + 3) || text === ':' || text === '“' || text === '"' || lower === 'how') return true;
    if (/^[.;,]$/.test(text)) return false;
    if (lower === 'that') return false;
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
