import type { Gazetteer, NamedPlaceKind } from '../../model/gazetteer.ts';
import type { Token } from '../lex.ts';
import { textOf } from '../voices/voice.ts';
import { bodies, titles, wireNouns, wires } from '../words/speakers.ts';

/** A place named in a sentence; `from` and `to` are token indexes of the name. */
export interface PlaceMention {
  name: string;
  from: number;
  to: number;
  /** Null where no gazetteer knows the name and only the words around it make it a place. */
  kind: NamedPlaceKind | null;
  /** The preposition before it, over the names of a list: "in", "at", "across"; null where it stands without. */
  cue: string | null;
  /** Stands as a possessor ("Pakistan's Balochistan") or before a noun ("the Nushki district chief"). */
  loose: boolean;
}

const LOCATIVE = new Set(['in', 'at', 'near', 'outside', 'inside', 'off', 'around', 'across', 'throughout', 'within', 'on', 'from', 'to', 'of', 'for', 'over', 'between', 'into', 'towards', 'toward', 'through', 'above', 'along', 'beyond', 'behind', 'against', 'hit', 'struck', 'including', 'like']);
const KIND_WORDS: Readonly<Record<string, NamedPlaceKind>> = {
  district: 'district', province: 'province', state: 'province', county: 'district', region: 'province', city: 'settlement', town: 'settlement', village: 'settlement', island: 'district', islands: 'district', valley: 'district', municipality: 'district', department: 'province', road: 'site', street: 'site', avenue: 'site', chowk: 'site', bazaar: 'site', bridge: 'site', camp: 'site', square: 'site', districts: 'district', river: 'site', mountains: 'site', port: 'site', hamlet: 'settlement', locality: 'settlement', quarter: 'district', neighbourhood: 'district', neighborhood: 'district', governorate: 'province', subdistrict: 'district', prefecture: 'province',
};
const GENERIC_HEADS = new Set(['town', 'city', 'village', 'district', 'province', 'county', 'state', 'hamlet', 'island', 'municipality', 'department', 'locality', 'port', 'region', 'commune', 'township', 'neighbourhood', 'neighborhood', 'settlement', 'provinces', 'towns', 'villages', 'districts', 'cities', 'zone', 'valley', 'suburb', 'ward', 'capital']);
const LINKS = new Set(['de', 'del', 'al', 'el', 'la', 'le', 'las', 'los', 'da', 'do', 'of', 'the', 'e', 'and', 'sur', 'en', 'upon', 'di']);
const NOT_PLACES = /^(?:january|february|march|april|may|june|july|august|september|october|november|december|monday|tuesday|wednesday|thursday|friday|saturday|sunday|ramadan|eid|christmas|easter|islam|operation|facebook|x|twitter|telegram|whatsapp|youtube|instagram|tiktok)$/;

/** The places that a sentence names, known ones first of all; unknown names count behind a locative word or beside a word for a kind of place. */
export function placesIn(tokens: readonly Token[], gazetteer: Gazetteer): PlaceMention[] {
  const mentions: PlaceMention[] = [];
  for (let at = 0; at < tokens.length; ) {
    const mention = tokens[at]?.capital || /^(?:al|el)-/.test(tokens[at]?.lower ?? '') ? mentionAt(tokens, at, gazetteer, mentions) : null;
    if (mention) mentions.push(mention);
    at = mention ? mention.to : at + 1;
  }
  return mentions;
}

function mentionAt(tokens: readonly Token[], at: number, gazetteer: Gazetteer, before: readonly PlaceMention[]): PlaceMention | null {
  const run = runEnd(tokens, at);
  const cue = cueOf(tokens, at, before);
  for (let to = Math.min(run, at + gazetteer.longest); to > at; to--) {
    const name = textOf(tokens, at, to);
    const kind = gazetteer.kindOf(name);
    if (!kind || (partOfName(tokens, at, to, run) && !KIND_WORDS[tokens[to]?.lower ?? ''])) continue;
    if (gazetteer.doubtful(name) && !cue && !KIND_WORDS[tokens[to]?.lower ?? '']) continue;
    return { name, from: at, to, kind: KIND_WORDS[tokens[to]?.lower ?? ''] ?? kind, cue, loose: isLoose(tokens, to) };
  }
  return unknownAt(tokens, at, cue, before);
}

