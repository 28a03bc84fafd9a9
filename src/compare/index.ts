import type { ReadReport } from '../model/archive.ts';
import type { Comparison } from '../model/comparison.ts';
import type { Event } from '../model/event.ts';
import type { Outlet } from '../model/outlet.ts';
import type { Place } from '../model/place.ts';
import type { Speaker } from '../model/speaker.ts';
import { answer } from './answer.ts';
import { differencesOf } from './differences/index.ts';
import { dossier } from './dossier.ts';
import { historyOf } from './history.ts';
import { measure } from './rows.ts';

export { inOrder } from './dossier.ts';

/** The claims of one event, compared; the result does not depend on the order of the reports. */
export function compare(
  event: Event,
  reports: readonly ReadReport[],
  speakers: readonly Speaker[],
  places: readonly Place[],
  outlets: readonly Outlet[],
): Comparison {
  const all = dossier(event, reports, speakers, places, outlets);
  const rows = measure(all);
  return {
    event: event.slug,
    answer: answer(rows, all),
    rows: rows.map(({ row }) => row),
    differences: differencesOf(rows, all),
    history: historyOf(rows, all),
  };
}
