import type { Token } from '../lex.ts';
import { type Noun, nounAt } from '../noun.ts';
import { type Quantity, quantityAt } from '../quantity.ts';
import { refuse } from '../refuse.ts';
import { type Fig, type Item, itemOf } from './item.ts';
import { jointNoun } from './joint.ts';

/** The figure that begins at token `at`, with its noun phrase, or null. */
export function figureAt(tokens: readonly Token[], at: number): Item | null {
  const quantity = quantityAt(tokens, at);
  if (!quantity || isDegree(tokens, quantity)) return null;
  const noun = nounOf(tokens, quantity);
  if (needsNoun(tokens, quantity, noun)) return null;
  const refused = refuse(tokens, quantity, noun);
  return figItem({ ...quantity, noun: noun.group === null ? noun : jointNoun(tokens, noun), refused });
}

const figItem = (fig: Fig): Item =>
  itemOf({ kind: 'fig', from: fig.from, to: Math.max(fig.noun.to, fig.to), lower: '', fig });

const DEGREES = new Set(['how', 'as', 'too', 'so']);

/** "how many", "so few": no figures. */
const isDegree = (tokens: readonly Token[], { core }: Quantity) =>
  (tokens[core]?.lower === 'many' || tokens[core]?.lower === 'few') && DEGREES.has(tokens[core - 1]?.lower ?? '');

/** What the quantity counts, up to a whole that is a figure of its own. */
function nounOf(tokens: readonly Token[], quantity: Quantity): Noun {
  const linked = quantity.kind === 'indefinite' || quantity.kind === 'number';
  const noun = familyOf(tokens, quantity) ?? noReports(tokens, quantity) ?? nounAt(tokens, quantity.to, linked);
  const inner = innerFigure(tokens, quantity, noun);
  return inner === null ? noun : { ...noun, to: inner };
}

const NOBODY = new Set(['none', 'nobody', 'no-one']);

/** "a", "a third", "no" are figures only with people behind them. */
function needsNoun(tokens: readonly Token[], { kind, core, to }: Quantity, noun: Noun): boolean {
  const person = noun.group !== null;
  if (kind === 'article')
    return !person || !noun.singular || noun.partitive !== null || tokens[noun.to]?.lower === "'s";
  if (person) return false;
  if (kind === 'ordinal') return noun.to > to;
  return kind === 'zero' && !noun.partitive && !NOBODY.has(tokens[core]?.lower ?? '') && to - core < 2;
}

/** "38 of the 61 demonstrators arrested", "two of the five deaths": the whole is a figure of its own where it carries an effect; its token index, or null. */
function innerFigure(tokens: readonly Token[], { to }: Quantity, noun: Noun): number | null {
  if (noun.partitive !== 'of' || !carriesEffect(tokens, noun)) return null;
  for (let k = to + 1; k < noun.to - 1; k++) {
    const sense = tokens[k]?.word.number?.kind;
    if (tokens[k]?.kind === 'number' || sense === 'unit' || sense === 'ten') return k;
  }
  return null;
}

/** "deaths", "demonstrators arrested", "people dead", not "soldiers killed ten". */
function carriesEffect(tokens: readonly Token[], noun: Noun): boolean {
  const behind = tokens[noun.to]?.word;
  if (noun.effectNoun || behind?.adjective !== undefined || escapes(tokens, noun.to)) return true;
  if (behind?.verb?.frame !== 'does' || tokens[noun.to + 1]?.word.number) return false;
  return behind.verb.forms.includes('participle');
}

const THEY = new Set(['they', 'he', 'she', 'we', 'i', 'it']);

/** "inmates who escaped", "people who had been arrested": a relative clause whose verb is one of effect. */
function escapes(tokens: readonly Token[], at: number): boolean {
  const subject = THEY.has(tokens[at]?.lower ?? '');
  if (!subject && !tokens[at]?.word.work.has('rel')) return false;
  let k = at + 1;
  while (tokens[k]?.word.work.has('have') || tokens[k]?.word.work.has('be')) k += 1;
  const verb = tokens[k]?.word.verb;
  return (
    verb !== undefined && verb.frame !== 'loses' && !tokens[k + 1]?.word.number && tokens[k + 1]?.kind !== 'number'
  );
}

const HOUSES = new Set(['family', 'crew']);

/** "a family of six", "a crew of eight". */
function familyOf(tokens: readonly Token[], { core, to }: Quantity): Noun | null {
  const house = tokens[core - 2]?.lower ?? '';
  if (tokens[core - 1]?.lower !== 'of' || !HOUSES.has(house)) return null;
  return { ...nounAt(tokens, tokens.length, false), to, group: 'civilians', detail: house };
}

const REPORT = /^(?:reports?|word|signs?|confirmation|indication)$/;

/** "no reports of casualties", "no immediate word of any injuries": none are counted. */
function noReports(tokens: readonly Token[], { kind, to }: Quantity): Noun | null {
  if (kind !== 'zero') return null;
  const of = tokens.findIndex(({ lower }, k) => k >= to && k < to + 4 && lower === 'of');
  if (of < 0 || !tokens.slice(to, of).some(({ lower }) => REPORT.test(lower))) return null;
  const noun = nounAt(tokens, tokens[of + 1]?.lower === 'any' ? of + 2 : of + 1, false);
  return noun.effectNoun ? noun : null;
}

/** "three were killed and as many injured", "the same number": a figure with the number of the one before. */
export function sameNumber(tokens: readonly Token[], at: number, items: readonly Item[]): Item | null {
  const to = asManyEnd(tokens, at);
  const before = to === null ? null : items.findLast(({ fig }) => fig && !fig.refused)?.fig;
  if (to === null || !before) return null;
  const { low, high, qualifier } = before;
  const quantity: Quantity = {
    low,
    high,
    qualifier,
    from: at,
    core: at,
    to,
    kind: 'number',
    increment: false,
    rest: false,
  };
  return figItem({ ...quantity, noun: nounAt(tokens, to, false), refused: null });
}

/** Token index behind "as many" or "the same number" at token `at`, or null; not "twice as many", "as many as". */
function asManyEnd(tokens: readonly Token[], at: number): number | null {
  if (tokens[at]?.lower !== 'as' && tokens[at]?.lower !== 'the') return null;
  const lower = (k: number) => tokens[at + k]?.lower;
  const asMany = lower(0) === 'as' && lower(1) === 'many' && lower(2) !== 'as';
  const same = lower(0) === 'the' && lower(1) === 'same' && lower(2) === 'number' && lower(3) !== 'of';
  if (!(asMany || same) || lower(-1) === 'times' || lower(-1) === 'twice') return null;
  return asMany ? at + 2 : at + 3;
}
