/** Words inside names of places that stay small, by language. */
const small = {
  english: 'of and the on upon under by in to',
  romance: 'de da do dos das del della delle dei di du des d l la le les lo los las el e y et en sur sous au aux a lès',
  germanic: 'am an der dem den im ob bei zu und vor van von op aan ter ten bij i på',
  slavic: 'na nad pod pri u w v',
  eastern: 'al ad ar as ash at az ez es ol ul bin ibn abu ye laki',
};
const smallWords: ReadonlySet<string> = new Set(Object.values(small).flatMap((words) => words.split(' ')));

/** Small words that may open a name, before a hyphen: “al-Hasakah”, “el-Fasher”. */
const openers: ReadonlySet<string> = new Set('al el ad an ar as ash at az ez es'.split(' '));

/** Whether a name is capitalised as names of places are: “Port-au-Prince”, “al-Hasakah”, “QUETTA”; not “quetta”. */
export function isWrittenAsName(name: string): boolean {
  const words = name.split(/[ -]/);
  let opened = false;
  for (const word of words) {
    if (word === '') return false;
    const capital = !startsSmall(word);
    if (!capital && !(opened ? smallWords.has(word) : opens(name, word))) return false;
    opened ||= capital;
  }
  return opened;
}

/** “al-Raqqa” is a name, the first word of “at Raqqa” is none. */
function opens(name: string, word: string): boolean {
  return openers.has(word) && name.startsWith(`${word}-`);
}

/** An article run together with its name: “d’Ivoire”, “l’Aquila”. */
const elided = /^[dlmn]['’]\p{Lu}/u;

/** Whether the first letter has a capital and is not one; scripts without capitals never start small. */
function startsSmall(word: string): boolean {
  if (elided.test(word)) return false;
  for (const letter of word) {
    const capital = letter.toUpperCase();
    if (capital !== letter.toLowerCase()) return letter !== capital;
  }
  return false;
}
