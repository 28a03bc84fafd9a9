import { byRank } from './groups.ts';
import {
  type Bound,
  back,
  bind,
  boundBefore,
  effAt,
  figAt,
  isBare,
  isCount,
  type LinkRule,
  onward,
  type Scene,
} from './scene.ts';

/** What the figure before says, in this sentence or in the ones before it. */
function anchorOf(scene: Scene, at: number): { bound: Omit<Bound, 'rule'>; index: number } | null {
  const index = boundBefore(scene, at);
  const before = index === null ? null : scene.bound.get(index);
  if (index !== null && before) return { bound: before, index };
  return scene.carry ? { bound: bind(scene.carry.effect, { group: scene.carry.group }), index: -1 } : null;
}

const continued = (scene: Scene, at: number, part: boolean): Omit<Bound, 'rule'> | null => {
  const anchor = anchorOf(scene, at);
  return anchor && bind(anchor.bound.effect, { group: anchor.bound.group, anchor: anchor.index, part });
};

/** "31 of them civilians", "two of whom are officials", "Thirty of them died": a part of the figure before. */
export const ofThem: LinkRule = {
  name: 'of them',
  read: (scene, at) =>
    figAt(scene, at)?.noun.partitive === 'them' && !doesElse(scene, at) ? continued(scene, at, true) : null,
};

const BADLY = /^(?:seriously|critically|badly|gravely|slightly|lightly|severely|fatally|mortally)$/;

/** "three of us went to look", "one of them was twelve", "3,000 of which": the part does something, or is no part of people. */
function doesElse(scene: Scene, at: number): boolean {
  const { items, tokens } = scene;
  const pronoun = tokens[(figAt(scene, at)?.noun.to ?? 0) - 1]?.lower ?? '';
  if (['us', 'you'].includes(pronoun) || (pronoun === 'which' && !scene.bound.has(at - 2))) return true;
  const before = items[back(scene, at - 1)];
  if (before?.kind === 'prep' || before?.kind === 'be') return true;
  if (boundBefore(scene, at) === null && !scene.carry?.near) return true;
  const next = onward(scene, at + 1);
  if (['verb', 'say', 'have', 'modal', 'deny', 'rel'].includes(items[next]?.kind ?? ''))
    return !items
      .slice(next + 1, next + 6)
      .some((item, k) => item.kind === 'people' && ['be', 'sub', 'prep'].includes(items[next + k]?.kind ?? ''));
  if (BADLY.test(items[next]?.lower ?? items[at + 1]?.lower ?? '') || BADLY.test(items[at + 1]?.lower ?? ''))
    return false;
  if (figAt(scene, at)?.kind === 'indefinite' && items[next]?.kind !== 'people' && items[next]?.kind !== 'be')
    return true;
  return (
    items[next]?.kind === 'be' &&
    !['people', 'prep', 'word', 'eff', 'adv', 'det'].includes(items[onward(scene, next + 1)]?.kind ?? 'stop')
  );
}

const INCLUDING = new Set([
  'including',
  'among',
  'amongst',
  'includes',
  'include',
  'included',
  'counting',
  'comprising',
]);

/** "including three women", "among them a child", "three suicide bombers included", "two guards among them". */
export const including: LinkRule = {
  name: 'including',
  read: (scene, at) => {
    const { items } = scene;
    let k = back(scene, at - 1);
    if (
      items[k]?.kind === 'verb' &&
      items.slice(0, k).some((item, n) => item.kind === 'eff' && !scene.bound.has(n - 1))
    )
      return null;
    if (items[k]?.kind === 'eff' && INCLUDING.has(items[back(scene, k - 1)]?.lower ?? '')) return null;
    if (items[k]?.kind === 'pron' || items[k]?.kind === 'rel') k = back(scene, k - 1);
    if (items[k]?.kind === 'be' && (items[k - 1]?.kind === 'pron' || items[k - 1]?.kind === 'rel')) k -= 2;
    const among =
      ['among', 'amongst'].includes(items[k]?.lower ?? '') &&
      k === back(scene, at - 1) &&
      k > 0 &&
      items[k - 1]?.kind !== 'comma';
    if (uncounted(scene, k)) return null;
    if (!among && ((INCLUDING.has(items[k]?.lower ?? '') && items[k]?.kind !== 'fig') || brokenDown(scene, k)))
      return continued(scene, at, true);
    return amongBehind(scene, at) ? continued(scene, at, true) : null;
  },
};

