import type { Heard } from '../model/comparison.ts';

/** Whom one outlet heard, a cell for each speaker. */
interface HearingLine {
  outlet: string;
  cells: { how: 'quoted' | 'heard' | 'not heard' | 'not seen'; mark: string | null }[];
}

/** The speakers whom most outlets heard, and every outlet with whom it heard of them. */
export interface Hearing {
  columns: Heard[];
  lines: HearingLine[];
}

/** More columns than these nobody follows with a finger. */
const most = 12;
/** Whom one outlet alone heard tells no two outlets apart. */
const least = 2;

/** Sets outlets against speakers: who was heard where, in which manner, and by whom not. */
export function hearing(
  heard: readonly Heard[],
  outlets: readonly { outlet: string; seen: 'full' | 'opening' }[],
): Hearing {
  const columns = heard.filter(({ outlets: by }) => by.length >= least).slice(0, most);
  const lines = outlets.map(({ outlet, seen }) => ({
    outlet,
    cells: columns.map(({ outlets: by }) => cellOf(by.find((each) => each.outlet === outlet)?.how ?? null, seen)),
  }));
  return { columns, lines };
}

function cellOf(how: 'quoted' | 'paraphrased' | null, seen: 'full' | 'opening'): HearingLine['cells'][number] {
  if (how !== null) return { how: how === 'quoted' ? 'quoted' : 'heard', mark: null };
  return seen === 'full' ? { how: 'not heard', mark: '—' } : { how: 'not seen', mark: '·' };
}
