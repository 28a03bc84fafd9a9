/** Countries, and capitals that stand for their governments: "Islamabad denied", "Kenya condemned". They speak only as the bare subject of a verb. */
export const states: ReadonlySet<string> = new Set(
  `Afghanistan;Albania;Algeria;Angola;Argentina;Armenia;Australia;Austria;Azerbaijan;Bahrain;Bangladesh;Belarus;Belgium;Benin;Bolivia;Bosnia;Botswana;Brazil;Britain;Bulgaria;Burkina Faso;Burundi;Cambodia;Cameroon;Canada;Chad;Chile;China;Colombia;Congo;Costa Rica;Croatia;Cuba;Cyprus;Denmark;Djibouti;
  Ecuador;Egypt;El Salvador;Eritrea;Estonia;Ethiopia;Finland;France;Gabon;Gambia;Georgia;Germany;Ghana;Greece;Guatemala;Guinea;Guyana;Haiti;Honduras;Hungary;Iceland;India;Indonesia;Iran;Iraq;Ireland;Israel;Italy;Jamaica;Japan;Jordan;Kazakhstan;Kenya;Kosovo;Kuwait;Kyrgyzstan;Laos;Latvia;Lebanon;Liberia;
  Libya;Lithuania;Madagascar;Malawi;Malaysia;Mali;Malta;Mauritania;Mexico;Moldova;Mongolia;Montenegro;Morocco;Mozambique;Myanmar;Namibia;Nepal;Netherlands;New Zealand;Nicaragua;Niger;Nigeria;North Korea;Norway;Oman;Pakistan;Panama;Paraguay;Peru;Philippines;Poland;Portugal;Qatar;Romania;Russia;Rwanda;
  Saudi Arabia;Senegal;Serbia;Sierra Leone;Singapore;Slovakia;Slovenia;Somalia;South Africa;South Korea;South Sudan;Spain;Sri Lanka;Sudan;Sweden;Switzerland;Syria;Taiwan;Tajikistan;Tanzania;Thailand;Togo;Tunisia;Turkey;Türkiye;Turkmenistan;Uganda;Ukraine;United Arab Emirates;United Kingdom;United States;Uruguay;
  Uzbekistan;Venezuela;Vietnam;Yemen;Zambia;Zimbabwe;US;U.S.;UK;UAE;USA;DRC;Ivory Coast;DR Congo;Timor-Leste;Azad Kashmir;
  Islamabad;New Delhi;Delhi;Kabul;Dhaka;Kathmandu;Colombo;Beijing;Tokyo;Seoul;Pyongyang;Manila;Jakarta;Hanoi;Bangkok;Canberra;Moscow;Kyiv;Kiev;Minsk;Warsaw;Berlin;Paris;London;Brussels;Rome;Madrid;Lisbon;Athens;Ankara;Tehran;Baghdad;Damascus;Beirut;Jerusalem;Tel Aviv;Amman;Riyadh;Doha;Cairo;Tripoli;Tunis;
  Algiers;Rabat;Khartoum;Addis Ababa;Asmara;Nairobi;Kigali;Kinshasa;Bujumbura;Kampala;Juba;Abuja;Bamako;Niamey;Ouagadougou;Dakar;Pretoria;Harare;Maputo;Washington;Ottawa;Mexico City;Havana;Caracas;Bogotá;Bogota;Quito;Lima;La Paz;Brasília;Brasilia;Buenos Aires;Santiago;Yerevan;Baku;Tbilisi;Bishkek;Dushanbe;Tashkent;Naypyidaw;Stockholm;Helsinki;Oslo;Copenhagen;Vienna;Bern;Budapest;Prague;Bucharest;Sofia;Belgrade;Sarajevo;Pristina`
    .split(/;\s*/)
    .map((name) => name.trim()),
);
