import type { SpeakerKind } from '../../model/speaker.ts';

/** Words and phrases by which a speaker's kind is known; where several of one length stand in a description, the list further up counts. */
export const tellingWords: readonly [SpeakerKind, string][] = [
  [
    'government',
    `ambassador; ambassadors; gov; gov.; sen.; rep.; cm; pm; mna; mpa; mla; sdm; dm; adc; military administration; city hall; town hall; minister; ministers; prime minister; chief minister; governor; mayor; mayoress; premier; chancellor; senator; senators; secretary of state; health secretary; home secretary; defence secretary; defense secretary; foreign secretary;
    health minister; defence minister; defense minister; minister of health; minister of defence; minister of defense; police minister; secretary for health; secretary of health; secretary of defense; secretary of defence; health commissioner; commissioner for health; coast guard; coastguard; coastguards;
    fire service; fire department; fire brigade; fire chief; fire; firefighters; firefighter; fire and rescue; civil protection; civil defence; civil defense; prosecutor; prosecutors; public prosecutor; attorney general; deputy commissioner; district commissioner; divisional commissioner; assistant commissioner;
    foreign ministry; foreign office; interior ministry; ministry of the interior; ministry of interior; home ministry; prime minister office; president office; white house; kremlin; circle officer; district magistrate; collector; judiciary; weather service; geological survey; lawmaker; lawmakers; prefect; prefecture;
    district health commissioner; border force; immigration; customs; provincial government; state government; local government; national guard bureau; disaster management; institute for disaster management; rescue agency; ndrf; sdrf; ndma; pdma; fema; basarnas; bnpb; bpbd; usgs; security ministry; ministry of security; state emergency service; emergency service; emergency services; rescue 1122`,
  ],
  [
    'opposition',
    `opposition; dissident; dissidents; opponents; shadow minister; opposition leader; exiled; pro-democracy; bnp-m; bnp-m leader; pti leader; party leader`,
  ],
  [
    'armed-group',
    `liberation army; liberation front; bla; blf; ttp; taliban; m23; boko haram; iswap; al-shabaab; al shabaab; shabaab; al-qaeda; al qaeda; aqap; isis; isil; is-k; islamic state; daesh; hamas; hezbollah; hizbollah; islamic jihad; qassam; houthis; houthi; ansar allah; rebels; rebel; insurgents; insurgent;
    militants; militant; separatists; separatist; kidnappers; kidnapper; abductors; hijackers; guerrillas; guerrilla; militia; militias; militiamen; fighters; fighter; gang leader; gunman; terrorists; gunmen; farc; eln; rsf; rapid support forces; armed group; armed groups; bandits; bandit; gang; gangs; gang leader; cartel; jihadists; jihadist; jaish; lashkar; jundallah;
    pkk; ypg; sdf; npa; new people's army; arakan army; adf; fdlr; codeco; fano; tplf; wagner; mujahideen; resistance force; people's defence force; pdf; jnim; seleka; anti-balaka; ipob; mend; oromo liberation army; tigray people's liberation front; national liberation army; viv ansanm`,
  ],
  [
    'international',
    `united nations; un; u.n.; security council; un security council; unicef; unhcr; ocha; unocha; world health organization; world health organisation; iom; international organization for migration; international organisation for migration; red cross; red crescent; icrc; ifrc; european union; european commission; eu; african union; au; nato; undp; wfp; unrwa; unfpa;
    unifil; interpol; secretary-general; ohchr; monusco; minusma; unmiss; minusca; ecowas; igad; asean; oas; osce; world bank; imf; unesco; fao; iaea; msf; doctors without borders; médecins sans frontières; medecins sans frontieres; save the children; oxfam; care international; human rights watch; amnesty; amnesty international; norwegian refugee council; nrc; international rescue committee; irc; mercy corps;
    european; peacekeeping; peacekeepers; world food programme; high commissioner; special rapporteur; plan international; world vision; islamic relief; international committee; international federation; humanitarian affairs; africa cdc; paho; who regional office; world meteorological organization; arab league; south pacific`,
  ],
  [
    'police',
    `police; policeman; policemen; policewoman; constable; sheriff; deputies; investigators; officer in charge; officer-in-charge; oc; in-charge of a police station; detective; detectives; superintendent of police; inspector general of police; inspector-general of police; inspector general; sho; det; supt; insp; sgt; pc; dci; sp; ssp; dsp; asp; dig; ig; igp; cid; inspector; sergeant; gendarmerie; gendarmes; ctd; counter terrorism department; counter-terrorism department; counterterrorism department;
    carabinieri; law enforcement; station house officer; fbi; atf; crime branch; state troopers; troopers; highway patrol; constabulary; commissioner of police; police commissioner; director general of police; dgp; pnp; scotland yard; metropolitan police; rcmp; swat; marshals; marshal; homicide; garda; guardia civil; mossos; national police; bureau of investigation; nia; deputy sheriff`,
  ],
  [
    'military',
    `military; army; armed forces; ispr; air force; navy; naval; marines; defence ministry; ministry of defence; defense ministry; ministry of defense; department of defense; department of defence; pentagon; idf; israel defense forces; troops; security forces; security force; defence force; defense force; defence forces; defense forces; saudi-led coalition; military coalition; us-led coalition; general staff; garrison; battalion; brigade; regiment; frontier corps; rangers; levies; soldier; soldiers; col; col.; colonel; lieutenant colonel; gen; gen.;
    general; lt; lt.; lt-gen; lt.-gen; lieutenant; lieutenant general; major general; maj; maj.; maj-gen; major; brig; brigadier; admiral; adm; commodore; captain; capt; corporal; air marshal; wing commander; paramilitary; paramilitaries; central command; centcom; southern command; northern command; africom; joint task force; national guard; media wing; defence headquarters; military headquarters; war ministry; commander-in-chief; airmen; border guards;
    border guard; army chief; tatmadaw; fardc; junta; general command; armed forces information directorate; warship; fleet; navies; squadron; artillery; special forces; military council`,
  ],
  [
    'health',
    `doctor; doctors; nurse; nurses; hospital; hospitals; clinic; clinics; health ministry; ministry of health; health department; department of health; health zone; health worker; health workers; health office; health authorities; health authority; health officials; public health; health service; health services; medic; medics; medical; paramedic; paramedics; physician; physicians; surgeon; surgeons; mortuary; morgue;
    coroner; medical examiner; pathologist; health; ambulance; ambulances; ambulance service; medical superintendent; medical officer; epidemiology; civil surgeon; midwife; infirmary; disease control; centre for disease control; centers for disease control; cdc; ncdc; magen david adom; institute of public health; public health institute; health centre; health center; nursing; trauma; burns; icu; casualty ward; anaesthetist; psychiatrist`,
  ],
  [
    'analyst',
    `engineers; analyst; analysts; expert; experts; researcher; researchers; crash investigator; air crash investigator; epidemiologist; epidemiologists; virologist; professor; academic; academics; think tank; think tanks; think-tank; institute; institute for; centre for research; center for research; crss; scholar; economist; historian; security studies; research group; scientist; scientists; seismologist; seismologists; volcanologist; volcanologists; meteorologist; geologist; engineer; university;
    college; acled; crisis group; international crisis group; political scientist; chatham house; brookings; rand; csis; climatologist; lecturer; fellow; strategist; consultant; pollster; sociologist; criminologist; hydrologist; conflict data; peace studies; strategic studies; policy centre; policy center; pips; picss; institute of peace`,
  ],
  [
    'media',
    `media; newspaper; newspapers; broadcaster; broadcasters; television; tv; radio; news; reporter; reporters; journalist; journalists; correspondent; correspondents; daily; news agency; news agencies; channel; channels; press; press agency; magazine; state media; state television; state tv; local media; outlet; outlets; editor; columnist; presenter; bbc; cnn; reuters; afp; ap; associated press; pti; ani; xinhua; efe; dawn;
    website; websites; tribune; times; herald; gazette; tabloid; photographer; cameraman; blogger; anchor; newsreader; jazeera; arabiya`,
  ],
  [
    'witness',
    `witness; witnesses; eyewitness; eyewitnesses; resident; residents; villager; villagers; survivor; survivors; shopkeeper; shopkeepers; passenger; passengers; neighbour; neighbours; neighbor; neighbors; relative; relatives; vendor; vendors; farmer; farmers; teacher; teachers; student; students; pupil; pupils; housewife; worker; workers; bystander; bystanders; onlooker; onlookers; rescue worker; rescue workers; volunteer; volunteers; mother; father; brother;
    sister; son; daughter; wife; husband; widow; uncle; aunt; cousin; grandmother; grandfather; mason; sewing operator; machine operator; driver; drivers; schoolteacher; farmworker; conductor; fisherman; fishermen; locals; trader; traders; parents; parent; family; families; family member; guest; guests; tourist; tourists; protester; protesters; demonstrator; demonstrators; herder; herders; labourer; labourers; laborer; laborers; miner; miners; motorist; motorists; commuter; commuters; inhabitant; inhabitants; man; men; woman; women; boy;
    girl; teenager; people; local people; person; carpenter; tailor; cook; chef; barber; hawker; merchant; merchants; skipper; sailor; crew; mourner; mourners; worshipper; worshippers; pilgrim; pilgrims; customer; customers; shopper; shoppers; hiker; hikers; climber; climbers; swimmer; friend; friends; colleague; colleagues; evacuee; evacuees; refugee; refugees; migrant; migrants; patient; patients; hostage; hostages; captive; former hostage; goldsmith; landlord; tenant; caretaker;
    watchman; owner; owners; waiter; waitress; businessman; businesswoman; pensioner; islander; islanders; townspeople; attendee; attendees; spectator; spectators; fan; fans; concertgoer; holidaymaker; homeowner; retiree; boatman; guide; freed; escapee`,
  ],
  [
    'other',
    `charity; charities; union; lawyer; lawyers; attorney; activist; activists; civil society; civil society coalition; coalition of; monitor; monitors; monitoring group; monitoring groups; conflict monitor; syrian civil defence; war monitor; observatory; rights group; rights groups; rights; human rights; rights council; rights commission; church; diocese; bishop; bishops; priest; pastor; imam; cleric; archbishop; pope; vatican; ngo; ngos; aid worker; aid workers; aid agency; aid agencies;
    aid group; aid groups; humanitarian; rescuers; mountain rescuers; mountain rescue; mountain rescue service; airline; operator; operators; bus operator; train operator; tour operator; principal; vice principal; vice-principal; headteacher; headmaster; elder; elders; tribal elder; community leader; community leaders; village chief; village head; traditional ruler; council of elders; mine operator; mine owner; watch; factory owner; school owner; manager; campaigners; campaigner; organisers; organizers; organiser; organizer;
    social media; social media accounts; employer; employers; football association; investigator; teachers union; chamber; syndicate; white helmets; syndicat; bar association; medical association; jirga; hunters; vigilante; vigilantes; inmate; inmates; prisoner; prisoners; rescuer; salvage; lifeguard; lifeguards; developer; contractor; students union; farmers union`,
  ],
];

