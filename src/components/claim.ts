import { figureInWords } from '../model/wording.ts';
import { type Catalogue, type Found, isCasualty } from './catalogue.ts';
import { links } from './links.ts';
import { noSpeaker, sideName } from './names.ts';
import { daysInWords } from './time.ts';
import {
  intervalInWords,
  measureTitle,
  rolesInWords,
  scopesInWords,
  sentenceCase,
  speakerKindsInWords,
} from './words.ts';

/** One thing that a claim says, as a line of its page. */
export interface Fact {
  term: string;
  text: string;
  href?: string | undefined;
  note?: string | undefined;
}

/** The heading of a claim's page: its figure as worded, and of what. */
export function claimTitle(found: Found): { figure: string; of: string } {
  const { claim } = found;
  if (claim.kind === 'casualty')
    return { figure: figureInWords(claim, claim.quote), of: measureTitle(claim).toLowerCase() };
  if (claim.figure) {
    return { figure: figureInWords(claim.figure, claim.quote), of: `${claim.figure.unit} ${rolesInWords[claim.role]}` };
  }
  return { figure: found.place?.name ?? claim.placeSaid ?? claim.quote, of: rolesInWords[claim.role] };
}

/** What a claim says beside its figure, line by line; what it leaves open is said, too. */
export function claimFacts(found: Found, catalogue: Catalogue): Fact[] {
  return isCasualty(found) ? casualtyFacts(found, catalogue) : locationFacts(found);
}

function casualtyFacts(
  found: Found & { claim: Extract<Found['claim'], { kind: 'casualty' }> },
  catalogue: Catalogue,
): Fact[] {
  const { claim, event } = found;
  const whole = claim.partOf ? catalogue.claims.get(claim.partOf) : undefined;
  return [
    speakerFact(found),
    ...claim.via.map(({ said, outlet }) => ({
      term: 'Via',
      text: catalogue.outlet(outlet)?.name ?? said,
      href: outlet ? links.outlet(outlet) : undefined,
    })),
    ...(claim.detail
      ? [{ term: 'Of whom', text: claim.detail, note: `counted as ${measureTitle(claim).toLowerCase()}` }]
      : []),
    ...intervalFact(claim),
    placeFact(found, event.event.place, catalogue),
    { term: 'Covers', text: scopesInWords[claim.scope] },
    ...(whole
      ? [
          {
            term: 'Part of',
            text: claimTitle(whole).figure,
            href: links.claim(whole.claim.id),
            note: claimTitle(whole).of,
          },
        ]
      : []),
    ...(claim.period ? [{ term: 'Period', text: claim.period, note: windowNote(claim.window) }] : []),
  ];
}

function speakerFact({
  claim,
  speaker,
  event,
}: Found & { claim: Extract<Found['claim'], { kind: 'casualty' }> }): Fact {
  if (claim.speakerSaid === null && !speaker)
    return { term: 'According to', text: noSpeaker, note: 'the outlet’s own voice' };
  const said =
    claim.speakerSaid && claim.speakerSaid.toLowerCase() !== speaker?.name.toLowerCase() && speaker
      ? `“${claim.speakerSaid}” in the text`
      : null;
  const kind = claim.speakerKind ? speakerKindsInWords[claim.speakerKind] : null;
  return {
    term: 'According to',
    text: speaker?.name ?? sentenceCase(claim.speakerSaid ?? ''),
    href: speaker ? links.speaker(speaker.slug) : undefined,
    note: [said, kind, sideName(event.event, claim.side)].filter(Boolean).join(' · '),
  };
}

function placeFact({ claim, place }: Found, whole: string, catalogue: Catalogue): Fact {
  if (place) {
    const said = claim.placeSaid && claim.placeSaid !== place.name ? `“${claim.placeSaid}” in the text` : undefined;
    return { term: 'Place', text: place.name, href: links.place(place.slug), note: said };
  }
  if (claim.placeSaid)
    return { term: 'Place', text: claim.placeSaid, note: 'as said; not yet among the places of this site' };
  return { term: 'Place', text: `${catalogue.place(whole)?.name ?? whole}, the whole event`, href: links.place(whole) };
}

function locationFacts(found: Found): Fact[] {
  const { claim, place } = found;
  if (claim.kind !== 'location' || claim.figure) return [];
  return [
    place
      ? {
          term: 'Place',
          text: place.name,
          href: links.place(place.slug),
          note: `“${claim.placeSaid ?? claim.quote}” in the text`,
        }
      : { term: 'Place', text: claim.placeSaid ?? claim.quote, note: 'as said; not yet among the places of this site' },
    { term: 'As', text: rolesInWords[claim.role] },
  ];
}

/** Says the interval where the words alone do not: "dozens" is 24 or more. */
function intervalFact({ qualifier, low, high }: Extract<Found['claim'], { kind: 'casualty' }>): Fact[] {
  if (qualifier === 'exact') return [];
  return [
    {
      term: 'Counts as',
      text: qualifier === 'about' ? `about ${intervalInWords({ low, high })}` : intervalInWords({ low, high }),
    },
  ];
}

function windowNote(window: { from: string | null; to: string | null } | null): string | undefined {
  if (window?.from && window.to) return daysInWords(window.from, window.to);
  if (window?.from) return `from ${daysInWords(window.from, window.from)}`;
  return window?.to ? `up to ${daysInWords(window.to, window.to)}` : undefined;
}
