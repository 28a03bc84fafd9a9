import { z } from 'zod';
import { Searched } from '../components/search/place.ts';
import { Claim } from '../model/claim.ts';
import { Comparison } from '../model/comparison.ts';
import { EventMeta } from '../model/event.ts';
import { Outlet } from '../model/outlet.ts';
import { Place } from '../model/place.ts';
import { ReportMeta } from '../model/report.ts';
import { Speaker } from '../model/speaker.ts';
import { tables } from './tables/index.ts';

/** What can be held against a schema: files that the site gives out, and what its content is written in. */
export const schemas: Readonly<Record<string, { schema: z.ZodType; describes: string }>> = {
  claims: { schema: z.object({ claims: z.array(Claim) }), describes: '/claims.json' },
  claim: { schema: Claim, describes: 'One claim of it.' },
  comparison: { schema: Comparison, describes: '/events/<event>/comparison.json' },
  places: { schema: Searched, describes: '/places.json' },
  event: { schema: EventMeta, describes: 'The front matter of an event.' },
  report: { schema: ReportMeta, describes: 'The front matter of a report.' },
  outlet: { schema: Outlet, describes: 'An entry of outlets.yml.' },
  speaker: { schema: Speaker, describes: 'An entry of speakers.yml.' },
  place: { schema: Place, describes: 'An entry of places.yml.' },
  ...Object.fromEntries(
    tables.map(({ name, schema }) => [`data-${name}`, { schema: z.array(schema), describes: `/data/${name}.json` }]),
  ),
};
