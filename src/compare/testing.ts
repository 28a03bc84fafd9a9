import type { ReadReport } from '../model/archive.ts';
import type { CasualtyClaim } from '../model/claim.ts';
import type { Event } from '../model/event.ts';
import type { Figure, Qualifier } from '../model/figure.ts';
import type { Outlet } from '../model/outlet.ts';
import type { Place } from '../model/place.ts';
import type { ReportMeta } from '../model/report.ts';
import type { Speaker } from '../model/speaker.ts';
import { type Dossier, dossier } from './dossier.ts';

/** An invented event with two sides. */
export const event: Event = {
  slug: '2031-05-03-harbour',
  file: 'content/events/2031-05-03-harbour/index.md',
  note: [],
  title: 'Clashes at the harbour',
  from: '2031-05-03',
  to: '2031-05-06',
  place: 'coast',
  status: 'developing',
  sides: [
    { id: 'state', name: 'Freedonian government' },
    { id: 'league', name: 'Tide League' },
  ],
  formerly: [],
};

export const speakers: Speaker[] = [
  speaker('harbour-office', 'Harbour Office', 'government', 'state'),
  speaker('mira-halden', 'Mira Halden', 'government', 'state'),
  speaker('tide-league', 'Tide League', 'armed-group', 'league'),
  speaker('clinic', 'Vessby Clinic', 'health', null),
];

function speaker(slug: string, name: string, kind: Speaker['kind'], side: string | null): Speaker {
  return { slug, name, kind, side, aliases: [], common: [], place: null, role: null, organisation: null, offices: [] };
}

export const outlets: Outlet[] = ['Tide', 'Beacon', 'Courier', 'Lantern', 'Gazette'].map((name) => ({
  slug: name.toLowerCase(),
  name: `The ${name}`,
  url: null,
  country: null,
  kind: 'newspaper',
  language: 'en',
  side: null,
}));

export const places: Place[] = [place('vessby', 'Vessby'), place('arhult', 'Arhult'), place('norby', 'Norby')];

function place(slug: string, name: string): Place {
  const where = { lat: null, lon: null, precision: 'unknown', ids: {}, note: null } as const;
  return { slug, name, aliases: [], kind: 'town', within: 'coast', ...where };
}

/** "at-least 37", "37", "37-70", "more-than 30", "indefinite 24" as a figure. */
export function figure(words: string): Figure {
  const [, qualifier, low = '0', high] = /^(?:([a-z-]+) )?(\d+)(?:-(\d+))?$/.exec(words) ?? [];
  const n = Number(low);
  if (high) return { low: n, high: Number(high), qualifier: 'range' };
  const bounds: Partial<Record<Qualifier, [number, number | null]>> = {
    'at-least': [n, null],
    'more-than': [n + 1, null],
    'up-to': [0, n],
    'fewer-than': [0, n - 1],
    indefinite: [n, null],
  };
  const as = (qualifier ?? 'exact') as Qualifier;
  const [least, most] = bounds[as] ?? [n, n];
  return { low: least, high: most, qualifier: as };
}

type Rest = Partial<CasualtyClaim> & { id?: string };

/** A claim of people killed; its report and its id come from the report that it is put into. */
export function claim(words: string, rest: Rest = {}): CasualtyClaim {
  const known = speakers.find(({ slug }) => slug === rest.speaker);
  return {
    kind: 'casualty',
    id: '',
    event: event.slug,
    report: '',
    outlet: '',
    quote: words,
    start: 0,
    end: words.length,
    line: 1,
    column: 1,
    sentence: words,
    rules: [],
    corrected: null,
    effect: 'killed',
    group: 'people',
    detail: null,
    ...figure(words),
    scope: 'event',
    status: 'asserted',
    partOf: null,
    place: null,
    placeSaid: null,
    speaker: null,
    speakerSaid: known?.name ?? null,
    speakerKind: known?.kind ?? null,
    side: known?.side ?? null,
    via: [],
    period: null,
    window: null,
    ...rest,
  };
}

/** A report by the outlet that its slug begins with, published when its slug's digits say (MMDD of 2031), with the claims. */
export function report(slug: string, claims: readonly CasualtyClaim[], meta: Partial<ReportMeta> = {}): ReadReport {
  const [, outlet = '', month, day] = /^([a-z]+)-(\d{2})(\d{2})/.exec(slug) ?? [];
  const published = month ? `2031-${month}-${day}` : null;
  const file = `content/events/${event.slug}/${slug}.md`;
  return {
    report: {
      file,
      slug,
      source: '',
      dateline: null,
      published,
      blocks: [],
      meta: {
        outlet,
        title: null,
        url: null,
        archived: null,
        published,
        updated: null,
        dateline: null,
        credit: [],
        language: 'en',
        seen: 'full',
        text: 'full',
        formerly: [],
        corrections: [],
        ...meta,
      },
    },
    reading: { casualties: [], locations: [], speakers: [], refusals: [] },
    claims: claims.map((each, at) => ({ ...each, id: each.id || `${slug}#${at}`, report: slug, outlet })),
    headline: [],
    attributions: [],
    changes: [],
  };
}

/** The dossier of some reports of the invented event. */
export const dossierOf = (reports: readonly ReadReport[], of: Event = event): Dossier =>
  dossier(of, reports, speakers, places, outlets);
