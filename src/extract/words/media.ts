/** Agencies, papers, stations and sites by which reports pass on what others said; one telling word of the name each, as it is spelled. */
export const mediaNames: ReadonlySet<string> =
  words(`AFP Reuters AP PTI ANI IANS Xinhua EFE DPA dpa AA Anadolu UPI TASS Tass RIA Interfax Kyodo Yonhap Bernama Antara WAM SPA MENA KUNA IRNA ISNA Mehr Fars Tasnim SANA BSS UNB APP PPI INP ANSA APA ANP Belga Ritzau TT NTB STT Lusa LUSA CTK PAP MTI Tanjug HINA Agerpres BTA ANA
  Bloomberg CNN CNN-News18 BBC NPR PBS CNBC MSNBC NBC CBS ABC Fox Sky ITV RTE CBC CTV SABC eNCA News24 NAN Dawn Geo ARY Samaa Dunya Jang NDTV Hindu Scroll Quint ThePrint Rappler Inquirer PhilStar ABS-CBN GMA PNA Kompas Tempo Detik Tribunnews Irrawaddy Mizzima Myanmar-Now VnExpress NHK Asahi Yomiuri Mainichi Nikkei Jiji KBS MBC
  CCTV CGTN Caixin SCMP CNA Jazeera Arabiya Mayadeen Manar Aqsa Wafa WAFA Haaretz Ynet TOLO Tolo TOLOnews Pajhwok Khaama Amaq Rudaw Kurdistan24 Ahram Suna SUNA Punch Vanguard ThisDay Channels Nation Citizen Monitor Chimpreports Graphic Citinewsroom Jeune-Afrique APS MAP TAP RFI VOA RFE DW Deutsche-Welle Spiegel Bild Tagesschau
  ORF SRF Figaro Monde BFM BFMTV Libération TF1 France24 FranceInfo Repubblica Corriere Pais País Mundo Vanguardia Globo G1 Folha Estadão Clarín Nación Infobae Universal Milenio Reforma Proceso Excelsior Telesur teleSUR Tiempo Universo Comercio Meduza Kommersant Mediazona Novaya Pravda Ukrinform Suspilne Unian Interfax-Ukraine
  ZDF ARD Politico Axios Newsweek WSJ Guardian Telegraph Agence Press Tribune Times Post Gazette Herald Chronicle Express Courier Mail Mirror Journal Examiner Sentinel Dispatch Argus Echo Bulletin-Board Newswire Wire Gazeta Hürriyet Hurriyet Sabah NTV Prothom bdnews24 Kantipur Setopati Republica`);

/** Words of media's names that name other things as well: they count only in names of several words, or behind "the". */
export const doubtfulMedia: ReadonlySet<string> = words(
  'Press Tribune Times Post Mail Mirror Journal Echo Wire Nation Citizen Monitor Universal Graphic Channels Express Sentinel Examiner Dispatch Argus Courier Herald Chronicle Gazette Map MAP TAP APP Fox Sky Hindu Dawn Punch Vanguard Telegraph Guardian Tiempo Monde Mundo País Pais Globo Comercio Universo Independent',
);

function words(table: string): ReadonlySet<string> {
  return new Set(table.split(/\s+/).filter(Boolean));
}