/** "interviewed 73 people, including 26 witnesses": the whole is counted in the sentence, and nothing befell it. */
function uncounted(scene: Scene, at: number): boolean {
  for (let k = at - 1; k >= 0; k--) {
    const fig = figAt(scene, k);
    if (scene.items[k]?.kind === 'semi') return false;
    if (isCount(fig) && fig.kind !== 'article' && (fig.noun.group || fig.noun.unknown)) return !scene.bound.has(k);
  }
  return false;
}

/** "broke the figure down into five men and three women". */
const brokenDown = ({ items }: Scene, at: number) =>
  items[at]?.lower === 'into' &&
  items.slice(Math.max(0, at - 5), at).some(({ lower }) => /^br[eo]ak(?:s|ing|en)?$|^broke$|^broken$/.test(lower));

function amongBehind(scene: Scene, at: number): boolean {
  const { items } = scene;
  for (let k = at + 1; k < Math.min(items.length, at + 8); k++) {
    const { lower, kind } = items[k] as (typeof items)[number];
    if (lower === 'included') return true;
    if (lower === 'among' || lower === 'amongst')
      return (
        ['pron', 'rel'].includes(items[k + 1]?.kind ?? '') ||
        ['them', 'these', 'those'].includes(items[k + 1]?.lower ?? '')
      );
    if (!['and', 'fig', 'word', 'adv'].includes(kind)) return false;
  }
  return false;
}

/** Figures of a list that goes on from one of the above: "including three women and a child". */
export const includedList: LinkRule = {
  name: 'list',
  read: (scene, at) => {
    const { items, bound } = scene;
    let k = back(scene, at - 1);
    if (items[k]?.kind === 'prep' && items[k]?.lower !== 'of') return null;
    let joined = false;
    for (let steps = 0; steps < 10 && k >= 0; steps++, k = back(scene, k - 1)) {
      const item = items[k];
      if (item?.kind === 'comma' || item?.kind === 'and') joined = true;
      else if (item?.kind === 'fig' && joined) {
        if (!isCount(item.fig)) continue;
        const before = bound.get(k);
        if (
          !before?.part &&
          !['apposition', 'list', 'counts of', 'shared predicate', 'value', 'joined'].includes(before?.rule ?? '')
        )
          return null;
        return before ? bind(before.effect, { group: null, anchor: before.anchor, part: before.part }) : null;
      } else if (!['word', 'prep', 'poss', 'people', 'verb'].includes(item?.kind ?? '')) return null;
    }
    return null;
  },
};

/** "including two nurses who had stayed behind, and a guard": a list of parts that goes on over a clause. */
export const farList: LinkRule = {
  name: 'list of parts',
  read: (scene, at) => {
    const { items, bound } = scene;
    const and = back(scene, at - 1);
    const next = items[onward(scene, at + 1)];
    if (items[and]?.kind !== 'and' || ['be', 'have', 'verb', 'eff', 'say', 'modal'].includes(next?.kind ?? 'stop'))
      return null;
    for (let k = and - 1; k >= Math.max(0, and - 18); k--) {
      const before = bound.get(k);
      if (
        before &&
        ((before.part && ['including', 'list', 'list of parts'].includes(before.rule)) || before.rule === 'value')
      )
        return bind(before.effect, { anchor: before.anchor, part: before.part });
      if (before || ['semi', 'stop', 'quote', 'colon'].includes(items[k]?.kind ?? '')) return null;
    }
    return null;
  },
};

/** "soldiers and rebels, … make up 22 and 36 respectively": the effect is that of the figure before, the groups stand in order. */
export const respectively: LinkRule = {
  name: 'respectively',
  read: (scene, at) => (byRank(scene, at) ? continued(scene, at, false) : null),
};

