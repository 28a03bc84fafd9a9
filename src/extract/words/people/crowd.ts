import { words } from '../list.ts';

/** People by where they are, what they attend, what they believe and whence they came. */
export const crowd = words(`
  civilian noncombatant non-combatant resident citizen local native villager townsperson townspeople townsfolk/townsfolk countryman/countrymen islander highlander inhabitant occupant dweller slum-dweller tenant lodger boarder householder homeowner squatter settler homesteader nomad bedouin tribesman/tribesmen tribeswoman/tribeswomen clansman/clansmen comunero campesina ribeirinho quilombola lumad dalit adivasi aborigine constituent taxpayer ratepayer
  passenger traveller traveler commuter motorist pedestrian cyclist bicyclist motorcyclist biker scooterist rider pillion-rider pillion hitchhiker hitch-hiker wayfarer rail-passenger flyer backpacker
  tourist holidaymaker vacationer visitor sightseer daytripper day-tripper guest hotel-guest camper hiker trekker walker bushwalker rambler climber mountaineer alpinist mountain-biker skier snowboarder snowmobiler tobogganist caver potholer spelunker swimmer bather beachgoer surfer kayaker canoeist paddleboarder paddler rafter rower yachtsman/yachtsmen yachtswoman/yachtswomen snorkeler snorkeller windsurfer kitesurfer balloonist paraglider parachutist skydiver jogger runner horserider horseback-rider
  spectator onlooker bystander passer-by/passers-by passerby/passersby eyewitness/eyewitnesses witness/witnesses
  fan supporter player athlete footballer cricketer boxer wrestler gymnast teammate goalkeeper referee linesman/linesmen umpire jockey racer competitor contestant
  shopper customer buyer helper viewer stranger raver skater scout performer chorister choirboy cheerleader chaperone beneficiary/beneficiaries trustee juror litigant plaintiff amputee albino abductee carol-singer altar-boy clergy/clergy diner drinker clubber reveller reveler partygoer party-goer concertgoer concert-goer festivalgoer festival-goer moviegoer cinemagoer filmgoer theatregoer theatergoer churchgoer mosque-goer celebrant merrymaker carnivalgoer mourner wellwisher well-wisher picnicker parishioner congregant worshipper worshiper devotee pilgrim sadhu kanwariya haji believer disciple seminarian theologian
  monk nun priest pastor imam cleric clergyman/clergymen clergywoman/clergywomen bishop archbishop vicar deacon rabbi friar abbot lama maulvi mullah maulana chaplain acolyte catechist novice muezzin witch-doctor sangoma marabout
  christian muslim hindu sikh jew catholic protestant copt buddhist ahmadi shia shiite sunni alawite druze/druze yazidi yezidi hazara/hazaras bahai baha'i evangelical mormon anglican
  protester protestor demonstrator marcher picketer striker campaigner dissident sympathiser sympathizer blockader occupier unionist trade-unionist organiser organizer agitator rallygoer activist
  migrant immigrant emigrant refugee asylum-seeker returnee deportee expatriate foreigner idp displaced-person stowaway castaway boatperson boat-person 
  student pupil learner undergraduate graduate postgraduate freshman/freshmen sophomore schoolleaver trainee-teacher scholar corper schooler seminarist
  patient outpatient inpatient donor
  hostage
  member participant attendee delegate voter elector poll-worker poll-agent polling-agent candidate-supporter user subscriber customer-service parader
  vagrant homeless beggar rough-sleeper drifter street-child/street-children talibé almajiri/almajirai loner leader
  pauper commoner bachelor interviewee respondent freelancer
`);
