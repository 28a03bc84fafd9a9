import { words } from '../list.ts';

/** Happenings: counted, and nobody among them. */
export const events: Readonly<Record<string, readonly string[]>> = {
  'an event':
    words(`attack operation raid strike blast explosion bombing clash incident assault sortie case outbreak protest march accident crash flight earthquake aftershock quake tremor storm flood fire wave phase round shots/shots engagement encounter battle airstrike air-strike shelling ceasefire landslide shooting ambush trip election match game meeting infection evacuation
    offensive war conflict skirmish firefight gunfight gunbattle shootout standoff stand-off siege barrage salvo salvoes volley bombardment airdrop air-drop incursion intrusion invasion coup mutiny/mutinies revolt uprising riot brawl stampede
    hurricane typhoon cyclone tornado/tornadoes twister tsunami mudslide mudflow rockfall rockslide avalanche eruption blizzard heatwave drought wildfire bushfire blaze inferno lightning-strike flash-flood cloudburst downpour sandstorm whirlwind sinkhole collapse derailment collision pile-up pileup wreck shipwreck sinking capsizing breakdown malfunction failure outage blackout leak spill rupture breach
    demonstration rally/rallies walkout sit-in procession parade vigil funeral wedding ceremony/ceremonies festival concert conference session hearing trial lawsuit suit appeal verdict ruling sentence term probe inquiry/inquiries investigation autopsy/autopsies inspection search patrol mission exercise drill descent visit tour journey departure arrival landing takeoff take-off stop stopover
    call phone-call alert alarm warning order directive complaint tip tip-off threat offence offense crime burglary/burglaries robbery/robberies theft heist rape charge conviction violation infringement allegation attempt bid try/tries
    goal point run wicket over innings/innings set lap race win victory/victories defeat draw draws penalty/penalties corner card title medal championship tournament tie series/series home-run touchdown field-goal rebound debate vote ballot seat referendum/referendums poll survey campaign event occasion occurrence episode stage instance test birth pregnancy/pregnancies marriage abortion surgery/surgeries procedure amputation transplant transfusion vaccination inoculation screening admission consultation hospitalisation hospitalization quarantine`),
};
