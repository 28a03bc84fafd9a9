import type { KnownThen, ReadReport } from '../model/archive.ts';
import type { Comparison } from '../model/comparison.ts';
import type { Event } from '../model/event.ts';
import type { Outlet } from '../model/outlet.ts';
import type { Place } from '../model/place.ts';
import type { Speaker } from '../model/speaker.ts';
import { answer } from './answer.ts';
import { differencesOf } from './differences/index.ts';
import { type Dossier, dossier } from './dossier.ts';
import { heardOf } from './heard.ts';
import { historyOf } from './history.ts';
import { measure } from './rows.ts';
import { comparedThen, inShort } from './then.ts';

export { inOrder } from './dossier.ts';

/** The claims of one event, compared, and the same as it stood at each moment that brought a new figure; the result does not depend on the order of the reports. */
export function compare(
  event: Event,
  reports: readonly ReadReport[],
  speakers: readonly Speaker[],
  places: readonly Place[],
  outlets: readonly Outlet[],
): { comparison: Comparison; then: KnownThen[] } {
  const compareSome = (some: readonly ReadReport[]) => compared(dossier(event, some, speakers, places, outlets));
  const whole = compareSome(reports);
  const then = comparedThen(reports, whole, compareSome);
  return { comparison: { ...whole, moments: then.map(inShort) }, then };
}

function compared(all: Dossier): Comparison {
  const rows = measure(all);
  const differences = differencesOf(rows, all);
  return {
    event: all.event.slug,
    answer: answer(rows, all, differences),
    rows: rows.map(({ row }) => row),
    differences,
    history: historyOf(rows, all),
    heard: heardOf(all),
    moments: [],
  };
}
