import { list } from './list.ts';

/** Phrases in which a word of effect says nothing of people, in the notation of the idioms: the words in them lose that sense. */
export const idle: readonly { note: string; says: readonly string[] }[] = [
  {
    note: 'Running from a scene, getting away unhurt: nobody is displaced, nobody breaks out.',
    says: list(`flee^ the|from|a? the? scene|spot|site|ambush|battlefield|shooting|vehicle|car|crash; flee^ on foot|motorcycles|motorbikes|motorcycle|horseback; flee^ in|aboard a|the|~|two|stolen? car|vehicle|vehicles|van|pickup|truck; flee^ into the? night|crowd|darkness|dark;
      escape^ unhurt|unharmed|uninjured|unscathed|injury|injuries|death|harm|alive|safely|narrowly; escape^ without a|any|serious? injury|injuries|harm|scratch; escape^ with ~ life|lives; escape^ serious|further|certain injury|injuries|death|harm; escape^ a|the|an|~? fire|blaze|flames|attack|building|inferno|crash|poverty|house; escape^ from a|the|~|their burning *; escape^ through|via a|the? window|windows; escape^ prosecution|justice|notice|detection|arrest|punishment|scrutiny; escape^ in a|the|two? car|vehicle|vehicles|boat; escape^ on foot|motorcycles|motorbikes`),
  },
  {
    note: 'Falling without dying.',
    says: list(
      `fall^ ill|sick|silent|short|asleep|apart|behind|under|within|into|through|by|off|out|down|from|over|victim|prey|foul|on|onto|overboard|overnight|about|back|outside|in|below|sharply|heavily|flat; fall^ to ~|the|a|rebels|about|around|just? *`,
    ),
  },
  {
    note: 'Losing what is no person.',
    says: list(`lose^ power|control|contact|sight|patience|interest|ground|weight|money|access|track|count|touch|momentum|speed|altitude|balance|hope|faith|confidence|everything|electricity|water|out|to|by|steam|support|territory|homes|jobs|crops|cattle|livestock|communication|communications|value|blood|property|face|time|heart;
      lose^ ~ job|jobs|livelihood|livelihoods|seat|seats|way|balance|crops|cattle|livestock|animals|belongings|possessions|mind|temper|footing|grip|nerve|savings|documents|license|licence|appeal|bid|case|shops|shop|boats|income|power|title|lead|majority; lose^ a|the|~ game|match|election|vote|battle|war|case|bid|seat|fight|title|final|appeal|series|referendum|race|set|wicket; lost and found; lost city|property|time`),
  },
  {
    note: 'Letting go, catching, saving and burning things.',
    says: list(`release^ a|the|its|~|an|new? statement|report|video|footage|figures|findings|results|data|photos|images|names|list|details|toll|name|identities|water|funds|audio|documents|photo|picture|pictures; release^ names|details|figures|footage|images|photos|water|more; press release; free^ up|of; free speech|trade|and|food|medical|transport|treatment|will|agent|kick|elections|press|market|hand|rein|expression|movement|to|state|syrian|movement; seize^ power|control|on|upon|weapons|arms|drugs|ammunition; seize^ the opportunity|initiative|town|city|moment; capture^ on|in video|camera|film|tape|cctv|footage; capture^ the|~ town|city|imagination|moment|attention|village|hill|base|title|crown;
      surrender^ ~|the weapons|passports|passport|control|territory|ground|arms; save^ time|money|up; save the children; rescue plan|package|worker|workers|team|teams|effort|efforts|operation|operations|crew|crews|boat|boats|service|services|mission|missions|helicopter|helicopters|personnel|official|officials|work|agency|agencies|squad|squads|vessel|vessels|ship|unit|units|bid|attempt|dogs|equipment|department|centre|center|headquarters|volunteers|members|chief|group|brigade|deal|vehicles; search and rescue; search-and-rescue; sea rescue; burn^ down|tyres|tires|cars|houses|vehicles|effigies|flags|through|off|up|out|for|fiercely|homes|buses|shops|villages; burned-out|burnt-out`),
  },
  {
    note: 'Killing and dying in a manner of speaking, and what is no deed.',
    says: list(`die^ down|hard; kill^ time|off|any; dead end|heat|sea|letter|reckoning|zone|ball|weight|batteries|line|wood|livestock|cattle|fish|animals|reptiles|birds; death threat|threats|penalty|row|sentence|sentences|certificate|certificates|squad|squads|camp|camps|trap|traps|warrant|warrants|benefit|benefits|rates|rate|anniversary|metal; sentence^|condemn^ to death; risk of death; life or death; matter of life; cause|causes of death; date of death;
      murder charge|charges|suspect|suspects|case|trial|investigation|weapon|rate|probe|inquiry|inquest|victim; charge^ with murder|manslaughter|killing|attempted|abduction|kidnapping; charges of murder|manslaughter|kidnapping; suspicion of murder|manslaughter; attempted murder|murders|kidnapping|abduction|suicide|escape; mass murder; killing spree|field|fields|machine; execute^ a|the|~|an|search|arrest|court order|orders|warrant|warrants|search|plan|contract|operation; eliminate^ the|~|any|all threat|risk|danger|possibility; drown^ out; drown^ in debt|sorrow|paperwork; crush^ the|a rebellion|uprising|hopes|resistance|protests|dissent|revolt; shoot^ at|down|up|into|off|for|video|footage|out; hurt^ the|~ economy|business|feelings|chances; wound^ up|down|around;
      body armour|armor|bag|bags|camera|cameras|language|parts|count|cams; governing|ruling|electoral|government|regulatory|legislative|supervisory|professional|umbrella body|bodies; life sentence|sentences|jacket|jackets|imprisonment|support|expectancy|insurance|term|terms|savings|boats; life in prison|jail; everyday|daily|public|private|normal|real|political|later|city|village|family|whole|social life; the rest of ~ lives; all ~ life|lives; for life; quality of life; way of life; save^ ~ own; fatal blow|flaw|error|mistake; fallen tree|trees|power|debris|branches|poles|rocks|masonry|short|ill|sharply|in|from|by|into; injury time|list; casualty department|departments|ward|unit|figures|count|list|evacuation|collection|clearing`),
  },
  {
    note: 'Warrants, deals, routes and plans.',
    says: list(
      `arrest warrant|warrants; warrants|warrant for the|~ arrest; arrest^ the spread|decline|slide|attention; cardiac arrest; resisting|resist arrest; in|after|during jail|prison|custody attack|attacks|raid|raids|riot|riots|fire|blaze|break|siege|clash|clashes|violence|brawl|uprising|mutiny|fight|assault|stampede|unrest; hostage crisis|crises|situation|taker|takers|negotiator|negotiators|negotiations|deal|talks|families|drama|swap|exchange|standoff; prisoner swap|swaps|exchange|exchanges|release; evacuation order|orders|plan|plans|center|centers|centre|centres|route|routes|zone|zones|point|points|flight|flights|warning|warnings|shelter|shelters|alert|notice|buses|corridor; release date|valve|order; escape route|routes|attempt|attempts|bid|plan|hatch|slide; missing link|person|persons|report|out; treat^ as|like|it|this|them with; bury^ ~ head|heads|the hatchet; relocate^ to ~|the new offices|headquarters; detention center|centers|centre|centres|camp|camps|facility|facilities|order|orders|conditions; surrender terms|date; save^ for`,
    ),
  },
];
