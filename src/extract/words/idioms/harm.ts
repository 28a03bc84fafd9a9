import { list } from '../list.ts';
import type { Idioms } from './idioms.ts';

const HURTS =
  'injury|injuries|wound|wounds|burns|fractures|bruises|cuts|lacerations|contusions|concussion|concussions|trauma|gashes|grazes|whiplash|abrasions';

/** Being hurt, and being treated for it. */
export const harm: readonly Idioms[] = [
  {
    effect: 'injured',
    frame: 'befalls',
    note: 'Ways of being hurt.',
    says: list(`sustain^|suffer^|receive^ ${HURTS}; sustain^|suffer^|receive^ * ${HURTS}; sustain^|suffer^|receive^ * * ${HURTS}; sustain^|suffer^|receive^ varying|various|different|differing degrees|levels of ${HURTS}; sustain^|suffer^ * and|to|or * ${HURTS}; sustain^ gunshot|bullet|shrapnel|stab wounds|injuries; suffer^ smoke inhalation; suffer^ heat|heat-related exhaustion|stroke|illness|illnesses; suffer^ heatstroke|exhaustion|dehydration|hypothermia|frostbite|concussion|concussions; suffer^ from smoke inhalation|burns|injuries|shock|concussion|hypothermia; inhale^ smoke|fumes; suffer^ a broken|fractured|dislocated|sprained *; suffer^ broken|fractured bones|ribs|legs|arms|limbs; suffer^ a heart attack|stroke; break^|fracture^ bones|legs|arms|ribs|~ leg|arm|ankle|wrist|hip|collarbone|back|nose|ribs|legs|arms;
      break^|fracture^ a|both? leg|arm|ankle|wrist|hip|collarbone|rib|legs|arms; have^ burns|cuts|fractures|bruises|wounds; have^ broken|bullet|gunshot|shrapnel bones|ribs|wounds|legs; have^ a broken|fractured *; have^ limbs|legs|fingers|hands amputated; have^ a|~ leg|arm|hand|foot amputated; lose^ a|an|~|both hand|hands|leg|legs|arm|arms|foot|feet|limb|limbs|eye|eyes|finger|fingers|toe|toes|sight|eyesight|hearing; lose^ limbs|fingers|consciousness; fall^ unconscious; pass^ out; need^|require^|seek^|receive^ hospital|medical treatment|attention|care; need^|require^ hospital|hospitalisation|hospitalization|stitches|surgery;
      require^ hospital|medical treatment; receive^|take^|stop^ a bullet|bullets; nurse^ ${HURTS}; nurse^ * ${HURTS}; end^ up in hospital; escape^|survive^|flee^|emerge^ with minor|slight|light|serious|bullet|gunshot|a|only? * injuries|wounds|burns|injury; escape^|survive^|flee^|emerge^ with injuries|wounds|burns|bruises|cuts; collapse^ from|with heat|exhaustion|heatstroke`),
  },
  {
    effect: 'injured',
    frame: 'does',
    note: 'Hurt, or treated for it.',
    says: list(`hit^|strike^ in the|~ leg|legs|arm|arms|shoulder|shoulders|head|chest|stomach|abdomen|neck|back|thigh|foot|feet|hand|hands|face|knee; treat^ for ${HURTS}|shock|smoke|hypothermia|dehydration|exhaustion|heatstroke|gunshot|bullet|shrapnel|whom; treat^ for * ${HURTS}|inhalation|poisoning; treat^ for the effects of smoke; treat^ at|on the scene|site|spot; treat^ in|at a|the? hospital|hospitals; admit^|take^|rush^|bring^|send^|transport^|airlift^|fly^|convey^|carry^|move^|evacuate^ with * ${HURTS}; admit^|take^|rush^|bring^|send^|transport^|airlift^|fly^ with ${HURTS};
      admit^ to|in|at a|the|local|nearby|area|several? hospital|hospitals|clinic|icu; take^|rush^|bring^|transport^|airlift^|fly^|convey^|shift^|whisk^|remove^|transfer^ to a|the|local|nearby|area|various|several|different? hospital|hospitals|clinic|clinics|trauma; take^|rush^|bring^|transport^|airlift^|fly^|shift^ to a|the|local|nearby * hospital|hospitals; take^ to intensive care; leave^ with burns|injuries|wounds|fractures; operate^ on for a|~? *? ${HURTS}|wound|injury; knock^ unconscious|out; knock^ down; beat^ unconscious|up; run^ over; blow^ off ~ feet; overcome by smoke|fumes|gas; stretcher^ off|away|out; cut^ by glass|flying; hit^ by|with stray|a bullets|bullet|rubber`),
  },
  {
    effect: 'injured',
    frame: 'is',
    note: 'Hurt as a state.',
    says: list(
      `in a|the? hospital|hospitals; in intensive|critical care; in the icu|emergency|trauma; in a|an? critical|serious|stable|grave|fair|guarded|life-threatening|unstable|severe but|and? critical|serious|stable|life-threatening? condition|conditions|state; in a|an *? coma; in comas; in surgery; on a ventilator; on ventilators; on life support; on a respirator; on oxygen; fight^|battle^ for ~ life|lives; cling^ to life; being treated; critically|seriously|gravely ill; hit|struck by stray|a|flying|rubber? bullet|bullets|gunfire|shrapnel|shots|pellets|debris|glass; hit|struck by a stray bullet; critical condition; being treated in|at|for; receive^ treatment; under|undergo^|undergoing treatment|surgery; overcome by smoke|fumes|gas; with|from gunshot|bullet|shrapnel|stab|burn wounds|injuries; needing|requiring hospital treatment; confined to hospital; suffering from burns|shock|smoke|injuries; knocked unconscious; walking wounded`,
    ),
  },
];
