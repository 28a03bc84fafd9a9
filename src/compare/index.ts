import type { ReadReport } from '../model/archive.ts';
import type { Comparison } from '../model/comparison.ts';
import type { Event } from '../model/event.ts';
import type { Outlet } from '../model/outlet.ts';
import type { Place } from '../model/place.ts';
import type { Speaker } from '../model/speaker.ts';
import { answer } from './answer.ts';
import { differencesOf } from './differences/index.ts';
import { historyOf } from './history.ts';
import { ledger } from './ledger.ts';
import { byMoment } from './moment.ts';
import { measure } from './rows.ts';

/** The claims of one event, compared; the result does not depend on the order of the reports. */
export function compare(
  event: Event,
  reports: readonly ReadReport[],
  speakers: readonly Speaker[],
  places: readonly Place[],
  outlets: readonly Outlet[],
): Comparison {
  const book = ledger(event, reports, speakers, places, outlets);
  const rows = measure(book);
  return {
    event: event.slug,
    answer: answer(rows, book),
    rows: rows.map(({ row }) => row),
    differences: differencesOf(rows, book),
    history: historyOf(rows, book),
  };
}

/** Reports by time of publication, undated last. */
export const inOrder = (reports: readonly ReadReport[]): ReadReport[] =>
  [...reports].sort(
    byMoment(
      (each) => each.report.meta.published,
      (each) => each.report.slug,
    ),
  );
