import type { Scope } from '../../model/reading.ts';
import type { Located } from '../setting/locate.ts';
import { isBackground, ownOfBackground } from './background.ts';
import { isPart } from './part.ts';

/** What each count covers, judged over the whole report: parts, other events and longer windows told from the event's own toll. `published` is a date or null. */
export function scopesOf(located: readonly Located[], published: string | null): Scope[] {
  const background = located.map((one) => isBackground(one, located, published));
  const own = located.filter((_, k) => !background[k]);
  located.forEach((one, k) => {
    if (!background[k] && ownOfBackground(one, located, background, own)) background[k] = true;
  });
  const scopes: Scope[] = [];
  located.forEach((one, k) => {
    const before = located[k - 1];
    const goesOn = before?.setting === one.setting && scopes[k - 1] === 'part' ? before : null;
    scopes.push(background[k] ? 'background' : isPart(one, own, goesOn) ? 'part' : 'event');
  });
  return scopes;
}
