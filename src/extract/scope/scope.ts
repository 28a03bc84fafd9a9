import type { Scope } from '../../model/reading.ts';
import type { Located } from '../setting/locate.ts';
import { isBackground } from './background.ts';
import { isPart } from './part.ts';
import { wholeBehind } from './wholes.ts';

/** What each count covers, judged over the whole report: parts, other events and longer windows told from the event's own toll. `published` is a date or null. */
export function scopesOf(located: readonly Located[], published: string | null): Scope[] {
  const background = located.map((one) => isBackground(one, located, published));
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
