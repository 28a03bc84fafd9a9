import { words } from '../list.ts';

/** People by what they do for a living. "-worker", "-driver", "-seller" and their like are known by their endings. */
export const trades = words(`
  coordinator co-ordinator convener treasurer worker labourer laborer loader handler marketer marketwoman/marketwomen miller overseer tapper cutter househelp househelper cattleman/cattlemen flagman/flagmen milkman/milkmen deliveryman/deliverymen hydrologist seismologist laundress/laundresses employee staffer staff/staff clerk assistant apprentice intern cleaner janitor caretaker concierge doorman/doormen receptionist porter coolie/coolies stevedore docker dockworker longshoreman/longshoremen
  farmer farmhand herder herdsman/herdsmen herdswoman/herdswomen shepherd pastoralist cowherd goatherd drover rancher cowboy vaquero gaucho campesino peasant sharecropper tenant-farmer grower picker planter jornalero kisan mazdoor
  fisherman/fishermen fisherwoman/fisherwomen fisher fisherfolk/fisherfolk angler diver oysterman/oystermen hunter trapper forager logger lumberjack woodcutter firewood-collector beekeeper gardener forester park-ranger gamekeeper
  miner mineworker coalminer collier pitman/pitmen prospector goldminer zama zama-zama galamseyer garimpeiro quarryman/quarrymen quarryworker roughneck oilman/oilmen
  driver conductor trucker lorry-driver cabbie cabby/cabbies taximan/taximen chauffeur courier carter motorman/motormen loco-pilot railwayman/railwaymen trackman/trackmen lineman/linemen signalman/signalmen guide mahout muleteer sherpa tout okada-rider boda-boda habal-habal rickshaw-puller
  crewman/crewmen crewmember crew-member crew/crew crewmate seafarer seaman/seamen mariner deckhand bosun boatswain skipper boatman/boatmen oarsman/oarsmen ferryman/ferrymen helmsman/helmsmen pilot co-pilot copilot aviator hostess/hostesses stewardess/stewardesses steward flight-attendant attendant navigator
  teacher schoolteacher headteacher headmaster headmistress/headmistresses principal lecturer professor tutor academic educator instructor trainer librarian
  doctor nurse medic paramedic physician midwife/midwives surgeon dentist pharmacist anaesthetist anesthetist psychiatrist psychologist therapist physiotherapist orderly/orderlies pathologist clinician practitioner healer herbalist vaccinator veterinarian vet ambulanceman/ambulancemen hospital-worker
  firefighter fireman/firemen firewoman/firewomen smokejumper rescuer responder first-responder lifeguard lifeboatman/lifeboatmen volunteer deminer
  engineer technician electrician mechanic mason bricklayer carpenter joiner plumber painter plasterer roofer welder tiler glazier builder scaffolder rigger fitter foreman/foremen contractor surveyor architect blacksmith goldsmith machinist operator steelworker ironworker millworker boilerman/boilermen repairman/repairmen handyman/handymen steeplejack lineworker craftsman/craftsmen artisan weaver tanner potter
  tailor seamstress/seamstresses dressmaker cobbler cook chef baker butcher waiter waitress/waitresses bartender barman/barmen barmaid barista dishwasher caterer confectioner brewer barber hairdresser beautician laundryman/laundrymen washerman/washermen dhobi
  shopkeeper storekeeper stallholder stall-owner trader vendor hawker peddler pedlar seller salesman/salesmen saleswoman/saleswomen salesperson/salespeople merchant grocer greengrocer fishmonger cashier wholesaler retailer dealer moneychanger money-changer broker
  businessman/businessmen businesswoman/businesswomen businessperson/businesspeople entrepreneur industrialist tycoon executive manager supervisor director employer owner proprietor landlord landlady/landladies landowner banker accountant auditor lawyer solicitor barrister advocate attorney notary/notaries paralegal
  journalist reporter correspondent cameraman/cameramen camerawoman/camerawomen cameraperson photographer photojournalist editor blogger vlogger influencer youtuber streamer columnist presenter newsreader broadcaster announcer stringer fixer filmmaker film-maker documentarian
  scientist researcher geologist volcanologist biologist chemist physicist archaeologist historian economist environmentalist conservationist meteorologist anthropologist analyst consultant interpreter translator programmer developer designer
  singer musician drummer guitarist dancer artist sculptor actor actress/actresses comedian poet novelist writer author playwright griot magician acrobat stuntman/stuntmen entertainer rapper
  postman/postmen postwoman/postwomen mailman/mailmen letter-carrier messenger delivery-man/delivery-men dustman/dustmen binman/binmen sweeper street-sweeper garbage-collector scavenger wastepicker waste-picker ragpicker rag-picker cartonero sewer-cleaner gravedigger grave-digger undertaker mortician
  servant maid housemaid au-pair governess/governesses butler valet houseboy stagehand projectionist usher bouncer prostitute
  relief-worker aid-worker health-worker social-worker humanitarian peacemaker missionary/missionaries evangelist preacher sitter meter-reader census-taker enumerator polio-worker canvasser fundraiser
  migrant-worker guest-worker expat day-labourer day-laborer tradesman/tradesmen tradeswoman/tradeswomen workman/workmen
`);

/** Endings of nouns for people, as a pattern: "farmworkers", "beachgoers", "salesmen"; names such as "Osman" have too little before them. */
export const endings =
  '(?:worker|goer|dweller|keeper|holder|owner|seller|maker|rider|driver|farer|seeker|monger|smith|picker|grower|herder|breeder|hunter|cutter|digger|player|trader|walker|runner|climber|lover|mate|watcher|builder|planter|layer|bearer|spotter|fitter|minder|tapper|writer|singer|dancer|lifter|swimmer|surfer|diver|boarder|jumper|racer)s?|s(?:man|men|woman|women|people|person|folk)';