/** "eleven people were killed in the fighting, six soldiers and five civilians": figures behind a comma that add up to the one before break it down. */
export const addsUp: LinkRule = {
  name: 'adds up',
  read: (scene, at) => {
    const { items } = scene;
    const whole = boundBefore(scene, at);
    const bound = whole === null ? null : scene.bound.get(whole);
    if (whole === null || !bound || !isCount(figAt(scene, at))) return null;
    const parts = items
      .flatMap((item, k) => (k > whole && isCount(item.fig) && !item.fig.noun.partitive ? [k] : []))
      .filter((k) => !scene.bound.has(k) || scene.bound.get(k)?.rule === 'adds up');
    const first = parts[0] ?? items.length;
    const run = parts.filter(
      (k) =>
        items.slice(whole + 1, first).every(({ kind }) => !['semi', 'stop', 'sub'].includes(kind)) &&
        items
          .slice(first, k)
          .every(({ kind }) =>
            ['fig', 'and', 'comma', 'word', 'prep', 'adv', 'det', 'poss', 'people', 'quote'].includes(kind),
          ),
    );
    const sum = run.reduce((total, k) => total + (figAt(scene, k)?.low ?? 0), 0);
    const marked =
      run.length > 1 &&
      run.includes(at) &&
      ['comma', 'dash', 'colon', 'open'].includes(items[back(scene, (run[0] ?? 0) - 1)]?.kind ?? '');
    return marked && sum === figAt(scene, whole)?.low ? bind(bound.effect, { anchor: whole, part: true }) : null;
  },
};

/** "52 officers were injured, four seriously": how badly some of those before were hit. */
export const badly: LinkRule = {
  name: 'badly',
  read: (scene, at) => {
    const fig = figAt(scene, at);
    const next = scene.items[at + 1];
    if (
      !fig ||
      !isBare(fig) ||
      fig.kind === 'zero' ||
      !BADLY.test(next?.lower ?? '') ||
      scene.items[at + 2]?.kind === 'eff'
    )
      return null;
    const anchor = continued(scene, at, true);
    return anchor && (/^(?:fat|mort)/.test(next?.lower ?? '') ? { ...anchor, effect: 'killed' } : anchor);
  },
};

/** "in Batumi no one was detained; in Kutaisi, three were": the verb is left to be understood. */
export const echo: LinkRule = {
  name: 'echo',
  read: (scene, at) => {
    const fig = figAt(scene, at);
    const ends = ['stop', 'comma', 'semi', undefined].includes(scene.items[at + 2]?.kind);
    return fig && isBare(fig) && ['be', 'have'].includes(scene.items[at + 1]?.kind ?? '') && ends
      ? unparted(continued(scene, at, false))
      : null;
  },
};

/** "Six in the district of Palauli, two in Salelologa.": an answer that leaves out the verb of the question. */
export const opening: LinkRule = {
  name: 'opening',
  read: (scene, at) => {
    const fig = figAt(scene, at);
    const next = onward(scene, at + 1);
    if (!fig || !isBare(fig) || fig.kind !== 'number' || back(scene, at - 1) >= 0 || !scene.carry?.near) return null;
    return ['in', 'at', 'near'].includes(scene.items[next]?.lower ?? '') && !predicateWithin(scene, next)
      ? continued(scene, at, false)
      : null;
  },
};

/** "The other three were in Lawrence County": the rest of those counted before. */
export const theRest: LinkRule = {
  name: 'the rest',
  read: (scene, at) => {
    const fig = figAt(scene, at);
    const next = scene.items[onward(scene, at + 1)];
    const idle = next?.kind === 'be' || next?.kind === 'prep' || next?.kind === 'comma';
    return fig?.rest && (isBare(fig) || fig.noun.group === 'people') && idle ? continued(scene, at, true) : null;
  },
};

/** "11 people: five men, three women and three children", "(Zambezia 44, Nampula 17)": a breakdown behind a colon, dash or bracket. */
export const apposition: LinkRule = {
  name: 'apposition',
  read: (scene, at) => {
    const { items } = scene;
    const mark = leadMark(scene, at);
    if (mark === null) return null;
    const index = boundBefore(scene, mark);
    const before = index === null ? null : scene.bound.get(index);
    if (index !== null && before && closeBy(scene, index, mark))
      return bind(before.effect, { group: before.group, anchor: index, part: true });
    if (index === null && scene.carry && items[mark]?.kind === 'open') return continued(scene, at, true);
    return null;
  },
};

