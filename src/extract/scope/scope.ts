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