/** End of the run of capitalised words that begins at `at`, small links inside ("Oaxaca de Juárez"). */
function runEnd(tokens: readonly Token[], at: number): number {
  let to = at + 1;
  while (to < tokens.length) {
    const token = tokens[to];
    if (token?.kind === 'word' && token.capital) to += 1;
    else if (token && LINKS.has(token.lower) && token.lower !== 'and' && token.lower !== 'the' && tokens[to + 1]?.capital) to += 2;
    else break;
  }
  return to;
}

/** A known name inside a longer name of something else: "Sanaa University", "Jordan Smith", "the Lewotobi Agency". */
function partOfName(tokens: readonly Token[], at: number, to: number, run: number): boolean {
  if (tokens[at - 1]?.capital && tokens[at - 1]?.kind === 'word' && at > 1 && (titles.has(tokens[at - 1]?.lower ?? '') || !/^(?:in|at|from|near|of|the)$/.test(tokens[at - 1]?.lower ?? ''))) return true;
  return to < run && (tokens[to]?.capital ?? false);
}

/** The preposition before a name, or before the list that it goes on. */
function cueOf(tokens: readonly Token[], at: number, before: readonly PlaceMention[]): string | null {
  let k = at - 1;
  while (k >= 0 && (tokens[k]?.word.work.has('det') || GENERIC_HEADS.has(tokens[k]?.lower ?? '') || ['of', 'southern', 'northern', 'eastern', 'western', 'central', 'nearby', 'neighbouring', 'neighboring', 'mainly', 'both', 'also', 'including', 'provincial', 'southwestern', 'northwestern', 'northeastern', 'southeastern', 'south-western', 'north-eastern', 'upper', 'lower', 'historic', 'remote', 'old', 'coastal', 'sea', 'southwest', 'port'].includes(tokens[k]?.lower ?? '')) && k > 0) {
    if (tokens[k]?.lower === 'of' && !GENERIC_HEADS.has(tokens[k - 1]?.lower ?? '')) break;
    k -= 1;
  }
  const lower = tokens[k]?.lower ?? '';
  if (LOCATIVE.has(lower)) return lower;
  const last = before.at(-1);
  const joins = last && tokens.slice(last.to, at).every(({ text, lower: word }) => [',', 'and', 'or', '&', '/', "'s", 'the', 'as', 'well', 'also', 'in', 'towns', 'of', 'district', 'districts', 'province', 'then', 'both', 'plus'].includes(word) || text === '(');
  return joins && at - (last?.to ?? 0) < 6 ? (last?.cue ?? null) : null;
}

const isLoose = (tokens: readonly Token[], to: number) => {
  const next = tokens[to];
  return next?.lower === "'s" || Boolean(next && next.kind === 'word' && (bodies.has(next.lower) || titles.has(next.lower)) && !KIND_WORDS[next.lower]);
};

/** A name that no gazetteer knows: behind "in", "at", "near" and their like, or beside a word for a kind of place. */
function unknownAt(tokens: readonly Token[], at: number, cue: string | null, before: readonly PlaceMention[]): PlaceMention | null {
  const to = runEnd(tokens, at);
  const run = tokens.slice(at, to);
  const [first] = run;
  if (!first || run.some(({ lower, text }) => bodies.has(lower) || wires.has(text) || wireNouns.has(lower) || NOT_PLACES.test(lower) || titles.has(lower))) return null;
  if (run.some(({ word }) => word.person || word.work.has('weekday') || word.work.has('month') || word.work.has('pron')) || /^[A-Z0-9-]{2,6}$/.test(first.text)) return null;
  const named = GENERIC_HEADS.has(tokens[at - 1]?.lower ?? '') || (tokens[at - 1]?.lower === 'of' && GENERIC_HEADS.has(tokens[at - 2]?.lower ?? ''));
  const kind = KIND_WORDS[tokens[to]?.lower ?? ''] ?? KIND_WORDS[tokens[to - 1]?.lower ?? ''] ?? null;
  const listed = before.at(-1)?.kind === null && cue !== null;
  const strong = ['in', 'at', 'near', 'outside', 'around', 'off', 'inside'].includes(tokens[at - 1]?.lower ?? '') || ['near', 'outside', 'off'].includes(cue ?? '');
  if (!(named || kind || strong || listed || (cue && before.length > 0 && ['in', 'at', 'near'].includes(cue)))) return null;
  if (tokens[to]?.lower === "'s" && !kind) return named ? make() : null;
  return make();

  function make(): PlaceMention {
    return { name: textOf(tokens, at, to), from: at, to, kind, cue: cue ?? (named ? 'in' : null), loose: isLoose(tokens, to) };
  }
}
