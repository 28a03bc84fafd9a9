import { words } from '../words/list.ts';
import { endings } from '../words/people.ts';
import { type Word, type Work, wordOf } from './word.ts';

const AGED =
  /^(?:[a-z\d]{1,9}-){1,2}(?:year|month|week|day)-olds?$|^(?:under|over)-(?:\d{1,2}|five|twelve|eighteen|sixty|seventy)s$/;
const ENDING = new RegExp(`[a-z]{3}(?:${endings})$`);
const PLURAL = /(?:s|men|women|people|folk)$/;
/** Last parts that name no people in a compound: "attorney-general", "a five-man team". */
const NO_HEAD = new Set(
  words(
    'general major private elder native minor senior man woman person people child body life crew couple twin adult dead missing second hand member national',
  ),
);
const NOTHING: ReadonlySet<Work> = new Set();
const NEUTRAL: ReadonlySet<Work> = new Set(['neutral']);

/** A noun for people that is in no table, by its age ("10-year-olds"), its last part ("ex-soldiers", "tea-pickers") or its ending ("fruitsellers"); null for any other word. */
export function derived(word: string, known: ReadonlyMap<string, Word>): Word | null {
  const dash = word.lastIndexOf('-');
  if (dash > 0) return compound(word, dash, known);
  const last = word.charCodeAt(word.length - 1);
  if (word.length < 7 || !ENDS.has(last) || !ENDING.test(word)) return null;
  return wordOf({ work: NOTHING, person: { group: 'civilians', plural: PLURAL.test(word) } });
}

/** The letters that the endings end in: asked first, since most words end otherwise. */
const ENDS = new Set(['s', 'r', 'n', 'e', 'h', 'k', 't'].map((letter) => letter.charCodeAt(0)));

function compound(word: string, dash: number, known: ReadonlyMap<string, Word>): Word | null {
  if (AGED.test(word))
    return wordOf({ work: NOTHING, person: { group: 'civilians', plural: word.endsWith('s'), attribute: true } });
  const tail = word.slice(dash + 1);
  const last = NO_HEAD.has(tail) ? undefined : known.get(tail);
  if (!last?.person || last.number || last.adjective || last.noun || /^\d/.test(word)) return null;
  const modifies = known.get(word.slice(0, dash))?.modifies;
  return wordOf({ work: last.work.has('neutral') ? NEUTRAL : NOTHING, person: last.person, modifies });
}
