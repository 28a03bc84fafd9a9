import type { Token } from '../../lex.ts';
import { type Mention, mentionAt } from '../phrase/mention.ts';
import type { Sort } from '../phrase/sort.ts';
import { among, holds, set } from '../phrase/words.ts';
import { type Voice, voiceOf } from '../who/voice.ts';
import { accountReach } from './account.ts';
import type { Attribution, Scene } from './attribution.ts';
import { beside, credited } from './credited.ts';
import { following } from './joint.ts';

/** Nouns by which somebody's count is told: "by the government's count", "in Bugti's figures", "an army statement that 23 …". */
const accounts = set(
  `account accounts count counts figure figures tally tallies reckoning estimate estimates statement statements version versions word words report reports data bulletin update toll calculation calculations assessment claim claims
   statistics record records testimony breakdown total totals allegation allegations assertion assertions announcement number numbers list findings analysis communique communiqué release survey study projection projections
   modelling modeling denial admission confirmation tweet tweets narrative register log logs information`,
);

/** Whose count, statement or list the sentence gives. */
export function documented({ tokens, mentions }: Scene): Attribution[] {
  const texts = mentions.all.filter(({ sort }) => sort === 'document');
  return [
    ...texts.flatMap((mention) => account(tokens, mention)),
    ...thatOf(tokens),
    ...fromWhom(tokens),
    ...texts.flatMap((mention) => asideFrom(tokens, mention)),
  ];
}

function account(tokens: readonly Token[], mention: Mention): Attribution[] {
  const voice = among(accounts, tokens[mention.coreTo - 1]) ? voiceOf(tokens, mention) : null;
  if (!voice) return [];
  const looks = accountReach(tokens, mention);
  if (looks.reach === 'none' && mention.tails.length === 0) return [];
  const rule = voice.sort === 'pronoun' ? 'pronoun' : 'account';
  const credit: Attribution = {
    ...credited(voice, mention.coreTo - 1, mention.from, mention.to, looks.reach, rule),
    span: looks.span,
  };
  return [
    credit,
    ...(mention.tails.length > 0 ? following(tokens, mention, true).map((other) => beside(credit, other)) : []),
  ];
}

const speakers: ReadonlySet<Sort> = new Set<Sort>(['role', 'body', 'person']);

/** Who begins at token `at`, if it is a role, a body or a person. */
function speakerAt(tokens: readonly Token[], at: number): { mention: Mention; voice: Voice } | null {
  const mention = mentionAt(tokens, at);
  const voice = mention && speakers.has(mention.sort) ? voiceOf(tokens, mention) : null;
  return mention && voice ? { mention, voice } : null;
}

const authors = set('from by');

/** "The figures, from the health ministry, …". */
function asideFrom(tokens: readonly Token[], { from, to }: Mention): Attribution[] {
  const author = tokens[to]?.text === ',' && among(authors, tokens[to + 1]) ? speakerAt(tokens, to + 2) : null;
  return author && author.mention.sort !== 'person'
    ? [credited(author.voice, to + 1, from, author.mention.to, 'forward', 'account')]
    : [];
}

const those = set('that those');

/** "The toll is that of the ISPR". */
function thatOf(tokens: readonly Token[]): Attribution[] {
  for (let at = 1; at < tokens.length - 2; at++) {
    const that = among(those, tokens[at]) && tokens[at + 1]?.lower === 'of' && tokens[at - 1]?.word.work.has('be');
    const owner = that ? speakerAt(tokens, at + 2) : null;
    if (owner) return [credited(owner.voice, at, at, owner.mention.to, 'both', 'account')];
  }
  return [];
}

const gets = set('had has have came come comes got gets');

/** "From the military, the report has separate counts". */
function fromWhom(tokens: readonly Token[]): Attribution[] {
  const found = tokens[0]?.lower === 'from' ? speakerAt(tokens, 1) : null;
  if (!found || found.mention.sort === 'person' || !holds(tokens, found.mention.to, found.mention.to + 6, gets))
    return [];
  return [credited(found.voice, 0, 0, found.mention.to, 'forward', 'account')];
}