/** The colon, dash or bracket that opens the run of figures in which the one at `at` stands; a comma where a noun of its own follows ("48 people, 31 of them civilians"). */
function leadMark(scene: Scene, at: number): number | null {
  const { items } = scene;
  for (let k = at - 1; k >= Math.max(0, at - 12); k--) {
    const kind = items[k]?.kind ?? 'word';
    if (['colon', 'dash', 'open'].includes(kind)) return k;
    if (!['comma', 'and', 'fig', 'word', 'adv', 'quote', 'det', 'people'].includes(kind)) return null;
  }
  return null;
}

const closeBy = ({ items }: Scene, from: number, to: number) =>
  items.slice(from + 1, to).every((item) => !['semi', 'sub', 'say'].includes(item.kind) || item.kind === 'say');

/** "The fatal victims are eleven men", "Three were firefighters", "19 are women": who those of the figure before were. */
export const identified: LinkRule = {
  name: 'identified',
  read: (scene, at) => {
    const fig = figAt(scene, at);
    if (!fig) return null;
    const next = onward(scene, at + 1);
    const belongs = /^belong/.test(scene.items[next]?.lower ?? '');
    const ofVictims =
      fig.noun.partitive === 'of' && /\b(?:victims|fatalities|casualties)\b/.test(fig.noun.detail ?? '');
    if (!(scene.items[next]?.kind === 'be' || belongs) || !(isBare(fig) || ofVictims)) return null;
    const who = peopleAfter(scene, next + 1);
    return who
      ? {
          ...(continued(scene, at, true) ?? bind('killed')),
          group: who,
          ...(anchorOf(scene, at) ? {} : { anchor: -2 }),
        }
      : null;
  },
};

function peopleAfter(scene: Scene, at: number): Bound['group'] {
  for (let k = at; k < at + 5; k++) {
    const item = scene.items[k];
    if (item?.kind === 'people') return item.group ?? null;
    if (!item || !['word', 'adv', 'det', 'prep', 'poss', 'verb'].includes(item.kind)) return null;
  }
  return null;
}

/** "Ten died in Quetta and four in Mastung", "six of the dead were found in Klatanlo, three in Hokeng Jaya": the predicate is left out. */
export const gapped: LinkRule = {
  name: 'gapping',
  read: (scene, at) => {
    const { items } = scene;
    const fig = figAt(scene, at);
    if (!fig || fig.kind === 'article') return null;
    const next = onward(scene, at + 1);
    const placed =
      items[next]?.kind === 'prep' &&
      ['in', 'at', 'near', 'from', 'on', 'outside', 'to', 'for', 'of', 'over'].includes(items[next]?.lower ?? '');
    if (!placed) return null;
    let before = back(scene, at - 1);
    if (items[before]?.lower === 'of' && items[before - 1]?.kind === 'and') before -= 1;
    if (!['and', 'comma', 'semi', 'adv'].includes(items[before]?.kind ?? '')) return null;
    const index = boundBefore(scene, at);
    const bound = index === null ? null : scene.bound.get(index);
    if (!bound || index === null || predicateWithin(scene, next)) return null;
    return bind(bound.effect, {
      group: figAt(scene, index)?.noun.group ?? bound.group,
      anchor: bound.anchor,
      part: bound.part,
    });
  },
};

/** Whether a verb comes before the next comma or "and". */
function predicateWithin(scene: Scene, at: number): boolean {
  for (let k = at; k < scene.items.length; k++) {
    const kind = scene.items[k]?.kind ?? 'stop';
    if (['be', 'have', 'eff', 'verb'].includes(kind)) return true;
    if (['comma', 'and', 'semi', 'stop', 'close'].includes(kind)) return false;
  }
  return false;
}

