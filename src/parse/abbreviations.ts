/*
 * Words with a full stop that need not end a sentence, by what may follow them. Written as in the text, without their last
 * full stop; capitals count, so that "sat." and "no." at the end of a sentence are not taken for days and numbers.
 */

/** A name follows: titles and ranks, and words that never end a sentence. */
export const beforeName = words(`
  Mr Mrs Ms Mx Messrs Dr Prof Rev Fr Hon Sen Rep Reps Gov Pres Amb Atty Ald Cllr Sec-Gen Sh Shri Smt Syed Sd Mst Md Mohd
  Gen Maj Col Lt Capt Sgt Cpl Pvt Pte Spc Brig Adm Vice-Adm Cmdr Cdr Comdr Cmdt Cdt Supt Insp Const Det Dep Asst Addl Dy
  Sqn Wg Flt Hav Sub Nk L/Nk Subedar-Maj Mt Ft Pt St Ste vs v viz approx incl est e.g i.e cf al ex
`);

/** A number follows, or a number with letters before it. */
export const beforeNumber = words(
  `No no Nos nos Nr Rs Re Tk Art Arts Sec Secs Sect Fig Figs Vol Ch Chap Para Cl pp p Ph Tel Ext Rm ca c abt max min avg cal Op Res
  Reg`,
);

/** A day of the month or a year follows. */
export const months = words('Jan Feb Mar Apr Jun Jul Aug Sep Sept Oct Nov Dec');

/** A month or a day of the month follows. */
export const weekdays = words('Mon Tue Tues Wed Weds Thu Thur Thurs Fri Sat Sun');

/** Anything may follow: they end a sentence only where the next word is one that begins sentences. */
export const anywhere = words(`
  Inc Ltd Co Corp Bros Cos Plc LLC Pvt Jr Sr Esq Dist Distt Dept Div Bn Bde Regt Coy Sq Ave Blvd Rd Hwy Bldg Univ Assn Govt Intl Natl
  Retd Ret Ala Ariz Ark Calif Colo Conn Del Fla Ga Ill Ind Kan Ky La Mass Md Mich Minn Miss Mo Mont Neb Nev Okla Ore Pa
  Tenn Tex Va Vt Wash Wis Wyo Ph.D M.D B.A M.A
`);

/** Words that begin sentences and are no part of a name: "in the U.S. They left" against "the U.S. Army left". */
export const starters = words(`
  The A An This That These Those He She It They We You I His Her Its Their Our My There Here In On At By For From With After
  Before During Since Until While When Where Whether As If But And Or So Yet However Meanwhile Earlier Later Also Both Some
  Many Most All Each Several Few One Two Three Four Five Six Seven Eight Nine Ten Eleven Twelve Twenty Thirty Dozens Scores
  Hundreds Thousands No None Nobody Not Nothing According Among Another Other Others More About Around Nearly Almost Last
  What Who How Why Which Then Now Today Still Only Such Despite Although Though Because Under Over Between Police Officials
  Authorities Witnesses Residents Rescuers Doctors Troops Soldiers Militants Gunmen Attackers Insurgents Hospitals Locals
`);

/** What may follow "a.m." and "p.m." in the same sentence: a zone, a part of the world whose time it is. */
export const timeZones = words(
  'Eastern Central Mountain Pacific Local Pakistan Indian Greenwich Moscow Beijing Israel Japan Korea Universal Coordinated',
);

/** Verbs by which what stands in quotes goes on with who said it: “Is it over?” Khan asked. */
export const saying = words(
  'said says asked asks added adds told tells wrote writes tweeted posted shouted cried replied warned wondered demanded',
);

function words(text: string): ReadonlySet<string> {
  return new Set(text.trim().split(/[ \n]{1,10}/));
}
