import { words } from '../list.ts';

/** Those who bear arms, guard or police for a state. */
export const security = words(`
  soldier police/police policeman/policemen policewoman/policewomen officer constable trooper troop guard guardsman/guardsmen vigilante auxiliary/auxiliaries commandant warder jailer jailor gaoler prison-warder wardress/wardresses turnkey paramilitary/paramilitaries gendarme peacekeeper blue-helmet coastguard coastguardsman/coastguardsmen
  marine sailor bluejacket submariner airman/airmen airwoman/airwomen serviceman/servicemen servicewoman/servicewomen servicemember service-member cop sheriff deputy/deputies ranger levies/levies levy-man levyman/levymen jawan commando/commandos sergeant corporal lance-corporal lieutenant captain major colonel lieutenant-colonel general brigadier admiral cadet recruit conscript draftee reservist infantryman/infantrymen cavalryman/cavalrymen rifleman/riflemen artilleryman/artillerymen
  detective inspector sub-inspector subinspector superintendent agent lawman/lawmen bodyguard personnel/personnel legionnaire carabiniere/carabinieri carabinero bomb-disposal watchman/watchmen nightwatchman/nightwatchmen night-watchman chowkidar trainee
  commander border-guard prison-guard security-guard naik havildar subedar jemadar sepoy gunner tankman/tankmen paratrooper fusilier gurkha sapper grenadier bombardier nco ncos warrant-officer veteran askari peshmerga/peshmerga basiji home-guard homeguard razakar khasadar
  tanod cafgu spetsnaz/spetsnaz traffic-warden marshal bailiff game-ranger
  servicepeople/servicepeople militaryman/militarymen military-man/military-men army-man/army-men armyman/armymen policeperson bobby/bobbies patrolman/patrolmen highway-patrolman/highway-patrolmen
`);

/** Those who bear arms against it, or for themselves. */
export const militants = words(`
  militant operative terrorist insurgent insurrectionist rebel separatist secessionist gunman/gunmen gunwoman/gunwomen attacker bomber suicide-bomber fighter foreign-fighter extremist jihadist jihadi islamist guerrilla guerilla guerrillero assailant stabber knifeman/knifemen axeman/axemen bandit brigand dacoit highwayman/highwaymen rustler cattle-rustler gangster gangbanger mobster mafioso/mafiosi hitman/hitmen sicario assassin pandillero marero narco
  kidnapper abductor hijacker hostage-taker raider infiltrator combatant mujahid/mujahideen mujahedin/mujahedin fedayeen/fedayeen fidayeen/fidayeen talib/taliban khwarij/khwarij khawarij/khawarij khariji/khawarij kharji/khawarij outlaw pirate warlord shooter sniper maoist naxal naxalite naxalist taliban/taliban gang-member cadre militiaman/militiamen militiawoman/militiawomen militia-member hoodlum thug goon cultist marauder invader
  houthi shebab/shebab mai-mai/mai-mai wazalendo/wazalendo bomb-maker bombmaker mercenary/mercenaries mutineer putschist coupist janjaweed/janjaweed kamikaze neo-nazi nazi skinhead
`);
