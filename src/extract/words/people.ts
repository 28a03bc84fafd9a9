import type { Group } from '../../model/group.ts';

/** Nouns for people, by the group that they stand for (codebook, Group). Singulars; plurals are derived, irregular ones stand beside. */
export const people: Readonly<Record<Group, readonly string[]>> = {
  people: words(`person/persons people/people human/humans folk/folks individual victim body/bodies corpse cadaver casualty fatality soul survivor suspect smuggler informant
    dead/dead deceased/deceased wounded/wounded injured/injured life/lives   missing/missing  dead-body/dead-bodies evacuee
    collaborator accused arrestee offender criminal robber thief/thieves drug-dealer trafficker looter rioter arsonist perpetrator culprit ringleader accomplice defendant facilitator`),
  civilians: words(`civilian resident worker labourer laborer student villager tourist worshipper worshiper patient journalist pilgrim passenger woman/women man/men child/children boy girl
    baby/babies infant toddler newborn teenager youth youngster minor kid adult pensioner senior elder parent mother father brother sister son daughter husband wife/wives widow
    sibling relative cousin uncle aunt grandmother grandfather grandchild/grandchildren grandson granddaughter nephew niece couple twin bride groom guest shopper shopkeeper trader vendor hawker seller customer
    farmer herder herdsman/herdsmen shepherd fisherman/fishermen fisher miner farmhand labourer driver conductor cleaner crewman/crewmen crewmember crew/crew seafarer mariner skipper pilot co-pilot hostess stewardess steward
    teacher pupil schoolchild/schoolchildren schoolgirl schoolboy professor lecturer headteacher doctor nurse medic paramedic physician midwife/midwives surgeon medical-student
    firefighter fireman/firemen rescuer responder volunteer staffer employee staff/staff clerk assistant engineer technician electrician mason carpenter welder tailor cook chef waiter waitress barber mechanic porter
    reporter cameraman/cameramen photographer editor blogger activist campaigner protester protestor demonstrator marcher supporter sympathiser spectator fan player athlete referee singer musician dancer artist actor
    pedestrian motorist commuter bystander passer-by/passers-by passerby/passersby onlooker cyclist motorcyclist biker trekker hiker climber mountaineer skier snowboarder swimmer surfer camper holidaymaker vacationer traveller traveler visitor sightseer
    monk nun priest pastor imam cleric bishop rabbi missionary devotee congregant believer christian muslim hindu sikh jew shia sunni yazidi
    migrant refugee asylum-seeker returnee expatriate foreigner national citizen local native settler peasant townsperson townspeople townsfolk islander inhabitant occupant tenant neighbour neighbor householder squatter homeowner nomad
    lawyer businessman/businessmen businesswoman/businesswomen merchant banker broker manager supervisor executive contractor builder operator welder stevedore dockworker
    pensioner orphan beggar vagrant homeless adolescent preschooler schoolteacher undergraduate graduate intern apprentice scientist researcher environmentalist conservationist
    member mourner reveller reveler partygoer concertgoer festivalgoer worshippers fan crew crewmate oarsman/oarsmen boatman/boatmen rickshaw-puller housewife/housewives housemaid servant maid nanny caretaker
    hostage relief-worker aid-worker health-worker humanitarian peacemaker voter delegate attendee participant
    briton american frenchman/frenchmen german italian spaniard canadian australian russian ukrainian israeli palestinian pakistani indian afghan iranian iraqi syrian turk greek chinese japanese korean filipino filipina indonesian malaysian vietnamese thai nepali nepalese/nepalese bangladeshi sri-lankan
    nigerian ghanaian kenyan ugandan tanzanian ethiopian eritrean somali sudanese/sudanese egyptian libyan tunisian algerian moroccan malian senegalese/senegalese congolese/congolese rwandan burundian zimbabwean mozambican malawian zambian angolan cameroonian
    mexican brazilian argentine argentinian colombian venezuelan peruvian ecuadorian chilean bolivian haitian cuban guatemalan honduran salvadoran dutchman/dutchmen belgian swede norwegian dane finn pole czech hungarian romanian bulgarian serb croat bosnian albanian kurd uyghur rohingya/rohingya tibetan`),
  security: words(`soldier police/police policeman/policemen policewoman/policewomen officer constable trooper troop guard warder jailer jailor paramilitary/paramilitaries gendarme peacekeeper coastguard coastguardsman/coastguardsmen
    marine sailor airman/airmen serviceman/servicemen servicemember cop sheriff deputy ranger levies/levies jawan commando sergeant corporal lieutenant captain major colonel general brigadier cadet recruit conscript reservist infantryman/infantrymen
    detective inspector sub-inspector superintendent agent operative lawman/lawmen bodyguard personnel/personnel police legionnaire carabiniere/carabinieri bomb-disposal watchman/watchmen trainee
    commander border-guard prison-guard security-guard naik havildar subedar sepoy gunner tankman/tankmen paratrooper fusilier gurkha`),
  militants: words(`militant terrorist insurgent rebel separatist gunman/gunmen attacker bomber fighter extremist jihadist jihadi islamist guerrilla guerilla assailant bandit gangster mobster hitman/hitmen kidnapper abductor hijacker raider infiltrator combatant mujahid/mujahideen
    khwarij/khwarij khawarij/khawarij khariji/khawarij kharji/khawarij outlaw pirate warlord shooter sniper maoist naxal naxalite taliban/taliban gang-member cadre suicide-bomber militiaman/militiamen militia-member hoodlum cultist marauder invader brigand`),
  officials: words(`official politician mayor councillor councilor councilman/councilmen minister governor lawmaker senator congressman/congressmen congresswoman mp legislator parliamentarian commissioner deputy-commissioner bureaucrat magistrate administrator diplomat ambassador envoy judge prosecutor president premier
    candidate alderman/aldermen prefect secretary civil-servant`),
  prisoners: words(`prisoner inmate detainee convict fugitive escapee internee jailbird undertrial`),
};

