import type { Effect } from '../../model/effect.ts';

/**
 * How a verb takes the people that it befalls.
 * `does`: "militants killed ten" (object), "ten were killed" (passive subject). `befalls`: "ten died" (subject)., `loses`: "the army lost ten" (object, of the subject's own), `object`: "we buried ten" (object only: whoever "was buried" may live).
 */
export type Frame = 'does' | 'befalls' | 'loses' | 'object';

/** Verbs by effect and frame: "base", or "base past participle" where irregular. A note says what to mind. */
export const verbs: readonly { effect: Effect; frame: Frame; verbs: readonly string[]; note: string }[] = [
  { effect: 'killed', frame: 'does', note: 'Death by somebody or something.',
    verbs: ['kill', 'murder', 'slay slew slain', 'massacre', 'slaughter', 'execute', 'assassinate', 'behead', 'martyr', 'eliminate', 'neutralise', 'neutralize', 'liquidate', 'lynch', 'electrocute', 'drown', 'asphyxiate', 'suffocate', 'gun', 'hack', 'decapitate', 'incinerate', 'crush'] },
  { effect: 'killed', frame: 'befalls', note: 'Death as what one does.', verbs: ['die', 'perish', 'succumb', 'fall fell fallen', 'expire'] },
  { effect: 'killed', frame: 'loses', note: 'One side loses its own.', verbs: ['lose lost lost'] },
  { effect: 'killed', frame: 'object', note: 'What is done with the dead.', verbs: ['bury', 'cremate', 'mourn'] },
  { effect: 'injured', frame: 'object', note: 'Hospitals treat the hurt; cases and patients of an illness are no claim.', verbs: ['treat'] },
  { effect: 'injured', frame: 'does', note: 'AP: wounded in war, injured otherwise; one effect here.',
    verbs: ['injure', 'wound', 'hurt hurt hurt', 'maim', 'hospitalise', 'hospitalize', 'scald', 'trample', 'burn', 'concuss', 'bruise', 'mutilate', 'disfigure'] },
  { effect: 'captured', frame: 'does', note: 'Taken by anybody but the authorities.', verbs: ['abduct', 'kidnap', 'capture', 'seize', 'enslave'] },
  { effect: 'arrested', frame: 'does', note: 'Taken by the authorities.', verbs: ['arrest', 'detain', 'apprehend', 'nab', 'imprison', 'recapture', 'rearrest', 're-arrest', 'incarcerate', 'jail', 'intern', 'remand'] },
  { effect: 'escaped', frame: 'befalls', note: 'Out of custody or captivity.', verbs: ['escape', 'abscond'] },
  { effect: 'released', frame: 'does', note: 'Let go by captors or authorities; "freed" by attackers in a jail raid is escaped, by troops rescued.', verbs: ['release', 'free', 'liberate'] },
  { effect: 'rescued', frame: 'does', note: 'Saved alive.', verbs: ['rescue', 'save', 'airlift', 'winch'] },
  { effect: 'displaced', frame: 'does', note: 'Homes or lodgings left.', verbs: ['displace', 'uproot'] },
  { effect: 'evacuated', frame: 'does', note: 'Moved out of danger by others.', verbs: ['evacuate', 'relocate'] },
  { effect: 'surrendered', frame: 'befalls', note: 'Gave themselves up.', verbs: ['surrender', 'capitulate', 'defect'] },
];

/**
 * Phrases by effect: words in order, `^` after a verb is any of its forms, `|` divides alternatives, `?` after a word makes it optional, `~` is a possessive
 * ("their"), `*` any one word. `frame` as for verbs; `is`: said of the figure as an adjective is ("found dead").
 */
