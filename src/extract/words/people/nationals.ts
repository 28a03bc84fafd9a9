import { words } from '../list.ts';

/** People by nation, tribe and tongue, with a plural of their own. */
export const nationals = words(`
  briton brit englishman/englishmen englishwoman/englishwomen scotsman/scotsmen scot welshman/welshmen irishman/irishmen irishwoman/irishwomen frenchman/frenchmen frenchwoman/frenchwomen dutchman/dutchmen dutchwoman/dutchwomen
  american canadian mexican australian new-zealander german austrian italian spaniard catalan basque belgian luxembourger dane swede norwegian finn icelander pole czech slovak hungarian romanian moldovan bulgarian serb serbian croat croatian slovene slovenian bosnian bosniak albanian kosovar kosovan macedonian montenegrin greek cypriot
  russian ukrainian belarusian georgian armenian azerbaijani azeri kazakh kazakhstani uzbek turkmen/turkmens tajik estonian latvian lithuanian chechen dagestani tatar
  turk israeli palestinian arab jordanian syrian iraqi iranian saudi kuwaiti bahraini qatari emirati omani yemeni egyptian libyan tunisian algerian moroccan sahrawi kurd
  pakistani indian afghan bangladeshi sri-lankan nepali maldivian kashmiri punjabi sindhi baloch/baloch pashtun bengali tamil sinhala bihari gujarati
  korean south-korean north-korean mongolian mongol hongkonger filipino filipina indonesian malaysian singaporean thai cambodian laotian rohingya/rohingya uyghur uighur tibetan bruneian papuan fijian samoan tongan solomon-islander kanak
  nigerian ghanaian kenyan ugandan tanzanian ethiopian eritrean somali somalian djiboutian rwandan burundian malian mauritanian guinean ivorian ivoirian liberian sierra-leonean gambian chadian cameroonian zimbabwean mozambican malawian zambian angolan namibian motswana/batswana south-african mauritian malagasy/malagasy nigerien burkinabe/burkinabe central-african equatoguinean hutu tutsi fulani/fulani tuareg/tuareg dinka/dinka nuer/nuer oromo tigrayan
  brazilian argentine argentinian argentinean colombian venezuelan peruvian ecuadorian ecuadorean chilean bolivian paraguayan uruguayan surinamer haitian cuban dominican jamaican trinidadian bahamian puerto-rican guatemalan honduran salvadoran salvadorian salvadorean nicaraguan nicaraguense costa-rican panamanian belizean grenadian
  european african asian latino latina hispanic westerner easterner southerner northerner national compatriot
  arab-israeli kibbutznik moscovite londoner parisian new-yorker
`);

/** People by nation whose name has no plural: "three Chinese", "a Burmese". A noun only behind a figure. */
export const invariableNationals = words(`
  british english polish turkish chinese japanese vietnamese portuguese maltese lebanese sudanese senegalese togolese congolese gabonese beninese rwandese taiwanese burmese nepalese sinhalese timorese siamese guyanese surinamese kyrgyz french dutch irish spanish swiss welsh scottish danish swedish ingush lao
`);
