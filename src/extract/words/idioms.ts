import type { Effect } from '../../model/effect.ts';
import type { Frame } from './effects.ts';
import { list } from './list.ts';

/**
 * Phrases by effect: words in order; `^` after a verb is any of its forms, `|` divides alternatives, `?` after a step makes it optional, `~` is a possessive
 * ("their"), `*` any one word that is no preposition, `…` the place where the people may stand (else behind the first word). `frame` as for verbs; `is`: said of the figure as an adjective is ("found dead").
 */
export interface Idioms {
  effect: Effect;
  frame: Frame | 'is';
  note: string;
  says: readonly string[];
}

const HURTS =
  'injury|injuries|wound|wounds|burns|fractures|bruises|cuts|lacerations|contusions|concussion|concussions|trauma|gashes|grazes|whiplash|abrasions';
const HOMES =
  'home|homes|house|houses|village|villages|apartment|apartments|flat|flats|hometown|hometowns|property|properties|land|lands|farms|town|towns';
const RUINS =
  'rubble|debris|mud|snow|wreckage|wreck|ruins|earth|soil|sand|ice|collapsed|building|buildings|concrete|landslide|avalanche|boulders|rocks';

export const idioms: readonly Idioms[] = [
  {
    effect: 'killed',
    frame: 'befalls',
    note: 'Ways of dying.',
    says: list(`lose^ ~? life|lives; lay^ down ~ life|lives; give^ ~ life|lives; give^ up the ghost; breathe^ ~ last; draw^ ~ last breath; embrace^ martyrdom|shahadat|shahadah; achieve^ martyrdom; attain^ martyrdom|shahadat; meet^ ~ death|deaths|end|fate|maker; fall^ in battle|action|combat;
      pay^ with ~ life|lives; pay^ the ultimate|supreme price; make^ the ultimate|supreme sacrifice; sacrifice^ ~ life|lives; not|n't survive; not|n't be^ saved|revived|resuscitated; not|n't live through; not|n't make it; go^ down fighting; drop^ dead; fall^ dead; pass^ away; burn^|burnt to death; bleed^ to death; bleed^ out; freeze^ to death; starve^ to death; choke^ to death; suffocate^ to death; fall^|plunge^|jump^|leap^ to ~ death|deaths;
      succumb^ to; be^ no more; come^ to ~ death|deaths; drink^ the cup of martyrdom; fail^ to survive; burn^ alive; commit^ suicide; take^ ~ own life|lives; die^ by|of suicide; end^ up dead; go^ to ~ death|deaths; go^ to ~ grave|graves; turn^ up dead; wash^ up|ashore dead`),
  },
  {
    effect: 'killed',
    frame: 'does',
    note: 'Ways of killing.',
    says: list(`pronounce^|declare^|certify^|confirm^|rule^ dead|deceased; pronounce^|declare^|certify^|confirm^ as dead|deceased; confirm^|pronounce^|certify^|declare^ to be dead|deceased; shoot^ dead; shoot^ and kill^; shoot^ to death; shoot^ fatally; fatally shoot^|stab^|wound^|injure^|hurt^|strike^|hit^|crush^|mauled|gored|beaten; mortally wound^; gun^ down; mow^ down; cut^ down; hack^ to|down; hack^ with machetes|axes|knives; beat^ to death; stab^ to death; knife^ to death; club^ to death; kick^ to death; stone^ to death; torture^ to death; choke^ to death; strangle^ to death; maul^ to death; gore^ to death; bludgeon^ to death; burn^|burnt alive; burn^|burnt to death; blown up|apart; char^ to death; roast^ alive; bury^ alive; swallow^ alive;
      crush^ to death; trample^ to death; squeeze^ to death; starve^ to death; scald^ to death; blow^ to pieces|bits; blow^ apart; tear^ apart; cut^ to pieces; burn^ beyond recognition; send^|dispatch^ to hell; send^ to ~ death|deaths|grave|graves; put^ to death|the sword; take^ out; sweep^|wash^|drag^|crush^ to ~ death|deaths; finish^ off; wipe^ out; do^ to death; lynch^ to death; claim^ the? life|lives of; take^ the life|lives of; cost^ the life|lives of; cost^ ~ life|lives; snuff^ out; bring^ down;
      pick^ off; do^ away with; kill^ off; leave^ for dead; mow^ to death; slit^ the throats|throat of; cut^ the throats|throat of; send^ to the gallows; burn^ to cinders|ashes`),
  },
  {
    effect: 'killed',
    frame: 'is',
    note: 'Dead as a state.',
    says: list(
      `find^ dead|lifeless|hanged|hanging|drowned|murdered|floating; find^ shot|hacked|strangled|beaten to? death|dead; presume^|believe^|report^|fear^|think^|list^ dead|deceased; left|lying dead; lie^ dead; dead on|upon arrival; brought|carried|taken|pulled|dug|hauled|dragged|fished|recovered|retrieved|winched|lifted|borne out|up|ashore? dead|lifeless; in body bags; recovered|pulled dead|lifeless from; confirmed killed|deaths; known dead; known to have died|perished; known to be dead; charred to death; charred beyond recognition`,
    ),
  },
  {
    effect: 'injured',
    frame: 'befalls',
    note: 'Ways of being hurt.',
    says: list(`sustain^|suffer^|receive^ ${HURTS}; sustain^|suffer^|receive^ * ${HURTS}; sustain^|suffer^|receive^ * * ${HURTS}; sustain^|suffer^ * and|to|or * ${HURTS}; sustain^ gunshot|bullet|shrapnel|stab wounds|injuries; suffer^ smoke inhalation; suffer^ heat|heat-related exhaustion|stroke|illness|illnesses; suffer^ heatstroke|exhaustion|dehydration|hypothermia|frostbite|concussion|concussions; suffer^ from smoke inhalation|burns|injuries|shock|concussion|hypothermia; inhale^ smoke|fumes; suffer^ a broken|fractured|dislocated|sprained *; suffer^ broken|fractured bones|ribs|legs|arms|limbs; suffer^ a heart attack|stroke; break^|fracture^ bones|legs|arms|ribs|~ leg|arm|ankle|wrist|hip|collarbone|back|nose|ribs|legs|arms;
      break^|fracture^ a|both? leg|arm|ankle|wrist|hip|collarbone|rib|legs|arms; have^ burns|cuts|fractures|bruises|wounds; have^ broken|bullet|gunshot|shrapnel bones|ribs|wounds|legs; have^ a broken|fractured *; have^ limbs|legs|fingers|hands amputated; have^ a|~ leg|arm|hand|foot amputated; lose^ a|an|~|both hand|hands|leg|legs|arm|arms|foot|feet|limb|limbs|eye|eyes|finger|fingers|toe|toes|sight|eyesight|hearing; lose^ limbs|fingers|consciousness; fall^ unconscious; pass^ out; need^|require^|seek^|receive^ hospital|medical treatment|attention|care; need^|require^ hospital|hospitalisation|hospitalization|stitches|surgery;
      require^ hospital|medical treatment; receive^|take^|stop^ a bullet|bullets; end^ up in hospital; escape^|survive^|flee^|emerge^ with minor|slight|light|serious|bullet|gunshot|a|only? * injuries|wounds|burns|injury; escape^|survive^|flee^|emerge^ with injuries|wounds|burns|bruises|cuts; collapse^ from|with heat|exhaustion|heatstroke`),
  },
  {
    effect: 'injured',
    frame: 'does',
    note: 'Hurt, or treated for it.',
    says: list(`treat^ for ${HURTS}|shock|smoke|hypothermia|dehydration|exhaustion|heatstroke|gunshot|bullet|shrapnel|whom; treat^ for * ${HURTS}|inhalation|poisoning; treat^ for the effects of smoke; treat^ at|on the scene|site|spot; treat^ in|at a|the? hospital|hospitals; admit^|take^|rush^|bring^|send^|transport^|airlift^|fly^|convey^|carry^|move^|evacuate^ with * ${HURTS}; admit^|take^|rush^|bring^|send^|transport^|airlift^|fly^ with ${HURTS};
      admit^ to|in|at a|the|local|nearby|area|several? hospital|hospitals|clinic|icu; take^|rush^|bring^|transport^|airlift^|fly^|convey^|shift^|whisk^|remove^|transfer^ to a|the|local|nearby|area|various|several|different? hospital|hospitals|clinic|clinics|trauma; take^|rush^|bring^|transport^|airlift^|fly^|shift^ to a|the|local|nearby * hospital|hospitals; take^ to intensive care; leave^ with burns|injuries|wounds|fractures; leave^ nursing *; knock^ unconscious|out; knock^ down; beat^ unconscious|up; run^ over; blow^ off ~ feet; overcome by smoke|fumes|gas; stretcher^ off|away|out; cut^ by glass|flying; hit^ by|with stray|a bullets|bullet|rubber`),
  },
  {
    effect: 'injured',
    frame: 'is',
    note: 'Hurt as a state.',
    says: list(
      `in a|the? hospital|hospitals; in intensive|critical care; in the icu|emergency|trauma; in a|an? critical|serious|stable|grave|fair|guarded|life-threatening|unstable|severe but|and? critical|serious|stable|life-threatening? condition|conditions|state; in a coma; in surgery; on a ventilator; on ventilators|life support; on life support; fight^|battle^ for ~ life|lives; critically|seriously|gravely ill; hit|struck by stray|a|flying|rubber? bullet|bullets|gunfire|shrapnel|shots|pellets|debris|glass; hit|struck by a stray bullet; critical condition; being treated in|at|for; receive^ treatment; under|undergo^|undergoing treatment|surgery; overcome by smoke|fumes|gas; with|from gunshot|bullet|shrapnel|stab|burn wounds|injuries; needing|requiring hospital treatment; confined to hospital; suffering from burns|shock|smoke|injuries; knocked unconscious; walking wounded`,
    ),
  },
  {
    effect: 'missing',
    frame: 'is',
    note: 'Not found.',
    says: list(`unaccounted for; not|n't yet? accounted for; yet to be found|traced|accounted|located|recovered|rescued|heard; feared|believed|thought|presumed|reported trapped|buried|missing|drowned|entombed|lost; feared|believed|thought to be trapped|buried|missing|lost; feared|believed|thought to have drowned|been; go^|remain^|report^|list^|declare^ missing; reported|listed|declared as missing; go^ unaccounted for; trapped under|beneath|in|inside|below|underground|amid|between; lost at sea; lost contact; buried|entombed|stuck|pinned under|beneath|in|underneath|below|amid; under|beneath|underneath|below the|~|tonnes|tons|heaps? of? ${RUINS};
      still under|beneath the; believed|still trapped|buried|missing|lost; not|n't yet? been found|seen|traced|located|heard|accounted; not|n't yet? found|located|accounted; not be found|traced|located|reached; without trace; without a trace; no trace of; not|n't returned|reappeared; fail^ to return; never returned|seen; not|n't answered the roll; last seen; nowhere to be found; cut off from contact; disappear^ without trace; swallowed up? by`),
  },
  {
    effect: 'missing',
    frame: 'does',
    note: 'Carried away by water; to their deaths is a killing.',
    says: list(
      'sweep^|wash^|carry^|drag^ away|off|overboard; sweep^|wash^|carry^|drag^|pull^ out? to|into|off sea|rocks|the; sweep^ off',
    ),
  },
  {
    effect: 'captured',
    frame: 'does',
    note: 'Taken captive.',
    says: list(
      `take^|hold^|keep^|seize^|make^ hostage|hostages|captive|captives; take^|make^ prisoner|prisoners; take^ as hostages|hostage|captives|prisoners; carry^ off; whisk^ away|off; spirit^ away|off; make^ off|away with; march^ off|away; march^ into the bush|forest; lead^ off|away; take^ away; take^ by; take^ into the bush|forest|captivity; drag^ away|off; drive^ off with; cart^ away|off; bundle^|force^|push^ into a|the|~|waiting? car|van|vehicle|vehicles|bush|forest|pickup|suv; take^|abduct^|snatch^ from ~|the? ${HOMES}|school|bus|hostel|farms|church|mosque; herd^ into the bush|forest; hold^ for|to ransom; hold^ against ~ will; keep^ captive; frogmarch^ away; kidnap^ for ransom`,
    ),
  },
  {
    effect: 'captured',
    frame: 'is',
    note: 'Still held.',
    says: list(
      `yet to regain ~? freedom; yet to be released|freed; still in captivity; in captivity; in rebel|enemy|militant|terrorist|~? hands; still held; being held hostage|captive; held hostage|captive; held for|to ransom; held by gunmen|bandits|militants|rebels|kidnappers|pirates|insurgents|hamas|terrorists|armed|unknown|unidentified|the; held by an|a unidentified|unknown|armed|militant|rebel *; held in captivity; in the clutches of; remain^ in captivity`,
    ),
  },
  {
    effect: 'arrested',
    frame: 'does',
    note: 'Taken in.',
    says: list(
      `take^ into|in police|military|protective|preventive|federal|state|judicial? custody|detention; take^ in for questioning|interrogation; bring^ in for questioning; round^ up; pick^ up by; pick^ up; haul^ in|off|away; place^|put^ under arrest|detention|control; place^|put^|keep^|hold^ in police|judicial|preventive|pre-trial|remand|military? custody|detention|jail|prison; place^|put^ under house arrest|detention; put^|send^|land^ behind bars; throw^|put^ in|into jail|prison|cells; lock^ up; catch^ fleeing; catch^ red-handed; send^|commit^ to jail|prison|custody; remand^ in|into|to custody|prison|judicial|police; lead^ away in handcuffs; take^ off in handcuffs; bring^|take^ to police|the? station|police|court? station; hand^|turn^ over to police|the? police|authorities; run^ in; drag^ off|away by police; subdue^ and arrest^; hold^ for questioning; hold^ on suspicion|charges; bring^ to justice`,
    ),
  },
  {
    effect: 'arrested',
    frame: 'is',
    note: 'In custody.',
    says: list(
      `in police|military|judicial|federal|state|government|ice|army|preventive|their|protective? custody|detention; behind bars; under arrest; under house|military|administrative arrest|detention; held for|in questioning|custody|detention; held|detained by police|authorities|troops|soldiers|security|officers|gendarmes; held on suspicion|charges|remand; held under the; held without charge|charges|trial|bail; held pending; held in connection; being held|questioned|interrogated; back in the? custody|cells|jail|prison|detention; in jail|prison|cells|handcuffs; in the cells; on remand; in the dragnet; helping police with; under control of police`,
    ),
  },
  {
    effect: 'escaped',
    frame: 'befalls',
    note: 'Out of custody.',
    says: list(
      `break^ out of?; break^ free|loose; get^ away; flee^|escape^ from? the? jail|prison|custody|cells|detention|captivity|captors; flee^|escape^ from police|lawful custody; flee^ ~ captors|cells; escape^ ~ captors|cells; make^ good ~ escape; make^ ~ escape; make^ a break|dash|run for; walk^ out of; run^ free; go^ over the wall; jump^ bail; slip^ out of|~; slip^ away; give^ ~? captors|guards the slip; give^ police the slip; scale^ the? walls|wall|fence; dig^ ~ way out; tunnel^ out; at large; on the run; on the loose; still at large`,
    ),
  },
  {
    effect: 'escaped',
    frame: 'does',
    note: 'Out of custody by attackers.',
    says: list('break^ * out; spring^ from jail|prison|custody; spirit^ out of jail|prison'),
  },
  {
    effect: 'released',
    frame: 'does',
    note: 'Let go.',
    says: list(
      `let^ go; let^ out; let^ off; set^ free; set^ at liberty; hand^ over; hand^ back; send^ home; bail^ out; free^|release^ on bail|parole|bond; grant^|give^ bail|parole|amnesty|pardon; regain^|gain^|win^ ~? freedom|liberty; get^ bail; walk^ free; release^ from custody|captivity|prison|jail|detention; free^ from captivity|custody|prison|jail; exchange^|swap^ for prisoners|hostages|captives; return^ to ~ families`,
    ),
  },
  {
    effect: 'rescued',
    frame: 'does',
    note: 'Saved.',
    says: list(`pull^|bring^|carry^|drag^|dig^|take^|haul^|lift^|get^|winch^ out|up|ashore|back|from? alive|safely|unharmed|unhurt|unscathed; pull^|pluck^|haul^|drag^|lift^|hoist^|fish^|winch^|dig^|cut^|free^|extract^ from; pull^|drag^|haul^|fish^|lift^|dig^|winch^ out; pull^|drag^|haul^ out? of the; cut^ free|loose|out; cut^ out of; bring^|take^|pull^|lift^|lead^|guide^|carry^|ferry^|haul^|whisk^|fly^|drag^|winch^|escort^|usher^|row^|transport^|help^ to safety|shore|dry; bring^ ashore|aboard; bring^|haul^|lift^|winch^|pull^|hoist^ to the? surface|shore|land|bank; bring^|pull^|take^|get^|carry^|dig^|haul^|lift^|lead^ out|up|ashore|back|down … alive|safely|unharmed|unhurt|safe; pull^|haul^|take^|hoist^ aboard|on? board; take^ on board|aboard; pull^ alive; find^|locate^|recover^|retrieve^|trace^ alive|safe|unharmed|unhurt|well; find^|locate^ safe and; find^ clinging;
      pick^ up at|from sea; pick^ up from the? water|sea|raft; pick^ up by the|a|an? *? fishermen|lifeboat|coastguard|coast|navy|ship|boat|vessel|trawler|tanker|freighter|helicopter|fishing|rescue|rescuers|ferry; take^ off the? rooftops|roofs|roof|ship|vessel|boat|mountain; pluck^ to safety; free^ from the? rubble|wreckage|debris|wreck|lift|elevator|car|vehicle; carry^ down the? stairs|ladder|ladders|mountain; carry^ down|out; pull^ out of the? rubble|wreckage|water|sea|river; free^ unharmed|unhurt; lead^ out of|to; bring^ down safely`),
  },
  {
    effect: 'displaced',
    frame: 'befalls',
    note: 'Homes left.',
    says: list(
      `flee^|leave^|abandon^|lose^|vacate^|quit^ ~ ${HOMES}; flee^|leave^|abandon^ ~ burning|flooded|damaged|ruined|ancestral|destroyed *; lose^ the roofs|roof over; flee^ the area|region|city|town|village|villages|fighting|violence|camp|war|conflict|country|province|clashes|offensive|shelling|bombardment|advance|unrest|flooding|floods|eruption|wildfire|wildfires|flames; leave^ village|villages; take^ flight; flee^ on|to|from|across|toward|towards|over|north|south|east|west|abroad|inland; take^|seek^|find^ refuge|shelter; take^ to the hills|bush|mountains|forests|roads; flee^; become^ homeless|refugees; end^ up homeless; has|have|had moved out`,
    ),
  },
  {
    effect: 'displaced',
    frame: 'does',
    note: 'Driven from home.',
    says: list(
      `render^|make^|leave^ homeless|displaced|shelterless; leave^ without a? home|homes|roof|roofs|shelter|house|houses; drive^|force^|push^|chase^|burn^|bomb^|flood^|turn^|throw^ from|out of ~ ${HOMES}; drive^|force^|push^|chase^ from|out; force^|compel^|oblige^ to flee|leave|abandon|move; have|had|has to flee|leave|abandon; have|had|has to move out; burn^|bomb^|flood^ out`,
    ),
  },
  {
    effect: 'displaced',
    frame: 'is',
    note: 'Homeless as a state.',
    says: list('without a? home|homes|roof|shelter; internally displaced'),
  },
  {
    effect: 'evacuated',
    frame: 'does',
    note: 'Moved by others.',
    says: list(
      `move^|shift^|take^|transfer^|bring^|transport^|bus^|carry^|relocate^|send^|drive^ to|into the|temporary|emergency|relief|evacuation|safer|higher? shelter|shelters|tents|camps|camp|centres|centers|centre|center|ground|places|place|areas|area|safety|grounds|accommodation; move^ out; move^ out of ~ ${HOMES}; move^ from ~ ${HOMES}; move^|shift^|take^|bring^ to safety|safer; shift^ to relief|shelter; bus^|fly^|ship^|airlift^|ferry^ out; clear^ from ~ ${HOMES}; move^ to higher ground`,
    ),
  },
  {
    effect: 'surrendered',
    frame: 'befalls',
    note: 'Gave up.',
    says: list(
      `give^ ~ up; give^ themselves|himself|herself up; lay^|put^|throw^ down ~? arms|weapons|guns; turn^|hand^ themselves|himself|herself in|over; drop^ ~ weapons|arms; come^ out with ~ hands; raise^ the white flag; wave^ a white flag; join^ the mainstream; switch^ sides`,
    ),
  },
];
