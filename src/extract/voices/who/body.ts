import type { Token } from '../../lex.ts';
import type { Mention } from '../phrase/mention.ts';
import { type Name, properName } from '../phrase/name.ts';
import { among, set } from '../phrase/words.ts';
import { textOf } from '../text.ts';
import { deskOf } from './behalf.ts';
import { commonName } from './common.ts';
import { kindOf } from './kind.ts';
import { described } from './person.ts';
import { behindPossessor } from './possessor.ts';
import { plainVoice, type Voice } from './voice.ts';

/** A ministry, an army, an agency, a country: the name without article, possessor and description. */
export function bodyOf(tokens: readonly Token[], mention: Mention): Voice {
  const { apposed } = mention;
  if (apposed && !tokens[mention.coreTo - 1]?.capital && tokens[apposed.coreTo - 1]?.capital)
    return renamed(tokens, mention, apposed);
  const from = behindPossessor(tokens, mention.core, mention.coreTo);
  const to = nameEnd(tokens, mention);
  const initials = inBrackets(tokens, from, to);
  const name = initials ?? properName(tokens, from, to);
  const role = apposed ? described(tokens, apposed) : null;
  const { kind, sort } = classed(mention, [textOf(tokens, from, to), role].filter(Boolean).join(' of '));
  return {
    ...plainVoice(commonName(tokens, name.from, name.to), name.from, name.to),
    aliases: [textOf(tokens, from, initials ? initials.from - 1 : name.from)].filter(Boolean),
    role,
    kind,
    sort,
    plural: mention.plural,
    definite: mention.definite,
    behalf: deskOf(tokens, mention),
  };
}

function classed({ sort }: Mention, description: string): Pick<Voice, 'kind' | 'sort'> {
  if (sort === 'medium') return { kind: 'media', sort };
  return sort === 'state' ? { kind: 'government', sort } : { kind: kindOf(description), sort: 'body' };
}

/** "an opposition group, the Democratic Voice of Burma": the name beside the description. */
function renamed(tokens: readonly Token[], mention: Mention, apposed: Mention): Voice {
  const description = described(tokens, mention);
  const kind = kindOf(description);
  const voice = bodyOf(tokens, { ...apposed, sort: 'body' });
  const telling = voice.kind === 'other' || kind === 'opposition' || kind === 'armed-group';
  return { ...voice, aliases: [...voice.aliases, description], kind: telling ? kind : voice.kind };
}

const seats = set(
  `ministry ministries department bank institute centre center office council commission committee bureau board union authority agency society university hospital party movement federation association organisation organization front
   army court house chamber coalition network group league alliance governorate doctors physicians nations government`,
);
const outside = set('in at from');
const ofFor = set('of for');

/** "Ministry of Health", "Voice of Burma": a tail belongs to the name of a seat, or stands in it in capitals. */
function nameEnd(tokens: readonly Token[], { coreTo, tails: [tail] }: Mention): number {
  const [head, preposition] = [tokens[coreTo - 1], tail ? tokens[tail.from - 1] : undefined];
  if (!tail || among(outside, preposition)) return coreTo;
  const capitals = head?.capital && tokens[tail.core]?.capital && among(ofFor, preposition);
  return among(seats, head) || capitals ? tail.to : coreTo;
}

/** Initials in brackets at the end of the name. */
function inBrackets(tokens: readonly Token[], from: number, to: number): Name | null {
  for (let k = to - 1; k > from; k--)
    if (tokens[k]?.text === ')' && tokens[k - 2]?.text === '(') return { from: k - 1, to: k };
  return null;
}
