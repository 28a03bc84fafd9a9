import { basename } from 'node:path';
import type { LocationReading, Reading } from '../../model/reading.ts';
import type { Span } from '../../model/span.ts';

/** A reading with the file that it was read from. */
export interface ReadFile {
  path: string;
  /** Whether the file begins with a byte order mark, which a report's text leaves out. */
  marked: boolean;
  reading: Reading;
}

/** What was read, by file name (by path where two files share a name); offsets count in the file as it lies on disk. */
export function claimsAsJson(files: readonly ReadFile[]): string {
  const names = Map.groupBy(files, (file) => basename(file.path));
  const key = (path: string): string => ((names.get(basename(path))?.length ?? 0) > 1 ? path : basename(path));
  return JSON.stringify(Object.fromEntries(files.map((file) => [key(file.path), readingOf(file)])), null, 2);
}

function readingOf({ reading, marked }: ReadFile) {
  const shift = marked ? 1 : 0;
  const span = ({ start, end }: Span): Span => ({ start: start + shift, end: end + shift });
  return {
    casualties: reading.casualties.map((claim) => ({
      effect: claim.effect,
      group: claim.group,
      detail: claim.detail,
      low: claim.low,
      high: claim.high,
      qualifier: claim.qualifier,
      place: claim.place,
      scope: claim.scope,
      speaker: claim.speaker,
      via: claim.via,
      status: claim.status,
      period: claim.period,
      partOf: claim.partOf === null ? null : claim.partOf + shift,
      quote: claim.quote,
      ...span(claim),
      rules: claim.rules,
    })),
    locations: reading.locations.map((location) => ({
      ...whereabouts(location),
      role: location.role,
      quote: location.quote,
      ...span(location),
    })),
    speakers: reading.speakers.map((speaker) => ({
      name: speaker.name,
      kind: speaker.kind,
      quoted: speaker.quoted,
      quote: speaker.quote,
      ...span(speaker),
    })),
  };
}

function whereabouts(location: LocationReading) {
  if ('place' in location) return { place: location.place };
  const { low, high, qualifier, unit } = location;
  return { low, high, qualifier, unit };
}
