import type { Group } from '../../../model/group.ts';
import { words } from '../list.ts';

/** Words that make a neutral noun ("personnel", "members", "men", "officials", "guards") one of a group. */
export const groupModifiers: Readonly<Partial<Record<Group, readonly string[]>>> = {
  security:
    words(`security police army military navy naval paramilitary law-enforcement law enforcement intelligence frontier corps rangers levies border coast coastguard infantry armed ctd counter-terrorism counterterrorism sf fc ndsf isf special
    air force national guard troops gendarmerie prison correctional custodial riot swat soldiers defence defense patrol battalion regiment enemy constabulary barracks marine mobile municipal-police idf unifil
    artillery airborne brigade platoon garrison sheriff anti-terror anti-narcotics anti-riot border-security bsf crpf itbp cisf rpf ssb pac rab bgb ssg pnp fardc monusco minusma amisom atmis ecomog civil-defence peacekeeping commando tactical spetsnaz rosgvardia`),
  militants:
    words(`liberation militant terrorist rebel insurgent separatist extremist jihadist islamist taliban isis daesh bla ttp hamas hezbollah al-shabaab shabaab boko haram al-qaeda majeed guerrilla gang cartel mafia bandit m23 fdlr adf rsf houthi khwarij terror suicide fateh stos maoist naxalite armed-group militia pkk ypg farc eln npa
    isil iswap jnim ansaru al-shabab shabab ipob naxal codeco tplf fano ola wagner anti-junta anti-government underground jamaat lashkar jaish self-styled hardline hard-line radical`),
  civilians:
    words(`family health aid relief rescue medical humanitarian hospital school civilian crew transport match factory garment construction migrant daily-wage sanitation media press church mosque village local railway bus truck cabin ferry fishing mine mining tribal expedition teaching nursing youth club
    airline airport ambulance hotel restaurant bank museum theatre theater station university college faculty camp charity ngo farm plantation sugar oil rig quarry brick kiln mill market shop store port dock ship shipping cargo postal electricity power utility company plant refinery flight cockpit kitchen temple parish choir synagogue convent orphanage nursery daycare kindergarten care-home nursing-home household wedding tour tourist climbing rafting hunting football cricket basketball volleyball rugby hockey orchestra circus film television tv radio newspaper community neighbourhood neighborhood women's student trade-union union protest delivery traffic-control`),
  officials: words(
    `government administration district provincial federal civil civic council parliamentary municipal election electoral senate congressional ministry cabinet diplomatic consular embassy barangay panchayat prefectural gubernatorial revenue tax customs`,
  ),
  prisoners: words(`jailed imprisoned`),
};

/** Nouns that say nothing of the group by themselves: their modifiers or their of-phrase decide. */
export const neutralNouns: ReadonlySet<string> = new Set(
  words(
    'chief chiefs member members commander commanders leader leaders personnel official officials officer officers men man staff worker workers women volunteer volunteers force forces servants agent agents employee employees cadre cadres operative operatives trainee trainees recruit recruits',
  ),
);

/** Of these the noun alone says least: whose they are decides. */
export const vagueNouns: ReadonlySet<string> = new Set(
  words('member members commander commanders agent agents cadre cadres leader leaders'),
);

/** Group nouns that count nobody by themselves but say who "members of …" are. */
export const bodies: Readonly<Partial<Record<Group, readonly string[]>>> = {
  security: words(
    'forces troops police army military navy soldiers corps self-defence self-defense guard gendarmerie battalion regiment rangers levies marines coastguard constabulary patrol garrison unit squad',
  ),
  militants: words(
    'bla ttp militants insurgents rebels taliban hamas hezbollah gang cartel brigade squad militia outfit',
  ),
  civilians: words(
    'family families household public clan tribe congregation choir club crew school village community population',
  ),
  officials: words('parliament council cabinet government assembly'),
};

/** Animals that "killed" and "injured" are said of, too. */
export const notPeople: ReadonlySet<string> = new Set(
  words(`cow cows goat goats sheep lamb lambs ewe ewes ram rams camel camels buffalo buffaloes buffalos cattle livestock horse horses pony ponies mule mules donkey donkeys yak yaks ox oxen bull bulls bullock bullocks calf calves heifer heifers carabao carabaos pig pigs hog hogs boar boars piglet piglets
    dog dogs puppy puppies cat cats kitten kittens rabbit rabbits hare hares bird birds chicken chickens chick chicks hen hens rooster roosters poultry duck ducks goose geese turkey turkeys ostrich ostriches penguin penguins flamingo flamingos vulture vultures crane-bird eagle eagles
    animal animals beast beasts mammal mammals whale whales dolphin dolphins shark sharks turtle turtles fish fishes seal seals elephant elephants rhino rhinos rhinoceros lion lions lioness tiger tigers leopard leopards cheetah cheetahs bear bears wolf wolves fox foxes deer elk moose antelope antelopes monkey monkeys ape apes gorilla gorillas chimpanzee chimpanzees crocodile crocodiles alligator alligators snake snakes bat bats rat rats mouse mice insect insects bee bees hive hives locust locusts mosquito mosquitoes pet pets stray strays`),
);
