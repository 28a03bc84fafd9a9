import type { PlaceMention } from '../places/mention.ts';
import { widthOf } from '../places/width.ts';
import { quantityAt } from '../quantity.ts';
import { isPlaceUnit } from '../words/units.ts';
import { type Setting, textOf } from './settings.ts';

const DISTRICT = 2;

/** "12 locations", "several districts", "four communities". */
export function countsPlaces({ sentence: { tokens } }: Setting): boolean {
  return tokens.some((token, at) => {
    if (token.kind !== 'number' && !token.word.number) return false;
    const quantity = quantityAt(tokens, at);
    return (
      quantity !== null &&
      quantity.low > 1 &&
      tokens.slice(quantity.to, quantity.to + 3).some(({ lower }) => isPlaceUnit(lower))
    );
  });
}

/** "across the province", "attacks across Balochistan". */
export const spreads = ({ spots }: Setting) =>
  spots.some(({ place }) => ['across', 'throughout'].includes(place.cue ?? '') && widthOf(place) >= DISTRICT);

const PLURAL =
  /\b(?:attacks|clashes|fighting|floods?|flooding|strikes|airstrikes|operations?|protests|raids|earthquakes?|quakes?|cyclone|typhoon|hurricane|storms?|heatwave|heat\swave|outbreak|cholera|epidemic|war|offensive|insurgency|crackdown|wildfires|tornado(?:es)?|bombings|rains?|monsoon|drought|violence|unrest|riots|landslides|avalanches|assaults|incidents|shootings|killings)\b/i;

/** An event of many scenes by its name. */
export const isPlural = ({ sentence }: Setting) => PLURAL.test(textOf(sentence));

const SINGULAR =
  /\b(?:shooting|shootout|shoot-out|gunfight|gun\sbattle|firefight|clash|crash|crashes|stampede|crush|blast|explosion|explodes|fire|collapse|collapses|capsizes|capsized|sinks|sank|derails|derailment|derailed|plunges|plunged|massacre|ambush|siege|hijacking|jailbreak|prison\sbreak|bombing|(?:an?\s|gun\s|knife\s|mosque\s|church\s)attack\son|(?:attack|assault|strike|airstrike|raid)\son\s(?:an?\s)?(?:[^ ]{1,20}\s){0,3}(?:mosque|church|market|school|hospital|hotel|prison|village|camp|mine|convoy|bus|train|boat|base|checkpoint|outpost|station|wedding|funeral|temple|shrine|resort|restaurant|bar|club|mall|concert)|(?:broke|breaks|broken)\sup|overturn(?:s|ed)|collision|collid(?:es|ed)|ramm(?:ed|ing)|slams|slammed|gunman|stabbing|twin\s(?:[^ ]{1,20}\s)?(?:bombings|blasts|explosions|attacks)|boat|dinghy|canoe|trawler|ferry|minibus|airliner|opens\sfire|opened\sfire|avalanche|landslide|landslip|mudslide)\b/i;

/** An event of one scene by its name. */
export const isSingular = (setting: Setting) =>
  SINGULAR.test(textOf(setting.sentence)) && (!isPlural(setting) || TWIN.test(textOf(setting.sentence)));

const TWIN = /\b(?:twin|double)\b/i;

const SPREADS = /^(?:across|throughout)$/;

/** "attacks in Balochistan", "across the Visayas": the event of many scenes is right before the name. */
export function isOfMany({ sentence: { tokens } }: Setting, { cue, cueAt }: PlaceMention): boolean {
  if (SPREADS.test(cue ?? '')) return true;
  return tokens.slice(Math.max(0, cueAt - 3), cueAt).some(({ text }) => PLURAL.test(text));
}
