import type { Effect } from '../../model/effect.ts';
import { list } from './list.ts';

/**
 * How a verb takes the people that it befalls.
 * `does`: "militants killed ten" (object), "ten were killed" (passive subject). `befalls`: "ten died" (subject)., `loses`: "the army lost ten" (object, of the subject's own), `object`: "we buried ten" (object only: whoever "was buried" may live).
 */
export type Frame = 'does' | 'befalls' | 'loses' | 'object';

/**
 * Verbs by effect and frame: "base", or "base past participle" where irregular. `!` before a verb whose base and third person are nouns or say
 * something else ("guns", "nets"): only its past, participle and gerund count. A note says what to mind.
 */
export const verbs: readonly { effect: Effect; frame: Frame; verbs: readonly string[]; note: string }[] = [
  {
    effect: 'killed',
    frame: 'does',
    note: 'Death by somebody or something.',
    verbs:
      list(`kill; murder; slay slew slain; massacre; slaughter; execute; assassinate; behead; decapitate; martyr; eliminate; neutralise; neutralize; liquidate; exterminate; lynch; electrocute; drown; asphyxiate; suffocate;
      strangle; throttle; smother; garrotte; disembowel; dismember; incinerate; immolate; crush; pulverise; pulverize; !gun; !hack; !butcher; !hang hanged hanged; !bludgeon; guillotine; crucify; euthanise; euthanize`),
  },
  {
    effect: 'killed',
    frame: 'befalls',
    note: 'Death as what one does.',
    verbs: list('die; perish; succumb; fall fell fallen; expire'),
  },
  { effect: 'killed', frame: 'loses', note: 'One side loses its own.', verbs: list('lose lost lost') },
  {
    effect: 'killed',
    frame: 'object',
    note: 'What is done with the dead.',
    verbs: list('bury; cremate; mourn; inter; exhume'),
  },
  {
    effect: 'injured',
    frame: 'object',
    note: 'Hospitals treat the hurt; cases and patients of an illness are no claim.',
    verbs: list('treat'),
  },
  {
    effect: 'injured',
    frame: 'does',
    note: 'AP: wounded in war, injured otherwise; one effect here.',
    verbs: list(
      `injure; wound; hurt hurt hurt; maim; hospitalise; hospitalize; scald; shoot shot shot; stab; trample; burn; burn burnt burnt; concuss; bruise; mutilate; disfigure; lacerate; maul; gore; cripple; paralyse; paralyze; impale; !graze; !bloody; !knife; !slash; !scar; !bayonet; blind`,
    ),
  },
  { effect: 'injured', frame: 'befalls', note: 'Taken ill at the spot.', verbs: list('faint') },
  { effect: 'missing', frame: 'befalls', note: 'Gone, and not found.', verbs: list('disappear; vanish') },
  {
    effect: 'captured',
    frame: 'does',
    note: 'Taken by anybody but the authorities.',
    verbs: list('abduct; kidnap; capture; seize; enslave; !snatch; !waylay waylaid waylaid'),
  },
  {
    effect: 'arrested',
    frame: 'does',
    note: 'Taken by the authorities.',
    verbs: list(
      'arrest; detain; apprehend; nab; imprison; recapture; rearrest; re-arrest; incarcerate; jail; intern; remand; !net; !collar; !nick; !handcuff',
    ),
  },
  { effect: 'escaped', frame: 'befalls', note: 'Out of custody or captivity.', verbs: list('escape; abscond') },
  {
    effect: 'released',
    frame: 'does',
    note: 'Let go by captors or authorities; "freed" by attackers in a jail raid is escaped, by troops rescued.',
    verbs: list('release; free; liberate; !parole; !bail'),
  },
  {
    effect: 'rescued',
    frame: 'does',
    note: 'Saved alive.',
    verbs: list('rescue; save; airlift; winch; extricate; !pluck; disentangle'),
  },
  { effect: 'displaced', frame: 'does', note: 'Homes or lodgings left.', verbs: list('displace; uproot; evict') },
  {
    effect: 'evacuated',
    frame: 'does',
    note: 'Moved out of danger by others.',
    verbs: list('evacuate; relocate; resettle'),
  },
  {
    effect: 'surrendered',
    frame: 'befalls',
    note: 'Gave themselves up.',
    verbs: list('surrender; capitulate; defect'),
  },
  { effect: 'casualties', frame: 'does', note: 'Killed or injured, untold which.', verbs: list('!harm') },
];

/** Adjectives and participles that say the effect of the people beside them: "ten dead", "the missing", "homeless". */
export const adjectives: Readonly<Partial<Record<Effect, readonly string[]>>> = {
  killed: list('dead; deceased; lifeless; slain; fallen; drowned; martyred; fatal; stillborn; perished'),
  injured: list(
    'hurt; wounded; injured; unconscious; bleeding; comatose; concussed; maimed; hospitalised; hospitalized; war-wounded',
  ),
  missing: list(
    'missing; untraced; untraceable; unaccounted-for; unaccounted; trapped; unlocated; unrescued; entombed',
  ),
  captured: list('captive; hostage; kidnapped; abducted'),
  displaced: list('homeless; displaced; uprooted; roofless'),
};

/** Nouns that carry the effect: counted ("12 deaths") or with an of-phrase ("the deaths of 12"). */
export const nouns: Readonly<Partial<Record<Effect, readonly string[]>>> = {
  killed:
    list(`death; deaths; fatality; fatalities; body; bodies; corpse; corpses; cadaver; cadavers; martyr; martyrs; killing; killings; murder; murders; martyrdom; martyrdoms; lives; life; massacre; execution; executions; slaying; slayings; loss;
    drownings; drowning; killed; dead; deceased; slain; assassination; assassinations; elimination; slaughter; burial; lynching; lynchings; beheading; beheadings; homicides; femicide; femicides; feminicide; feminicides; demise; electrocution; electrocutions`),
  injured: list('injury; injuries; wounds; wounding; woundings; wounded; injured; hurt'),
  missing: list('disappearance; disappearances; missing'),
  captured: list(
    'abduction; abductions; abductee; abductees; kidnap; kidnapping; kidnappings; kidnappee; hostage; hostages; captive; captives; capture; captures; captured; prisoners-of-war; hostage-taking; seizure',
  ),
  arrested: list(
    'arrest; arrests; detention; detentions; detained; arrested; roundup; round-up; apprehension; rearrest; recapture; arrestees',
  ),
  escaped: list('escape; escapes; escapees; escaped; jailbreak; abscondment'),
  released: list('release; releases; freeing'),
  rescued: list('rescue; rescues; rescued'),
  displaced: list('displacement; displacements; displaced; eviction; evictions'),
  evacuated: list('evacuation; evacuations; evacuees; evacuee; evacuated'),
  surrendered: list('surrender; surrenders; defection; defections; defectors'),
  casualties: list('casualty; casualties'),
};

/** Nouns that name a running count of the dead without counting anybody themselves: "a toll of 31", "the toll rose to 38". */
export const tolls: Readonly<Record<string, Effect>> = {
  toll: 'killed',
  tolls: 'killed',
  'death-toll': 'killed',
  bodycount: 'killed',
  'body-count': 'killed',
  deathtoll: 'killed',
};
