import type { Event } from '../model/event.ts';
import type { Outlet } from '../model/outlet.ts';
import type { Place } from '../model/place.ts';
import type { CasualtyReading } from '../model/reading.ts';
import type { Report, ReportMeta } from '../model/report.ts';
import type { Speaker } from '../model/speaker.ts';

/** An invented place. */
export const place = (slug: string, name: string, rest: Partial<Place> = {}): Place => ({
  slug,
  name,
  aliases: [],
  kind: 'town',
  within: null,
  lat: null,
  lon: null,
  precision: 'unknown',
  ids: {},
  note: null,
  ...rest,
});

/** An invented speaker. */
export const speaker = (slug: string, name: string, rest: Partial<Speaker> = {}): Speaker => ({
  slug,
  name,
  aliases: [],
  common: [],
  place: null,
  role: null,
  organisation: null,
  kind: 'government',
  side: null,
  offices: [],
  ...rest,
});

/** An invented outlet. */
export const outlet = (slug: string, name: string, rest: Partial<Outlet> = {}): Outlet => ({
  slug,
  name,
  url: null,
  country: null,
  kind: 'newspaper',
  language: null,
  side: null,
  ...rest,
});

/** An invented event in the invented province of Norrland Coast. */
export const event = (rest: Partial<Event> = {}): Event => ({
  slug: '2031-05-03-harbour',
  file: 'content/events/2031-05-03-harbour/index.md',
  note: [],
  title: 'Storm at the harbour',
  from: '2031-05-03',
  to: '2031-05-05',
  place: 'coast',
  status: 'developing',
  sides: [],
  formerly: [],
  ...rest,
});

/** A report of one paragraph behind its front matter; each sentence of the prose ends in a full stop. */
export function report(prose: string, meta: Partial<ReportMeta> = {}, front = ''): Report & { meta: ReportMeta } {
  const head = `---\noutlet: tide\n${front}---\n`;
  const sentences = [...prose.matchAll(/[^. ][^.]{0,400}\./g)].map(({ index, 0: text }) => ({
    from: index,
    to: index + text.length,
    start: head.length + index,
    end: head.length + index + text.length,
  }));
  const pieces = [{ at: 0, size: prose.length, start: head.length, end: head.length + prose.length }];
  return {
    file: 'content/events/2031-05-03-harbour/tide-0503.md',
    slug: 'tide-0503',
    source: head + prose,
    meta: {
      outlet: 'tide',
      title: null,
      url: null,
      archived: null,
      published: '2031-05-03',
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
    dateline: null,
    published: '2031-05-03',
    blocks: [
      {
        kind: 'paragraph',
        depth: 0,
        list: null,
        cell: null,
        quoted: false,
        text: prose,
        pieces,
        strong: [],
        sentences,
      },
    ],
  };
}

/** A reading of the first place in a report where the quote stands behind the front matter. */
export function reading(of: Report, quote: string, rest: Partial<CasualtyReading> = {}): CasualtyReading {
  const start = of.source.indexOf(quote, of.blocks[0]?.pieces[0]?.start);
  return {
    effect: 'killed',
    group: 'people',
    detail: null,
    low: 0,
    high: 0,
    qualifier: 'exact',
    place: null,
    scope: 'event',
    partOf: null,
    period: null,
    speaker: null,
    via: [],
    status: 'asserted',
    rules: ['test'],
    quote,
    start,
    end: start + quote.length,
    ...rest,
  };
}
