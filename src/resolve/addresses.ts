import type { Fault } from '../model/fault.ts';
import type { Content, Loaded } from './references.ts';
import { type Path, whereabouts } from './whereabouts.ts';

/** Something with an address, what it was called before, and the file that says so. */
interface Named {
  address: string;
  former: { address: string; path: Path }[];
  file: string;
  source: string;
}

/** Addresses that two things have, now or formerly: fatal, for each leads to one thing for ever. */
export function sharedAddresses({ events, places, speakers, outlets }: Content): Fault[] {
  const registers = [places, speakers, outlets].map((loaded) => (loaded ? loaded.records.map(entryOf(loaded)) : []));
  const reports = events.flatMap((event) => event.reports.map((report) => reportOf(event.records.slug, report)));
  return [reports, events.map(eventOf), ...registers].flatMap(sharedAmong);
}

function sharedAmong(all: readonly Named[]): Fault[] {
  const owners = new Map(all.map(({ address, file }) => [address, `${address} (${file})`]));
  return all.flatMap(({ address, former, file, source }) =>
    former.flatMap(({ address: old, path }) => {
      const owner = owners.get(old);
      owners.set(old, `${address} (${file})`);
      if (owner === undefined) return [];
      return {
        file,
        ...whereabouts(source, path),
        rule: 'shared-address',
        reason: `the address “${old}” is that of ${owner} too`,
        advice: 'Take it from one of the two: an address leads to one thing for ever.',
        fatal: true,
      };
    }),
  );
}

const reportOf = (
  event: string,
  { slug, meta, file, source }: Content['events'][number]['reports'][number],
): Named => ({
  address: `${event}/${slug}`,
  former: meta.formerly.map((name, at) => ({
    address: name.includes('/') ? name : `${event}/${name}`,
    path: ['formerly', at],
  })),
  file,
  source,
});

const eventOf = ({ records, file, source }: Content['events'][number]): Named => ({
  address: records.slug,
  former: records.formerly.map((address, at) => ({ address, path: ['formerly', at] })),
  file,
  source,
});

const entryOf =
  ({ file, source }: Loaded<unknown>) =>
  ({ slug, formerly = [] }: { slug: string; formerly?: string[] | undefined }): Named => ({
    address: slug,
    former: formerly.map((address, at) => ({ address, path: [{ slug }, 'formerly', at] })),
    file,
    source,
  });
