import { readArchive } from '../archive.ts';

/** Every claim of every report. */
export function GET(): Response {
  const claims = readArchive().events.flatMap(({ reports }) => reports.flatMap((report) => report.claims));
  return Response.json({ claims });
}
