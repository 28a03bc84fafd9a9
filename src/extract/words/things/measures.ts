import { words } from '../list.ts';

/** Units of time, share, size and money: what a number in front of them measures. */
export const measures: Readonly<Record<string, readonly string[]>> = {
  'a duration': words(
    `millisecond second minute min mins hour hr hrs day night morning afternoon evening weekend week fortnight month year yr yrs decade century season semester trimester era generation shift working-day holiday winter summer sunrise sunset anniversary/anniversaries`,
  ),
  'a time of day': words(
    `am/am pm/pm a.m/a.m p.m/p.m a.m./a.m. p.m./p.m. o'clock/o'clock gmt/gmt utc/utc ist/ist pkt/pkt bst/bst edt/edt pdt/pdt cet/cet cest/cest eat/eat wib/wib aest/aest`,
  ),
  'an age': words(`year-old/years-old`),
  'a share': words(
    `percent/percent percentage per-cent/per-cent pct/pct fold/fold third half/halves quarter fifths/fifths tenths/tenths basis-point odds/odds`,
  ),
  'a distance or size':
    words(`km/km kms/kms kilometre kilometer mile metre meter yard foot/feet ft/ft cm/cm centimetre centimeter mm/mm millimetre millimeter inch in. nautical-mile furlong fathom
    acre hectare ha/ha square sq/sq sqm/sqm dunam feddan rai bigha marla kanal cubic cumecs/cumecs cusec knot kph/kph mph/mph kmph/kmph degree celsius/celsius fahrenheit/fahrenheit kelvin °c/°c
    tonne ton kg/kg kgs/kgs kilogram kilogramme kilo gram gramme g/g lb/lb lbs/lbs pound ounce oz/oz quintal maund carat litre liter millilitre milliliter ml/ml gallon barrel bbl pint cup teaspoon tablespoon bushel
    magnitude story-high watt kilowatt megawatt gigawatt kw/kw mw/mw kwh/kwh volt amp decibel hertz mhz/mhz ghz/ghz megabyte gigabyte terabyte gb/gb mb/mb tb/tb byte pixel calorie joule kiloton megaton hectopascal millibar psi/psi ppm/ppm cc/cc caliber calibre`),
  money: words(
    `dollar euro rupee pound-sterling quid/quid naira/naira kobo/kobo shilling peso yuan/yuan renminbi/renminbi yen/yen usd/usd eur/eur gbp/gbp rs/rs pkr/pkr inr/inr cent taka/taka ksh/ksh kes/kes ugx/ugx tzs/tzs ngn/ngn ghs/ghs zar/zar php/php birr/birr riyal rial dinar dirham franc cfa/cfa lira/lira krona/kronor krone/kroner zloty/zlotys hryvnia/hryvnias ruble rouble baht/baht ringgit/ringgit rupiah/rupiah dong/dong won/won riel/riel kip/kip kyat afghani/afghanis som/som tenge/tenge rand/rand kwacha/kwacha metical/meticais leone cedi dalasi/dalasi real/reais sol/soles bolívar bolivar colón colones/colones quetzal/quetzales lempira córdoba gourde guaraní tala/tala kina/kina vatu/vatu shekel pence/pence penny/pennies bitcoin salary/salaries wage ransom`,
  ),
};
