import type { NamedPlaceKind } from '../../model/gazetteer.ts';

/** Words for a kind of place that stand behind its name ("Tank district", "Saryab Road"), by the kind that they say. */
export const kindWords: Readonly<Record<string, NamedPlaceKind>> = byWord({
  province:
    'province provinces state states region regions governorate governorates oblast prefecture department departments canton krai voivodeship',
  district:
    'district districts county counties island islands valley municipality municipalities subdistrict tehsil taluka upazila regency division commune arrondissement woreda parish borough ward quarter neighbourhood neighborhood suburb suburbs barangay locality zone area areas archipelago peninsula basin delta desert plain plains highlands hills lga',
  settlement:
    'city cities town towns village villages hamlet hamlets township townships settlement settlements suburb colony camp camps',
  site: 'forest road roads street streets avenue boulevard highway motorway expressway lane chowk square roundabout bazaar bridge junction crossing river rivers lake sea strait channel bay gulf canal lagoon dam mountain mountains mount pass ridge glacier ravine gorge creek reservoir beach cape volcano peak park reserve way drive crescent terrace',
});

/** Words for a kind that are left off a name when they have a capital as well: the gold of the house says "Tank", not "Tank District"; counties, provinces and oblasts keep theirs. */
export const offNames: ReadonlySet<string> = words(
  'district lga village hamlet tehsil taluka upazila woreda subdistrict commune arrondissement raion rayon locality regency',
);

/** Words with capitals that stand between a name and the word for its kind. */
export const tailWords: ReadonlySet<string> = words(
  'local government autonomous metropolitan regional administrative special rural urban federal self-governing',
);

/** Words for a kind before a name: "the town of Tera", "the village Vent". */
export const kindHeads: ReadonlySet<string> = words(
  'town city village district province county state hamlet island municipality department locality port region commune township neighbourhood neighborhood settlement provinces towns villages districts cities zone valley suburb ward capital archipelago peninsula territory outskirts quarter prefecture governorate parish borough barangay republic stronghold camp communities community area areas resort enclave county oblast canton crossing mouth confluence block corner intersection stretch section banks bank shore shores coast whole rest parts part entire',
);

/** Words of direction and place that stand between a preposition and a name. */
export const directions: ReadonlySet<string> = words(
  'southern northern eastern western central southeastern northeastern southwestern northwestern south-eastern north-eastern south-western north-western southeast northeast southwest northwest south north east west upper lower inner outer greater downtown nearby neighbouring neighboring coastal rural urban remote restive mainland mountainous provincial historic old occupied besieged landlocked war-torn flood-hit quake-hit drought-hit central-eastern port capital border troubled volatile far distant own same very nearby mainly mostly notably parts outskirts suburbs centre center heart middle edge border foot slopes north-east north-west south-east south-west both also large small vast much most wide swathes frontline front-line rebel-held government-held militant-hit',
);

/** Prepositions and adverbs by which a name is set somewhere. */
export const locatives: ReadonlySet<string> = words(
  'in at near outside inside off around across throughout within on from to of for over between into towards toward through above below along beyond behind against including like beneath under by amid past round opposite beside cross crossing crossed',
);

/** Verbs whose object is a place that something befalls: "raided La Chapelle", "a quake rocked Herat". */
export const befalling: ReadonlySet<string> = words(
  'hit hits hitting struck strike strikes striking attacked attacks attack attacking targeted targeting raided raid raids raiding invaded invade invading stormed storms storming rocked rocks rocking rock shook shakes shaking shake batter pound jolt ravage devastate engulf jolts devastates engulfs pounds engulfed bombed bombs bombing shelled shelling pounded pounding battered batters battering ravaged devastated flooded overran besieged ransacked torched buries engulfs razed swept lashed jolted engulfed pummelled pummeled bombarded retook recaptured captured flattened levelled leveled destroyed inundated swamped wrecked buried entered reach reaches held holds controls seized',
);

/** What happens at a place; the name of the place may stand before it: "the Badakhshan quake", "Lomé protests". */
export const happenings: ReadonlySet<string> = words(
  'attack attacks quake earthquake earthquakes tremor flood floods flooding floodwaters blaze blazes fire fires wildfire wildfires avalanche avalanches landslide landslides mudslide eruption blast blasts explosion explosions bombing bombings shooting shootings massacre massacres killings clash clashes protest protests riot riots unrest violence crash derailment collapse stampede crush siege standoff strike strikes raid raids ambush operation operations offensive outbreak epidemic drowning tragedy disaster accident incident sinking capsizing ferry mosque mall market jail prison school hospital church temple airport festival marathon factory mine bus train derailments typhoon cyclone storm storms hurricane tornado heatwave drought jailbreak kidnapping abduction abductions fighting assault assaults assassination murder murders stabbing bombardment shelling airstrike airstrikes massacre rampage killing battle war conflict rally march marches demonstration demonstrations strike plant building bridge tunnel dam pipeline mill club nightclub concert stadium hotel ravine cholera ebola fever tsunami inferno pile-up collision carnage',
);