/** "as had at least ten soldiers and over 50 rebels", "so were three guards", "and five men too": the figure goes along with the one before. */
export const joined: LinkRule = {
  name: 'joined',
  read: (scene, at) => {
    const { items } = scene;
    const fig = figAt(scene, at);
    if (!isCount(fig) || (fig.kind === 'article' && !fig.noun.group)) return null;
    const before = back(scene, at - 1);
    const asWere =
      (items[before]?.kind === 'be' ||
        items[before]?.kind === 'have' ||
        ['did'].includes(items[before]?.lower ?? '')) &&
      ['as', 'so'].includes(items[back(scene, before - 1)]?.lower ?? '');
    const along =
      ['with', 'alongside', 'plus', 'besides'].includes(items[before]?.lower ?? '') &&
      fig.noun.group !== null &&
      ['along', 'together', 'and', 'alongside'].includes(items[before - 1]?.lower ?? items[before]?.lower ?? '');
    const alongside = items[before]?.lower === 'alongside' && fig.noun.group !== null;
    const withThem = items[at + 1]?.lower === 'with' && items[at + 2]?.kind === 'pron';
    if (asWere) return leadingEffect(scene, before) ?? unparted(continued(scene, at, false));
    return along || alongside || withThem ? unparted(continued(scene, at, false)) : null;
  },
};

/** "Also killed were 36 civilians", "Among the missing is a teacher": the effect leads, the people follow. */
export const inverted: LinkRule = {
  name: 'inverted',
  read: (scene, at) => {
    const copula = back(scene, at - 1);
    if (scene.items[copula]?.kind !== 'be') return null;
    const eff = effAt(scene, back(scene, copula - 1));
    const leads =
      eff &&
      eff.frame !== 'loses' &&
      (eff.as === 'adjective' || (eff.as === 'verb' && ['past', 'participle'].includes(eff.form)));
    return leads && startsClause(scene, back(scene, copula - 1)) ? bind(eff.effect) : null;
  },
};

/** Nothing but small words stands before: the effect has no subject of its own. */
const startsClause = (scene: Scene, at: number) => {
  const before = back(scene, at - 1);
  return before < 0 || ['and', 'semi', 'comma', 'colon', 'sub'].includes(scene.items[before]?.kind ?? '');
};

/** "… 18 civilians killed, and at least 92 militants", "92 on Saturday and, on Friday, 41": a figure at the end of a list whose verb is left out. */
export const trailing: LinkRule = {
  name: 'trailing',
  read: (scene, at) => {
    const { items } = scene;
    const fig = figAt(scene, at);
    if (!fig || fig.kind === 'article' || fig.noun.unknown || predicateWithin(scene, at + 1)) return null;
    let k = back(scene, at - 1);
    let joined = false;
    for (let steps = 0; steps < 12 && k >= 0; steps++, k = back(scene, k - 1)) {
      const item = items[k];
      if (item?.kind === 'fig' && scene.bound.has(k)) {
        const before = scene.bound.get(k);
        return joined && before && (fig.noun.group || steps > 2)
          ? bind(before.effect, {
              group: figAt(scene, k)?.noun.group ?? before.group,
              anchor: before.anchor,
              part: before.part,
            })
          : null;
      }
      if (item?.kind === 'and' || item?.kind === 'semi') joined = true;
      else if (
        !['comma', 'word', 'prep', 'poss', 'people', 'eff', 'fig', 'be', 'have', 'pron', 'say'].includes(
          item?.kind ?? '',
        )
      )
        return null;
    }
    return null;
  },
};

const unparted = (bound: Omit<Bound, 'rule'> | null) => bound && { ...bound, group: null, part: false };

/** The last verb of effect before "as were". */
function leadingEffect(scene: Scene, at: number): Omit<Bound, 'rule'> | null {
  for (let k = at - 1; k >= 0; k--) {
    const eff = effAt(scene, k);
    if (eff && eff.as !== 'noun' && eff.frame !== 'loses') return bind(eff.effect);
  }
  return null;
}

const ACCOUNT = new Set(['figure', 'count', 'number', 'total', 'tally', 'toll', 'estimate', 'report']);