export const phrases: readonly { effect: Effect; frame: Frame | 'is'; says: readonly string[]; note: string }[] = [
  { effect: 'killed', frame: 'befalls', note: 'Idioms of dying.',
    says: ['lose^ ~ life|lives', 'lose^ life|lives', 'lay^ down ~ life|lives', 'give^ ~ life|lives', 'give^ up the ghost', 'breathe^ ~ last', 'embrace^ martyrdom|shahadat|shahadah', 'achieve^ martyrdom', 'attain^ martyrdom|shahadat', 'meet^ ~ death|deaths|end', 'fall^ in battle|action', 'pay^ with ~ life|lives', 'not|n\'t survive', 'not|n\'t live through', 'go^ down fighting', 'drop^ dead', 'pass^ away', 'burn^ to death', 'bleed^ to death', 'freeze^ to death', 'starve^ to death', 'plunge^ to ~ death|deaths', 'succumb^ to', 'be^ no more', 'come^ to ~ death|deaths', 'not|n\'t make it', 'drink^ the cup of martyrdom'] },
  { effect: 'killed', frame: 'does', note: 'Idioms of killing.',
    says: ['shoot^ dead', 'shoot^ and kill^', 'shoot^ to death', 'gun^ down', 'mow^ down', 'cut^ down', 'hack^ to death', 'beat^ to death', 'stab^ to death', 'burn^ alive', 'burn^ to death', 'bury^ alive', 'crush^ to death', 'trample^ to death', 'blow^ to pieces|bits', 'send^ to hell', 'dispatch^ to hell', 'put^ to death', 'take^ out', 'sweep^ to ~ death|deaths', 'finish^ off', 'wipe^ out', 'do^ to death', 'lynch^ to death', 'claim^ the life|lives of', 'take^ the life|lives of', 'cost^ the life|lives of', 'cost^ ~ life|lives', 'snuff^ out', 'bring^ down'] },
  { effect: 'killed', frame: 'is', note: 'Dead as a state.', says: ['find^ dead', 'pronounce^ dead', 'declare^ dead', 'confirm^ dead', 'feared dead', 'believed dead', 'presumed dead', 'left dead', 'lie^ dead'] },
  { effect: 'injured', frame: 'befalls', note: 'Idioms of being hurt.',
    says: ['sustain^ * injury|injuries|wound|wounds|burns', 'sustain^ injury|injuries|wounds|burns|bruises', 'suffer^ * * injuries|wounds|burns', 'suffer^ * injury|injuries|wound|wounds|burns', 'suffer^ injury|injuries|wounds|burns|bruises', 'receive^ injury|injuries|wounds|burns', 'receive^ * injury|injuries|wounds|burns', 'break^ bones|legs|arms', 'have^ burns', 'have^ broken bones', 'have^ bullet|gunshot wounds', 'need^ hospital|medical treatment', 'receive^ a bullet', 'take^ a bullet', 'have^ cuts|fractures|bruises|wounds', 'have^ limbs amputated'] },
  { effect: 'injured', frame: 'does', note: 'Treated for wounds.', says: ['treat^ for injuries|burns|wounds|shock|smoke|fractures|cuts|bruises|hypothermia|dehydration', 'treat^ for * injuries|burns|wounds|inhalation|fractures|cuts', 'treat^ for the effects of smoke', 'admit^ with injuries|burns|wounds|fractures', 'admit^ with * injuries|burns|wounds'] },
  { effect: 'injured', frame: 'is', note: 'Hurt as a state.', says: ['in hospital', 'in a|the hospital', 'in intensive care', 'in critical|serious|stable condition', 'in a critical|serious|stable condition', 'in a coma', 'in surgery', 'on a ventilator', 'fighting for ~ life|lives', 'fight^ for ~ life|lives', 'critically ill', 'hit by stray|a bullets|bullet', 'hit by a stray bullet', 'hit by bullets|gunfire|shrapnel|shots', 'struck by stray|a bullets|bullet', 'critical condition', 'being treated in|at', 'receive^ treatment', 'under treatment'] },
  { effect: 'missing', frame: 'is', note: 'Not found.', says: ['unaccounted for', 'not accounted for', 'yet to be found|traced|accounted', 'feared trapped', 'go^ missing', 'remain^ missing', 'feared drowned', 'trapped under|beneath|in', 'lost at sea', 'buried under|beneath|in', 'under the|~ rubble|debris|mud|snow|wreckage', 'beneath the rubble|debris', 'still under the', 'believed trapped|buried', 'still trapped', 'report^ missing', 'not been found|seen|traced', 'not been heard', 'without trace'] },
  { effect: 'captured', frame: 'does', note: 'Taken captive.',
    says: ['take^ hostage', 'take^ captive', 'take^ prisoner', 'hold^ hostage', 'hold^ captive', 'carry^ off', 'whisk^ away', 'make^ off with', 'march^ off', 'take^ away', 'take^ by', 'drag^ away', 'keep^ hostage'] },
  { effect: 'captured', frame: 'is', note: 'Still held.', says: ['yet to regain freedom', 'yet to be released|freed', 'still in captivity', 'in captivity', 'in rebel|enemy hands', 'still held', 'being held hostage|captive'] },
  { effect: 'arrested', frame: 'does', note: 'Taken in.', says: ['take^ into custody', 'round^ up', 'pick^ up by', 'pick^ up', 'haul^ in', 'place^ under arrest', 'put^ behind bars', 'catch^ fleeing', 'send^ to jail'] },
  { effect: 'arrested', frame: 'is', note: 'In custody.', says: ['in custody', 'in detention', 'behind bars', 'under arrest', 'held for questioning', 'held by police'] },
  { effect: 'escaped', frame: 'befalls', note: 'Out of custody.', says: ['break^ out of', 'break^ free', 'get^ away', 'flee^ from jail|prison|custody', 'flee^ jail|prison|custody', 'make^ good ~ escape', 'walk^ out of', 'run^ free', 'at large', 'on the run', 'on the loose'] },
  { effect: 'escaped', frame: 'does', note: 'Out of custody by attackers.', says: ['set^ free', 'break^ * out', 'spring^ from jail|prison'] },
  { effect: 'released', frame: 'does', note: 'Let go.', says: ['let^ go', 'let^ out', 'let^ off', 'hand^ over', 'send^ home', 'bail^ out', 'grant^ bail', 'regain^ freedom', 'hand^ back'] },
  { effect: 'rescued', frame: 'does', note: 'Saved.', says: ['pull^ out alive', 'pull^ from', 'pull^ out', 'pull^ alive', 'bring^ out alive', 'bring^ to safety', 'take^ to safety', 'lift^ out', 'dig^ out alive', 'dig^ out', 'find^ alive', 'pick^ up at sea', 'take^ off rooftops|roofs', 'pluck^ from', 'haul^ from', 'free^ from the rubble|wreckage', 'pull^ to safety', 'lift^ to safety'] },
  { effect: 'displaced', frame: 'befalls', note: 'Homes left.',
    says: ['flee^ ~ home|homes|houses|villages', 'leave^ ~ home|homes|houses|villages', 'abandon^ ~ home|homes|houses|villages', 'lose^ ~ home|homes|houses', 'flee^ the area|region|city|town|village|fighting|violence|camp', 'leave^ village|villages', 'take^ flight', 'flee^ on', 'flee^ to', 'flee^ from', 'flee^ across', 'take^ refuge', 'seek^ refuge', 'take^ shelter', 'flee^ toward|towards', 'flee^', 'has|have|had moved out'] },
  { effect: 'displaced', frame: 'does', note: 'Driven from home.',
    says: ['render^ homeless', 'make^ homeless', 'leave^ homeless', 'drive^ from ~ home|homes|villages', 'force^ from ~ home|homes|villages', 'force^ out of ~ home|homes', 'force^ to flee', 'force^ to leave', 'have to flee', 'had to flee', 'force^ out'] },
  { effect: 'displaced', frame: 'is', note: 'Homeless as a state.', says: ['without homes', 'without a home'] },
  { effect: 'evacuated', frame: 'does', note: 'Moved by others.', says: ['move^ out', 'move^ to safety', 'move^ into|to tents|shelters|camps', 'move^ to safer', 'shift^ to safer', 'take^ to shelters', 'bring^ to shelters', 'move^ to shelters', 'shift^ to relief|shelter'] },
  { effect: 'surrendered', frame: 'befalls', note: 'Gave up.', says: ['give^ ~ up', 'give^ themselves up', 'give^ himself|herself up', 'lay^ down arms', 'lay^ down ~ arms|weapons', 'turn^ themselves in', 'turn^ himself|herself in', 'hand^ themselves in|over'] },
];