/** Nouns for people and bodies whose "in X" says where they sit, not where something happened. */
export const sitting: ReadonlySet<string> = words(
  'official officials officer officers spokesman spokesperson spokeswoman hospital hospitals source sources born resident residents minister ministry government witness witnesses housewife ambassador embassy police bureau analyst analysts correspondent correspondents reporter reporters journalist journalists doctor doctors nurse clinic institute headquarters office offices authorities lawmaker lawmakers shopkeeper shopkeepers teacher consulate newspaper morgue mortuary court courts villagers farmer mayor governor prosecutor prosecutors',
);

/** Capitalised words in the name of a single building or body: no place of their own. */
export const buildings: ReadonlySet<string> = words(
  'university hospital school mosque church temple hotel mall prison jail penitentiary reformatory stadium station centre center college barracks base palace museum factory mill plant tower building house court cathedral academy institute clinic terminal library theater theatre cinema restaurant club nightclub shrine imambargah madrasa gurdwara synagogue monastery ministry council party front army force forces brigade agency authority service services corporation company inc ltd foundation trust fund union league association federation organisation organization committee commission office department board group news times post press media tribune guard guards police operation act plan programme program project treaty agreement world cup games airlines airways express flight hall arena plaza dispensary orphanage hostel seminary facility complex compound headquarters embassy consulate rangers corps command government parliament congress assembly senate mission church’s championship conference summit bank fashions garments textiles coalition movement army’s squad battalion regiment convention journal university’s level phase grade category sector gate platform unit',
);

/** Capitalised words behind "in" or "at" that name no place: tongues, feasts, media. */
export const noPlaces: ReadonlySet<string> = words(
  'ramadan eid christmas easter diwali ashura islam christianity english french spanish arabic hindi urdu filipino tagalog portuguese russian chinese mandarin turkish german dutch italian japanese korean persian farsi pashto swahili hausa bengali malay indonesian bahasa nepali ukrainian polish latin facebook x twitter telegram whatsapp youtube instagram tiktok internet god allah covid covid-19 lent operation mr mrs ms dr article chapter group section category parliament congress senate gmt utc est pst bst local time it i what tuesday photo photos reuters',
);

/** Adjectives of nations and peoples, which stand before names of places: "the Austrian Tyrol", "the Greek island of Evia". */
export const demonyms: ReadonlySet<string> = words(
  'afghan african albanian algerian american angolan arab arabian argentine argentinian armenian asian australian austrian azerbaijani azeri bahraini baloch bangladeshi basque belarusian belgian beninese bengali bolivian bosnian brazilian british bulgarian burkinabe burmese burundian cambodian cameroonian canadian caribbean catalan chadian chechen chilean chinese colombian congolese croatian cuban cypriot czech danish dominican dutch ecuadorian egyptian emirati english eritrean estonian ethiopian european filipino finnish french gambian georgian german ghanaian greek guatemalan guinean haitian honduran hungarian icelandic indian indonesian iranian iraqi irish israeli italian ivorian jamaican japanese jordanian kashmiri kazakh kenyan korean kosovan kurdish kuwaiti kyrgyz laotian latvian lebanese liberian libyan lithuanian malagasy malawian malaysian malian maltese mauritanian mexican moldovan mongolian moroccan mozambican namibian nepalese nepali nicaraguan nigerian nigerien norwegian omani pakistani palestinian panamanian paraguayan peruvian philippine polish portuguese punjabi qatari romanian russian rwandan salvadoran saudi scottish senegalese serbian sicilian sindhi slovak slovenian somali spanish sudanese swedish swiss syrian taiwanese tajik tanzanian thai tibetan togolese tunisian turkish turkmen ugandan ukrainian uruguayan uzbek venezuelan vietnamese welsh yemeni zambian zimbabwean',
);

/** Words that open a name and say its kind: "Mount Marapi", "Rua Teresa", "Khor Arbaat". */
export const openingKinds: ReadonlySet<string> = words(
  'mount lake camp cape morro rua rue avenida calle plaza praça cerro monte sierra barrio colonia vila jalan kampung desa barangay sitio jebel wadi khor tel mont col lac isla île ile ilha',
);

/** Small words inside names of places. */
export const nameLinks: ReadonlySet<string> = words(
  'de del al el la le las los da do of e es ez am sur en upon di des du au aux ul bin kwa wa ya',
);

function words(table: string): ReadonlySet<string> {
  return new Set(table.split(' '));
}

function byWord(table: Readonly<Record<string, string>>): Record<string, NamedPlaceKind> {
  return Object.fromEntries(
    Object.entries(table).flatMap(([kind, list]) => list.split(' ').map((word) => [word, kind as NamedPlaceKind])),
  );
}