/** "Police say 31", "another said 25", "put the figure at 46,000", "Previous report: 53", "withdrew the figure of 19": a bare number given for what was counted before. */
export const restated: LinkRule = {
  name: 'restated',
  read: (scene, at) => {
    const { items } = scene;
    const fig = figAt(scene, at);
    if (
      !fig ||
      fig.kind === 'article' ||
      fig.kind === 'zero' ||
      fig.kind === 'indefinite' ||
      fig.noun.unknown ||
      fig.noun.partitive
    )
      return null;
    const ends = [
      'comma',
      'stop',
      'semi',
      'close',
      'and',
      'sub',
      'quote',
      'prep',
      'adv',
      'open',
      'colon',
      'dash',
      'rel',
      'say',
      'verb',
      'det',
    ].includes(items[at + 1]?.kind ?? 'stop');
    if (!ends) return null;
    const before = back(scene, at - 1);
    const left = items.findLastIndex(
      (item, k) => k < at && item.fig !== undefined && (item.fig.refused === null || item.fig.refused.rule === 'thing'),
    );
    const compared = left >= 0 && !scene.bound.has(left);
    const moved =
      (!compared && ['up', 'down', 'against'].includes(items[before - 1]?.lower ?? '')) ||
      (!compared && items[before]?.lower === 'against');
    if (
      fig.noun.group &&
      !moved &&
      !totalBefore(scene, before) &&
      !(accountBefore(scene, before) && items[before]?.lower === 'at') &&
      !['count', 'counts', 'counted'].includes(items[before]?.lower ?? '')
    )
      return null;
    const said =
      items[before]?.kind === 'say' &&
      [
        'say',
        'says',
        'said',
        'claims',
        'claimed',
        'give',
        'gives',
        'gave',
        'counted',
        'counts',
        'reported',
        'reports',
      ].includes(items[before]?.lower ?? '');
    const figure = accountBefore(scene, before);
    const rank = ['or', 'not'].includes(items[before]?.lower ?? '') && boundBefore(scene, at) !== null;
    const there =
      ['was', 'were', 'are', 'is'].includes(items[before]?.lower ?? '') &&
      items[before - 1]?.lower === 'there' &&
      before <= 3 &&
      isBare(fig);
    if (there) return scene.carry ? bind(scene.carry.effect, { group: 'people' }) : null;
    const accounted = items[before]?.lower === 'for' && /^account/.test(items[before - 1]?.lower ?? '');
    if (!said && !figure && !rank && !moved && !accounted && !spokenOf(scene, before) && !totalBefore(scene, before))
      return null;
    const anchor = anchorOf(scene, at);
    if (!anchor) return null;
    const group =
      anchor.index >= 0 ? (figAt(scene, anchor.index)?.noun.group ?? anchor.bound.group) : anchor.bound.group;
    const whole = (figure || totalBefore(scene, before)) && group === 'civilians';
    return bind(anchor.bound.effect, { group: fig.noun.group ?? (whole ? 'people' : group) });
  },
};

/** "had at first spoken of fewer than 150". */
const spokenOf = ({ items }: Scene, at: number) =>
  items[at]?.lower === 'of' && /^(?:sp[eo]ak|spoke|spoken|speaks|talk)/.test(items[at - 1]?.lower ?? '');

/** "the military's total is 133 militants", "the toll that it gives is 22": a count named before "is". */
function totalBefore({ items }: Scene, at: number): boolean {
  if (items[at]?.kind !== 'be') return false;
  const inserted = items[at - 1]?.kind === 'comma';
  for (let k = at - 1; k >= Math.max(0, at - 11); k--) {
    if (['total', 'count', 'tally', 'figure', 'toll'].includes(items[k]?.lower ?? '')) return true;
    if (['semi', 'stop', 'sub'].includes(items[k]?.kind ?? '') || (items[k]?.kind === 'comma' && !inserted))
      return false;
  }
  return false;
}