/** Words that make a neutral noun ("personnel", "members", "men", "officials", "guards") one of a group. */
export const groupModifiers: Readonly<Partial<Record<Group, readonly string[]>>> = {
  security: words(`security police army military navy naval paramilitary law-enforcement law enforcement intelligence frontier corps rangers levies border coast coastguard infantry armed ctd counter-terrorism counterterrorism sf fc ndsf isf special
    air force national guard troops gendarmerie prison correctional custodial customs riot swat soldiers defence defense patrol battalion regiment enemy constabulary barracks marine mobile municipal-police idf unifil`),
  militants: words(`liberation militant terrorist rebel insurgent separatist extremist jihadist islamist taliban isis daesh bla ttp hamas hezbollah al-shabaab shabaab boko haram al-qaeda majeed guerrilla gang cartel mafia bandit m23 fdlr adf rsf houthi khwarij terror suicide fateh stos maoist naxalite armed-group militia pkk ypg farc eln npa`),
  civilians: words(`family health aid relief rescue medical humanitarian hospital school civilian crew transport match factory garment construction migrant daily-wage sanitation media press church mosque village local railway bus truck cabin ferry fishing mine mining tribal expedition teaching nursing youth club`),
  officials: words(`government administration district provincial federal civil civic council parliamentary municipal election electoral`),
  prisoners: words(`jailed imprisoned`),
};

/** Nouns that say nothing of the group by themselves: their modifiers or their of-phrase decide. */
export const neutralNouns: ReadonlySet<string> = new Set(words('member members commander commanders leader leaders personnel official officials officer officers men man staff worker workers guard guards women volunteer volunteers force forces servants commander commanders agent agents employee employees cadre cadres leader leaders operative operatives trainee trainees recruit recruits'));

/** Of these the noun alone says least: whose they are decides. */
export const vagueNouns: ReadonlySet<string> = new Set(words('member members commander commanders operative operatives agent agents cadre cadres leader leaders'));

/** Group nouns that count nobody by themselves but say who "members of …" are. */
export const bodies: Readonly<Partial<Record<Group, readonly string[]>>> = {
  security: words('forces troops police army military navy soldiers corps guard gendarmerie battalion regiment rangers levies marines coastguard constabulary patrol garrison unit squad'),
  militants: words('bla ttp militants insurgents rebels taliban hamas hezbollah gang cartel brigade squad militia outfit'),
  civilians: words('family families household public clan tribe congregation choir club crew school village community population'),
  officials: words('parliament council cabinet government assembly'),
};

/** Animals and things that "killed" and "injured" are said of, too. */
export const notPeople: ReadonlySet<string> = new Set(words('cow cows goat goats sheep camel camels buffalo buffaloes cattle livestock horse horses dog dogs cat cats bird birds chicken chickens animal animals pig pigs whale whales elephant elephants donkey donkeys'));

function words(table: string): string[] {
  return table.split(/\s/).filter(Boolean);
}