/** Adjectives and participles that say the effect of the people beside them: "ten dead", "the missing", "homeless". */
export const adjectives: Readonly<Partial<Record<Effect, readonly string[]>>> = {
  killed: ['dead', 'deceased', 'lifeless', 'slain', 'fallen', 'drowned', 'martyred', 'fatal'],
  injured: ['hurt', 'wounded', 'injured', 'unconscious', 'bleeding'],
  missing: ['missing', 'untraced', 'untraceable', 'unaccounted-for', 'trapped'],
  captured: ['captive', 'hostage'],
  displaced: ['homeless', 'displaced'],
};

/** Nouns that carry the effect: counted ("12 deaths") or with an of-phrase ("the deaths of 12"). */
export const nouns: Readonly<Partial<Record<Effect, readonly string[]>>> = {
  killed: ['death', 'deaths', 'fatality', 'fatalities', 'body', 'bodies', 'corpse', 'corpses', 'cadaver', 'cadavers', 'martyr', 'martyrs', 'killing', 'killings', 'murder', 'murders', 'martyrdom', 'lives', 'life', 'massacre', 'execution', 'executions', 'slaying', 'slayings', 'loss', 'drownings', 'drowning', 'killed', 'dead', 'deceased', 'slain', 'assassination', 'elimination', 'slaughter', 'burial'],
  injured: ['injury', 'injuries', 'wounds', 'wounding', 'wounded', 'injured', 'hurt'],
  missing: ['disappearance', 'disappearances', 'missing'],
  captured: ['abduction', 'abductions', 'kidnapping', 'kidnappings', 'hostage', 'hostages', 'captive', 'captives', 'capture', 'captured', 'prisoners-of-war', 'hostage-taking', 'seizure'],
  arrested: ['arrest', 'arrests', 'detention', 'detentions', 'detained', 'arrested', 'roundup'],
  escaped: ['escape', 'escapes', 'escapees', 'escaped'],
  released: ['release', 'releases', 'freeing'],
  rescued: ['rescue', 'rescues'],
  displaced: ['displacement', 'displaced'],
  evacuated: ['evacuation', 'evacuations', 'evacuees'],
  surrendered: ['surrender', 'surrenders'],
  casualties: ['casualty', 'casualties'],
};

/** Nouns that name a running count of the dead without counting anybody themselves: "a toll of 31", "the toll rose to 38". */
export const tolls: Readonly<Record<string, Effect>> = { toll: 'killed', tolls: 'killed', 'death-toll': 'killed', bodycount: 'killed' };

/** Effects that differ in the text when both stand together: "dead or wounded", "killed and injured" of one figure. */
export const mixed: readonly (readonly [string, string])[] = [
  ['dead', 'wounded'], ['dead', 'injured'], ['killed', 'wounded'], ['killed', 'injured'], ['killed', 'hurt'], ['dead', 'hurt'],
];