/** Heads that say nothing of the kind by themselves where a body stands behind them ("head of the water authority"); else this. */
export const weakWords: Readonly<Partial<Record<SpeakerKind, string>>> = {
  'unnamed-official': `official officials officer officers source sources diplomat diplomats insider insiders aide aides warder warders guard guards authority-figure whistleblower bureaucrat bureaucrats person insider intermediary mediator negotiator`,
  government: `authorities authority government governments ministry ministries department agency agencies president council councils councillor councillors councilor councilors commissioner commission secretary administrator administration administrations spokesman spokesmen spokeswoman spokesperson spokespersons spokespeople director chief head chairman
    chairwoman chairperson chair commander commandant coordinator co-ordinator deputy representative state federal provincial district municipal municipality regional presidency cabinet king queen prince princess emir sultan embassy consulate ambassador envoy office bureau service court judge magistrate parliament congress senate assembly legislator legislature lawmakers mp mps politician politicians
    railways railway port airport board superintendent registrar media-office inquiry tribunal house palace secretariat adviser advisor member members corporation sarpanch tehsildar undersecretary corrections prisons prison correctional directorate-general country countries nation headquarters governorate survey archive registry collectorate capital`,
  military: `coalition directorate`,
  health: `dr dr.`,
  'armed-group': `front`,
  opposition: `party parties movement`,
  other: `union unions association associations committee society network company firm club bank foundation trust federation leader leaders group groups organisation organization organisations organizations body organiser team campaign faction alliance network institution forum mission delegation consortium school mosque clan tribe camp factory mine plant fund accounts founder mediator another expert-group crew captain pilot controller hotel resort`,
};
