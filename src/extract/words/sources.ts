/**
 * Nouns by which reports say who speaks. Singular, or singular/plural where the plural is irregular.
 * A role is a person in an office or a situation; a body speaks as one; a document carries somebody's words.
 */
const roleTable = `official officer spokesman/spokesmen spokeswoman/spokeswomen spokesperson/spokespersons spokespeople source minister president premier chancellor governor mayor prefect commissioner secretary director executive ceo boss chief head leader deputy member
  representative coordinator co-ordinator manager chairman/chairmen chairwoman chairperson chair commander commandant captain colonel general major brigadier admiral lieutenant sergeant inspector superintendent sheriff constable policeman/policemen policewoman/policewomen
  detective investigator prosecutor lawyer attorney judge magistrate coroner doctor physician surgeon nurse medic paramedic midwife/midwives pathologist epidemiologist virologist scientist researcher expert analyst academic professor economist historian
  seismologist volcanologist meteorologist geologist engineer witness/witnesses eyewitness/eyewitnesses resident villager survivor relative neighbour neighbor shopkeeper trader vendor farmer fisherman/fishermen teacher principal headteacher student pupil passenger driver motorist commuter examiner chairlady organist treasurer ombudsman/ombudsmen auditor
  tourist guest bystander onlooker inhabitant worker rescuer volunteer firefighter activist campaigner organiser organizer protester demonstrator monitor observer elder priest imam pastor bishop cleric monk nun chaplain rabbi cardinal archbishop pope
  king queen prince princess diplomat ambassador envoy aide adviser advisor insider lawmaker legislator senator congressman/congressmen congresswoman congressmember mp politician councillor councilor alderman dissident parent mother father brother sister son daughter widow wife/wives husband uncle aunt cousin
  friend colleague employee staffer owner operator skipper sailor soldier ranger guard warder warden inmate prisoner hostage captive patient evacuee refugee migrant herder miner labourer laborer mason carpenter housewife/housewives businessman/businessmen journalist reporter correspondent
  editor columnist presenter anchor rebel insurgent militant separatist kidnapper abductor hijacker gunman/gunmen fighter terrorist jihadist guerrilla bandit smuggler administrator clerk superintendent registrar vice-principal vice-chancellor chancellor pilot
  controller dispatcher responder specialist consultant technician supervisor foreman/foremen in-charge incharge chieftain headman/headmen sarpanch magistrate collector tehsildar patwari kapitan captain whistleblower intermediary mediator negotiator rapporteur undersecretary under-secretary secretary-general
  people/people man/men woman/women person/persons boy girl child/children teenager youth mourner worshipper pilgrim customer shopper visitor hiker climber swimmer crew crewman/crewmen seafarer islander townspeople family/families household troop/troops
  founder locals/locals minder fixer sibling grandmother grandfather son-in-law nephew niece guardian landlord tenant caretaker watchman/watchmen cook chef barber tailor taxi-driver goldsmith imam preacher sheikh mullah healer`;

const bodyTable = `judiciary staff/staff management project programme program initiative police military army navy government authority/authorities ministry department council coalition union group party parliament court commission committee administration presidency agency office bureau institute institution institutes service company firm operator charity
  network trust foundation directorate organisation organization team federation association force secretariat embassy consulate hospital clinic mortuary morgue university school college zone faction movement front alliance brigade militia gang insurgency outfit airline railway board fund
  observatory society club church mosque diocese synod monastery community council municipality prefecture governorate district-administration state-government cabinet senate congress assembly legislature tribunal inquiry academy laboratory centre center gendarmerie coastguard coast-guard constabulary
  garrison command battalion regiment corps brigade wing headquarters pentagon kremlin palace house taliban resistance leadership campaign watchdog think-tank monitor consortium cooperative syndicate chamber bank corporation enterprise ngo mission delegation opposition regime junta
  tribe family crew sheriff watch fire-service media-wing registry archive survey dispatch centre helpline hotline country/countries nation port airport factory mine plant`;

const documentTable = `statement investigation probe report bulletin update communique communiqué release tweet post message letter notice advisory alert figure count toll tally number data/data estimate account version claim list record log statistic/statistics breakdown assessment calculation
  reckoning word testimony finding briefing dispatch notebook register roster spreadsheet dashboard document announcement allegation assertion video footage recording survey study analysis/analyses review total summary reports comment remark interview
  denial warning admission confirmation press-release situation-report sitrep projection modelling modeling forecast index database tracker ledger file memo note submission paper indictment verdict ruling ticker reading history readout narrative position response description`;

/** Documents that are the report itself, or another text whose author is not said. */
export const plainTexts: ReadonlySet<string> = new Set(
  'headline report paper article story text piece summary daily weekly newspaper site website blog page column series edition copy outlet portal magazine liveblog report’s roundup round-up digest explainer feature'.split(
    ' ',
  ),
);

/** Documents whose "of" names their author: "the account of a witness", "the words of the mayor". */
export const ofAuthor: ReadonlySet<string> = new Set(
  'account accounts statement statements claim claims word words count figures testimony version reckoning report reports estimate estimates tally total assessment calculation data remarks comments'.split(
    ' ',
  ),
);

/** Nouns for what reports on, as a body or a sheet. */
export const mediumNouns: ReadonlySet<string> = new Set(
  'media newspaper newspapers broadcaster broadcasters television tv radio channel channels press magazine magazines daily tabloid outlet outlets website websites portal station newsroom newswire wire gazette journalists'.split(
    ' ',
  ),
);

/** Persons who are counted, or named as a type, but speak for nobody. */
export const voiceless: ReadonlySet<string> = new Set(
  'dead deceased wounded injured missing body bodies corpse corpses cadaver victim victims casualty casualties fatality fatalities life lives remains suspect suspects perpetrator perpetrators'.split(
    ' ',
  ),
);

export interface SourceNoun {
  sort: 'role' | 'body' | 'document';
  plural: boolean;
}

/** Source nouns by their forms in lower case. */
const nouns: ReadonlyMap<string, SourceNoun> = indexed();

/** What a word says as a noun for a source: "officer-in-charge" is an officer, "vice-president" a president. */
export const sourceNouns = {
  get(word: string): SourceNoun | undefined {
    const whole = nouns.get(word);
    if (whole || !word.includes('-')) return whole;
    const [first = '', ...rest] = word.split('-');
    const part = nouns.get(rest.at(-1) ?? '') ?? (rest.length > 1 ? nouns.get(first) : undefined);
    return part?.sort === 'role' ? part : undefined;
  },
  has: (word: string): boolean => sourceNouns.get(word) !== undefined,
};

function indexed(): Map<string, SourceNoun> {
  const found = new Map<string, SourceNoun>();
  for (const [sort, table] of [
    ['role', roleTable],
    ['body', bodyTable],
    ['document', documentTable],
  ] as const)
    for (const noun of table.split(/\s+/).filter(Boolean)) {
      const [singular = '', plural = pluralOf(singular)] = noun.split('/');
      if (!found.has(singular))
        found.set(singular, { sort, plural: singular === plural || singular === 'spokespeople' });
      if (!found.has(plural)) found.set(plural, { sort, plural: true });
    }
  return found;
}

function pluralOf(noun: string): string {
  if (/(?:s|x|z|ch|sh)$/.test(noun)) return `${noun}es`;
  return /[^aeiou]y$/.test(noun) ? `${noun.slice(0, -1)}ies` : `${noun}s`;
}
