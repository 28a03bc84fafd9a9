import { words } from '../list.ts';

/** Words before a number that make it a label and no count, however they are written. */
export const labels: readonly string[] = words(`
  no no. nos nos. section sections article articles chapter route highway flight act resolution part page pages phase unit ward gate platform room block level grade category magnitude version channel week day aged age ages report update operation coach pier terminal zone sector camp km kilometer kilometre kilometers circuit station track tower runway exit junction interstate
  verse season episode round schedule form case fir pr covid covid- g f m ak a b c t paragraph para item clause annex appendix table helpline hotline dial isbn extension ext tel tel. telephone whatsapp sms lot plot psalm volume vol vol. edition
  motorway motorways autopista carretera rn nh sh pch usc rule amendment protocol annexe sub-section subsection docket serial registration plate licence-plate hull bay berth hangar silo stall shaft pit kiln borehole mile milepost marker corridor
`);

/** Words that make a number behind them a label where they have a capital: "Grade 12", "Flight 318", "Studio 3". */
export const names: readonly string[] = words(`
  form class year standard primary group stage type tier model mark boeing airbus cessna antonov tupolev ilyushin embraer sukhoi bombardier fokker atr apollo soyuz artemis studio radio news tv television welle canal france24 rai telecinco rescue number area reactor engine ladder battalion battery brigade regiment division corps precinct squad line lane street avenue
  road building house flat apartment villa stand seat row table court courtroom bus train tram truck mi mig lot hall wing tent field pool heat leg pod cell dormitory district constituency region windows iphone galaxy formula euro nations agenda vision catch barangay kebele purok fokontany quarter
`);

/** Of these the ones that name who somebody is: "a Grade 12 student", "Form Two girls". */
export const ranks: readonly string[] = words(
  'grade form class year standard primary level tier category type phase stage group division',
);

/** Months and weekdays, long and short. */
export const months: readonly string[] = words(
  'january february march april may june july august september october november december jan feb mar apr jun jul aug sep sept oct nov dec jan. feb. mar. apr. jun. jul. aug. sep. sept. oct. nov. dec.',
);
export const weekdays: readonly string[] = words(
  'monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thur thurs fri sat sun mon. tue. wed. thu. fri. sat. sun.',
);
