import type { Token } from '../../lex.ts';
import { among, holds, set } from '../phrase/words.ts';

/** A verb of speech that says nothing here: by its base form, the test that tells. */
type Test = (tokens: readonly Token[], at: number) => boolean;

const life = set('lives life');
const that = set('that');
const gifts = set(
  'rs rs. ₹ $ € £ compensation relief ex ex-gratia gratia solatium package reward mourning curfew holiday donation grant crore lakh fund aid closure allegiance',
);
const patients = set('patients injured wounded');
const particles = set('off out up away in back down way rise birth chase sure use fire free');
const callable = set('for on upon it the this that his her its a an them him those these such');
const objects = set('which what whom');
const threats = set('to that more');

const numbered: Test = (tokens, at) => tokens[at + 1]?.kind === 'number' || tokens[at + 1]?.word.number !== undefined;
const claimsLives: Test = (tokens, at) => holds(tokens, at + 1, at + 7, life) && !holds(tokens, at + 1, at + 7, that);
const givesMoney: Test = (tokens, at) => holds(tokens, at + 1, at + 9, gifts) && !holds(tokens, at + 1, at + 7, that);
const takesIn: Test = (tokens, at) => numbered(tokens, at) || holds(tokens, at + 1, at + 7, patients);
const phrasal: Test = (tokens, at) => among(particles, tokens[at + 1]);
const calls: Test = (tokens, at) =>
  phrasal(tokens, at) || (!holds(tokens, at - 9, at, objects) && !among(callable, tokens[at + 1]));

/** "claimed 40 lives", "announced Rs 4 lakh", "admitted 12 patients", "called off", "put out a fire", "made landfall", "continued their search", "the state". */
const idioms: ReadonlyMap<string, Test> = new Map<string, Test>([
  ...forms('claim claims claimed', claimsLives),
  ...forms('announce announces announced promise promises promised pledge pledges pledged', givesMoney),
  ...forms('admit admits admitted', takesIn),
  ...forms(
    'set sets put puts give gives given gave send sends sent place places placed raise raises raised issue issues issued release releases released',
    phrasal,
  ),
  ...forms('call calls called', calls),
  ...forms('make makes made', (tokens, at) => tokens[at + 1]?.lower !== 'it'),
  ...forms('continue continues continued', (tokens, at) => !/^[,.:]$/.test(tokens[at + 1]?.text ?? '.')),
  ...forms('appeal appeals appealed plead pleads pleaded', (tokens, at) => tokens[at + 1]?.lower === 'against'),
  ...forms('threatened', (tokens, at) => !among(threats, tokens[at + 1])),
  ...forms('state', (tokens, at) => tokens[at + 1]?.lower !== 'that'),
]);

function forms(words: string, test: Test): [string, Test][] {
  return words.split(' ').map((word) => [word, test]);
}

/** Whether the verb at token `at` is one of speech only by its form. */
export const isIdiom: Test = (tokens, at) => idioms.get(tokens[at]?.lower ?? '')?.(tokens, at) ?? false;
