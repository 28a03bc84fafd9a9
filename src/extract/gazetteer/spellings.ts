import { names } from './by-hand/list.ts';
import { fold } from './fold.ts';

/** Words that name the kind of a division, before or behind its name, as the source has them. */
const divisionWords = {
  behind: names(`Province, State, Oblast, Region, Governorate, Prefecture, Department, Emirate, Republic, Krai, Canton,
    County, District, Rayon, Raion, Shi, İlçesi, Municipality, Kommun, Kommune, Okrug, Tumani, Shahri, Járás,
    Aūdany, vald, linn, Parish, Zone, Town, Gun, Sum, Poseleniye, Administratsiya, Subregion, Arrondissement,
    Division, Area, Ulus, Borough, Cercle, Agency, Constituency, Sector, Village, Banner, Capital, City,
    Rural District, Urban District, Municipal District`),
  before: names(`Province of, Provincia di, Provincia de, Provincia della, Provincia, Departamento de, Departamento del,
    Departamento, Département de la, Département du, Département de, Département des, Département, Comuna,
    Municipio de, Municipio del, Municipio, Municipiul, Amphoe, Huyện, Thị Xã, Thành Phố, Quận, Kabupaten,
    Kota, Shahrestān-e, Powiat, Gemeente, Obshtina, Gorodskoy Okrug, Gorodskoye Poseleniye, Oraş, Oraș, Okres,
    Partido de, Partido, Markaz, Distrito de, Distrito, Grad, Politischer Bezirk, Bezirk, Općina, Daïra de,
    Daïra, Srŏk, Bashkia e, Bashkia, Commune de, Commune, Liwā’, Nomós, Cantón, Nohiyai, Circunscrição de,
    Caza de, Caza, Komuna e, Komuna, Délégation de, Délégation, Mukim, Horad, ZATO, Rayon, City of,
    District of, Region of, Republic of, State of, Arrondissement de, Regional Unit of, Eparchy of, Dimos,
    Ward`),
};

const behind = new RegExp(` (?:${divisionWords.behind.join('|')})$`, 'u');
const before = new RegExp(`^(?:${[...divisionWords.before].sort((a, b) => b.length - a.length).join('|')}) `, 'u');

/** The name of a division without the words for its kind, as prose has it. */
export function stripped(name: string): string {
  return name.replace(before, '').replace(behind, '').trim();
}

/** Countries whose names reach English by way of another script, so that news spells them in more than one way. */
const transliterated = new Set([
  ...names(
    'AE, AF, AM, AZ, BD, BH, BT, BY, DJ, DZ, EG, ER, ET, GE, ID, IL, IN, IQ, IR, JO, KG, KH, KP, KR, KW, KZ, LA',
  ),
  ...names(
    'LB, LK, LY, MA, MM, MN, MR, MY, NP, OM, PH, PK, PS, QA, RU, SA, SD, SO, SS, SY, TD, TH, TJ, TM, TN, TR, TW',
  ),
  ...names('UA, UZ, VN, YE'),
]);

/** Countries that write Arabic. */
const arabic = new Set(names('AE, BH, DJ, DZ, EG, EH, IQ, JO, KW, LB, LY, MA, MR, OM, PS, QA, SA, SD, SY, TN, YE'));

/** How English prose spells an Arabic name besides the source's way: “Raqqa” and “al-Raqqa” for “Ar Raqqah”. */
export function inProse(name: string, country: string): string[] {
  if (!arabic.has(country)) return [];
  const key = fold(name);
  const bare = key.replace(/^(?:a[dnrstz]h?|al|el) /, '');
  const forms = bare === key ? [key] : [bare, `al ${bare}`];
  return forms.flatMap((form) => [form, form.replace(/ah$/, 'a')]).filter((form) => form !== key && form.length > 3);
}

/** A town must have so many people for its other spellings to be worth their room. */
const known = 20_000;

/** Other Latin spellings of a town that stand so near to its name that English prose may have them. */
export function spellings(town: {
  name: string;
  country: string;
  population: number;
  others: readonly string[];
}): string[] {
  if (town.population < known || !transliterated.has(town.country)) return [];
  const key = fold(town.name);
  const near = town.others
    .filter((other) => /^\p{Lu}\p{Script=Latin}[\p{Script=Latin}' -]{2,30}$/u.test(other))
    .map(fold);
  return [...new Set(near)].filter((other) => other !== key && other[0] === key[0] && isNear(other, key));
}

/** At most two letters apart, and no more than one in three. */
function isNear(a: string, b: string): boolean {
  return Math.abs(a.length - b.length) <= 2 && distance(a, b) <= Math.min(2, Math.floor(b.length / 3));
}

/** Levenshtein's distance. */
function distance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, i) => i);
  for (const [i, letter] of [...a].entries()) {
    const next = [i + 1];
    for (let j = 1; j <= b.length; j++)
      next.push(Math.min(row[j]! + 1, next[j - 1]! + 1, row[j - 1]! + (letter === b[j - 1] ? 0 : 1)));
    row = next;
  }
  return row[b.length]!;
}
