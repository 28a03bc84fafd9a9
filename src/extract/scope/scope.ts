import type { Scope } from '../../model/reading.ts';
import type { Located } from '../setting/locate.ts';
import { goesOnLong, isBackground } from './background.ts';
import { isPart } from './part.ts';
import { wholeBehind } from './wholes.ts';

/** What each count covers, judged over the whole report: parts, other events and longer windows told from the event's own toll. `published` is a date or null. */
export function scopesOf(located: readonly Located[], published: string | null): Scope[] {
  const stories = new Map<object, Located[]>();
  for (const one of located) stories.set(one.story, [...(stories.get(one.story) ?? []), one]);
  const scopes = new Map<Located, Scope>();
  for (const story of stories.values())
    inStory(story, published).forEach((scope, k) => {
      scopes.set(story[k] as Located, scope);
    });
  return located.map((one) => scopes.get(one) ?? 'event');
}

function inStory(located: readonly Located[], published: string | null): Scope[] {
  const background = located.map((one) => isBackground(one, located, published));
  located.forEach((one, k) => {
    if (!background[k] && background[k - 1] && goesOnLong(one, located[k - 1] as Located)) background[k] = true;
  });
  withAnchors(located, background);
  const own = located.filter((_, k) => !background[k]);
  const scopes: Scope[] = [];
  located.forEach((one, k) => {
    const whole = background[k] ? null : wholeBehind(one, located, background, own);
    if (background[k] || whole === 'background') scopes.push('background');
    else if (whole === 'event') scopes.push('event');
    else scopes.push(isPart(one, own, scopes[k - 1] === 'part' ? (located[k - 1] ?? null) : null) ? 'part' : 'event');
  });
  return scopes;
}

/** What is broken out of a figure of its sentence ("18 people, including nine children, were on Saturday …") is of the event that this one is of. */
function withAnchors(located: readonly Located[], background: boolean[]): void {
  located.forEach((one, k) => {
    const { bound } = one.count;
    if (!bound.part || bound.anchor === null || bound.anchor < 0) return;
    const whole = located.findIndex((other) => other.setting === one.setting && other.count.at === bound.anchor);
    if (whole >= 0 && !hasOwnDay(one)) background[k] = background[whole] ?? false;
  });
}

/** "including 41 who were killed on Friday": no comma parts the figure from its day. */
function hasOwnDay({ period, count: { item }, setting: { sentence } }: Located): boolean {
  if (!period || period.from < item.to) return false;
  return !sentence.tokens.slice(item.to, period.from).some(({ kind }) => kind === 'mark');
}