function accountBefore({ items }: Scene, at: number): boolean {
  const link = items[at];
  if (
    !link ||
    !(link.kind === 'colon' || (link.kind === 'prep' && ['of', 'at', 'to', 'from', 'as'].includes(link.lower)))
  )
    return false;
  for (let k = at - 1; k >= Math.max(0, at - 6); k--) {
    if (['aboard', 'board', 'passengers', 'people'].includes(items[k]?.lower ?? '')) return false;
    if (ACCOUNT.has(items[k]?.lower ?? '') || items[k]?.kind === 'toll') return true;
    if (['comma', 'semi', 'stop', 'sub'].includes(items[k]?.kind ?? '')) return false;
  }
  return false;
}

/** "Of the fatalities, 19 are women", "Among those who died were four children", "Two of the dead were nurses": counted out of a whole that is named. */
export const countsOf: LinkRule = {
  name: 'counts of',
  read: (scene, at) => {
    const { items } = scene;
    const victims = victimsLead(scene, at);
    if (victims) return victims;
    const lead = items.findIndex((item) => ['prep', 'sub'].includes(item.kind) && ['of', 'among'].includes(item.lower));
    if (
      lead < 0 ||
      lead > at ||
      items.slice(0, lead).some(({ kind }) => !['and', 'adv', 'quote', 'sub'].includes(kind))
    )
      return null;
    for (let k = lead + 1; k < Math.min(at, lead + 8); k++) {
      const eff = effAt(scene, k);
      if (eff && eff.frame !== 'loses') return bind(eff.effect, { anchor: -2, part: true });
      const whole = figAt(scene, k);
      if (whole?.noun.effect) return bind(whole.noun.effect, { anchor: k, part: true });
      if (items[k]?.kind === 'comma') return null;
    }
    return null;
  },
};

/** "Among the victims were 18 civilians": the victims of what was told before. */
function victimsLead(scene: Scene, at: number): Omit<Bound, 'rule'> | null {
  const first = scene.items.findIndex(({ lower }) => lower === 'among');
  const people = scene.items[onward(scene, first + 1)];
  const leads =
    first >= 0 &&
    first < 2 &&
    people?.kind === 'people' &&
    /^(?:victims|those|casualties)$/.test(people.lower) &&
    at - first < 6;
  return leads ? (continued(scene, at, true) ?? bind('killed', { part: true, anchor: -2 })) : null;
}

/** "six wounded soldiers", "38 injured people": the noun phrase itself says it. */
export const described: LinkRule = {
  name: 'described',
  read: (scene, at) => {
    const noun = figAt(scene, at)?.noun;
    if (!noun?.effect) return null;
    return noun.partitive === 'of' ? bind(noun.effect, { anchor: -2, part: true }) : bind(noun.effect);
  },
};

/** "212 and 94 passengers", "221 and 164 deaths": two figures before one noun. */
export const sharedNoun: LinkRule = {
  name: 'shared noun',
  read: (scene, at) => {
    const fig = figAt(scene, at);
    const next = scene.items[at + 1];
    const second = figAt(scene, at + 2);
    const bound = scene.bound.get(at + 2);
    if (
      !fig ||
      !isBare(fig) ||
      next?.lower !== 'and' ||
      !second ||
      !bound ||
      !(second.noun.group || second.noun.effectNoun)
    )
      return null;
    return bind(bound.effect, { group: second.noun.group ?? bound.group, part: bound.part, anchor: bound.anchor });
  },
};

/** "12 deaths", "23 bodies", "no casualties", "no injuries". */
export const effectNoun: LinkRule = {
  name: 'effect noun',
  read: (scene, at) => {
    const noun = figAt(scene, at)?.noun;
    return noun?.effectNoun && noun.effect && !noun.partitive ? bind(noun.effect) : null;
  },
};

/** "**Injured:** 54", a table's column "Killed": the label says it. */
export const labelled: LinkRule = {
  name: 'label',
  read: (scene, at) => {
    const fig = figAt(scene, at);
    const { effect, group } = scene.label;
    if (!effect || !isCount(fig) || fig.kind === 'article') return null;
    const before = back(scene, at - 1);
    if (before >= 0 && !['comma', 'semi', 'and', 'colon', 'open', 'say'].includes(scene.items[before]?.kind ?? ''))
      return null;
    return bind(effect, { group });
  },
};
