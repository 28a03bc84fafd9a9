import type { Claim as ClaimThing, Observation } from 'schema-dts';
import type { Catalogue, Found } from '../../components/catalogue.ts';
import { claimTitle } from '../../components/claim.ts';
import { absolute, links } from '../../components/links.ts';
import type { CasualtyClaim } from '../../model/claim.ts';
import { measureInWords } from '../../model/wording.ts';
import { eventThing } from './event.ts';
import { placeThing } from './place.ts';
import { articleThing, outletThing, speakerThing } from './source.ts';

/** A claim, by who makes it and where it stands. It is rated nowhere, so it is no ClaimReview. */
export function claimThing(found: Found, catalogue: Catalogue): Exclude<ClaimThing, string> {
  const { claim, event, report, outlet, speaker, place } = found;
  const { figure, of } = claimTitle(found);
  const article = articleThing(report, outlet);
  return {
    '@type': 'Claim',
    identifier: claim.id,
    url: absolute(links.claim(claim.id)),
    text: claim.kind === 'casualty' ? `${figure} ${of}` : `${figure}: ${of}`,
    author: speaker ? speakerThing(speaker) : outletThing(outlet, claim.outlet),
    appearance: article,
    ...(report.report.meta.published && { datePublished: report.report.meta.published }),
    ...(place && { contentLocation: placeThing(place, catalogue) }),
    about: [eventThing(event, catalogue), ...(claim.kind === 'casualty' ? [observation(claim)] : [])],
  };
}

/** The interval that the words allow. */
const observation = ({ effect, group, low, high }: CasualtyClaim): Exclude<Observation, string> => ({
  '@type': 'Observation',
  variableMeasured: { '@type': 'StatisticalVariable', name: measureInWords(effect, group) },
  value: { '@type': 'QuantitativeValue', minValue: low, ...(high !== null && { maxValue: high }) },
});
