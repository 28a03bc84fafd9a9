import type { LocationReading, Role } from '../model/reading.ts';
import type { GoldLocation } from './gold.ts';
import { fold } from './names.ts';

/** A place (or a count of places) of a report, with the roles that it has by gold and by reading. */
export interface LocationVerdict {
  /** The folded name, or the count: `12..12 locations`. */
  key: string;
  /** Empty where gold does not want it. */
  gold: ReadonlySet<Role>;
  /** Empty where it was not read. */
  read: ReadonlySet<Role>;
  verdict: 'found' | 'missed' | 'extra';
  /** For a found place: at least one role is right and none is wrong. */
  roleRight: boolean;
}

type Roles = Map<string, Set<Role>>;
const none: ReadonlySet<Role> = new Set();

/** Places are paired by name. One that gold or reading only mentions is neither wanted nor held against anyone. */
export function compareLocations(gold: readonly GoldLocation[], read: readonly LocationReading[]): LocationVerdict[] {
  const [wanted, had] = [rolesByPlace(gold), rolesByPlace(read)];
  const judged = [...wanted]
    .filter(([, roles]) => !isOnlyMentioned(roles))
    .map(([key, roles]) => judge(key, roles, had));
  const extra = [...had].filter(([key, roles]) => !isOnlyMentioned(roles) && !wanted.has(key));
  return [
    ...judged,
    ...extra.map(
      ([key, roles]): LocationVerdict => ({ key, gold: none, read: roles, verdict: 'extra', roleRight: false }),
    ),
  ];
}

function judge(key: string, gold: ReadonlySet<Role>, had: Roles): LocationVerdict {
  const read = had.get(key) ?? none;
  if (read.size === 0 || isOnlyMentioned(read)) return { key, gold, read, verdict: 'missed', roleRight: false };
  return { key, gold, read, verdict: 'found', roleRight: [...read].every((role) => gold.has(role)) };
}

function rolesByPlace(locations: readonly (GoldLocation | LocationReading)[]): Roles {
  const roles: Roles = new Map();
  for (const location of locations) {
    const key = placeKey(location);
    roles.set(key, (roles.get(key) ?? new Set()).add(location.role));
  }
  return roles;
}

/** What tells a place from others: its folded name, or the figure and unit of a count. */
export const placeKey = (location: GoldLocation | LocationReading): string =>
  'unit' in location ? `${location.low}..${location.high ?? ''} ${location.unit}` : fold(location.place);

const isOnlyMentioned = (roles: ReadonlySet<Role>): boolean => roles.size === 1 && roles.has('mentioned');
