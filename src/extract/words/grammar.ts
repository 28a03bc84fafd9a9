import { words } from './list.ts';

export { denying, otherVerbs, saying } from './verbs.ts';

const set = (table: string): ReadonlySet<string> => new Set(words(table));

/** Words that build sentences, by their work. One word may do several; the rules decide by its neighbours. */
export const prepositions = set(
  'in on at near from of to by with for during outside inside across around off over under above below between among amongst amid amidst against towards toward into onto along within without since until till through throughout via per despite following behind beyond about as beside besides alongside than including excluding like concerning regarding after before upon aboard atop underneath beneath versus notwithstanding',
);
export const conjunctions = set('and or but nor & yet plus');
export const subordinators = set(
  'when while whilst because although though if unless whereas where wherever once whether as after before until since so lest',
);
export const relatives = set('who whom whose which that');
export const be = set(
  "is are was were be been being am 'm 's get gets got getting 're remain remains remained remaining become becomes became lay lie lies",
);
export const have = set("has have had having 've");
export const modals = set("will would can could may might must shall should do does did cannot ca wo sha 'll 'd");
export const negatives = set("not n't never neither nor");
export const determiners = set(
  'the a an this that these those its their his her our my your each every all both any some another other such',
);
export const possessives = set('its their his her our my your');
export const pronouns = set(
  'he she it they them him us me we i you himself herself themselves itself ourselves myself yourself one who nobody everyone everybody someone somebody anybody anyone everything nothing something',
);
export const adverbs = set(
  'also still later so far already just only even too now then again ago there here yet alone soon once twice thrice overnight alike apart together today yesterday tomorrow tonight meanwhile however thus hence thereby instead else mostly ever never earlier afterwards afterward thereafter meantime moreover further alive dead unhurt unharmed unscathed uninjured safely often always sometimes nonetheless nevertheless otherwise therefore likewise anyway perhaps maybe',
);

/** Nouns that stand for what somebody says: "by Bugti's count", "in the ISPR's figures". */
export const accounts = set(
  'count account figure figures reckoning tally estimate estimates words version statement report reports numbers data bulletin update toll calculation assessment',
);
