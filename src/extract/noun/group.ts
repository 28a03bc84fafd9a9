import type { Group } from '../../model/group.ts';
import type { Token } from '../lex.ts';
import type { Noun } from './noun.ts';

/** Who bears arms with these nouns is no force of the state: "twelve armed men". */
const CROWD = new Set(
  'man men youth youths tribesman tribesmen villager villagers herder herders person persons people individual individuals assailant assailants robber robbers suspect suspects teenager teenagers civilian civilians group'.split(
    ' ',
  ),
);

/** The group of a head noun: its own, or for a neutral noun that of its nearest modifier. */
export function groupOf(words: readonly Token[], head: Token): Group {
  const own = head.word.person?.group ?? 'people';
  if (words.at(-2)?.lower === 'armed' && CROWD.has(head.lower)) return 'militants';
  if (head.word.work.has('neutral') || own === 'people') return modifierGroup(words.slice(0, -1)) ?? own;
  return own;
}

/** The group that the nearest telling word of these names; nationality tells none. */
export function modifierGroup(words: readonly Token[]): Group | null {
  for (const { word } of [...words].reverse()) {
    const person = word.person?.attribute ? undefined : word.person?.group;
    const group = word.modifies ?? (word.work.has('neutral') ? null : (word.body ?? person));
    if (group && group !== 'people') return group;
  }
  return null;
}

const ALLEGED = new Set(['alleged', 'suspected', 'presumed', 'purported']);
const LONGEST = 7;

/** Takes in "members of the security forces", "officers and men of the Security Forces", "personnel of the army, the police and the CTD". */
export function withComplement(tokens: readonly Token[], noun: Noun): Noun {
  const head = tokens[noun.to - 1];
  const at = /["“”«»‘']/.test(tokens[noun.to]?.text ?? '') ? noun.to + 1 : noun.to;
  const modified = modifierGroup(tokens.slice(Math.max(0, noun.to - 4), noun.to - 1)) !== null;
  const vague = Boolean(head?.word.work.has('vague') && !modified);
  if (tokens[at]?.lower !== 'of' || !head?.word.person) return { ...noun, vague };
  const { found, reach } = complement(tokens, at + 1);
  const detail = tokens
    .slice(noun.to, reach)
    .map(({ text }) => text)
    .join(' ');
  return {
    ...noun,
    to: reach,
    vague: vague && !found,
    group: alleged(tokens, noun)
      ? 'militants'
      : found && found !== 'people' && (head.word.work.has('neutral') || noun.effectNoun)
        ? found
        : noun.group,
    detail: noun.detail && detail ? `${noun.detail} ${detail}`.replace(/ 's\b/g, "'s") : noun.detail,
  };
}

/** "four alleged members of the Northern Column": a body whose membership is alleged bears arms. */
const alleged = (tokens: readonly Token[], noun: Noun) =>
  /^members?$/.test(tokens[noun.to - 1]?.lower ?? '') && ALLEGED.has(tokens[noun.to - 2]?.lower ?? '');

/** The words behind "of", and the last group among them. */
function complement(tokens: readonly Token[], at: number): { found: Group | null; reach: number } {
  let found: Group | null = null;
  let to = at;
  for (; to < at + LONGEST; to++) {
    const token = tokens[to];
    if (!token || closes(token)) break;
    const { body, modifies, person } = token.word;
    found = body ?? modifies ?? (person?.plural ? person.group : null) ?? found;
  }
  return { found, reach: to };
}

/** "a crew of eight": a number word is a figure of its own, not "members of one family". */
const counts = ({ lower, word }: Token) =>
  lower !== 'one' && (word.number?.kind === 'unit' || word.number?.kind === 'ten');

function closes(token: Token): boolean {
  const { kind, lower, word } = token;
  if (kind === 'number' || counts(token) || (kind === 'mark' && lower !== "'s")) return true;
  const { work } = word;
  if (
    work.has('be') ||
    work.has('prep') ||
    work.has('conj') ||
    work.has('rel') ||
    work.has('have') ||
    work.has('modal')
  )
    return true;
  return Boolean(
    word.verb?.forms.includes('past') || word.adjective || (word.acts?.includes('past') && !word.person && !word.body),
  );
}
