import type { Effect } from '../model/effect.ts';
import type { Group } from '../model/group.ts';
import type { Measured } from './rows.ts';

/** Groups in the order in which an answer names them: those told apart before the total of all. */
const groupsInOrder: readonly Group[] = ['civilians', 'security', 'militants', 'people', 'officials', 'prisoners'];

/** How many measures an answer holds before a reader loses count. */
const most = 3;

/**
 * The measures that answer "how many?": the event's dead by group; the total of people where groups are not told apart, or
 * only in few reports; and, where that leaves room, the measures that most reports speak of (injured, missing …).
 */
export function headlineRows(rows: readonly Measured[]): Measured[] {
  const tolls = rows.filter(({ row }) => row.covers === 'event');
  const lead: Effect | undefined = tolls.some(({ row }) => row.effect === 'killed') ? 'killed' : tolls[0]?.row.effect;
  const dead = tolls.filter(({ row }) => row.effect === lead).sort((a, b) => rank(a) - rank(b));
  const total = dead.find(({ row }) => row.group === 'people');
  const apart = dead.filter((each) => each !== total && (!total || 2 * reports(each) > reports(total)));
  const first = apart.length > 1 ? apart.slice(0, most) : total ? [total] : dead.slice(0, 1);
  const others = tolls.filter((each) => each.row.effect !== lead).sort((a, b) => reports(b) - reports(a));
  const rest = [...Map.groupBy(others, ({ row }) => row.effect).values()].map(([commonest]) => commonest!);
  return apart.length > 1 ? first : [...first, ...rest].slice(0, most);
}

const rank = ({ row }: Measured): number => groupsInOrder.indexOf(row.group);

const reports = ({ row }: Measured): number => row.cells.filter(({ claims }) => claims.length > 0).length;

/** The same measure counted from before the event, if reports have such counts. */
export const withEarlierDays = (measured: Measured, rows: readonly Measured[]): Measured | null =>
  rows.find(({ row }) => row.covers === 'earlier-days' && row.beside === measured.row.id) ?? null;
