import type { Role } from '../../model/reading.ts';

type Scene = Exclude<Role, 'dateline' | 'mentioned'>;

/** Words that say what happened at a place, by the role that they give it. */
const words: Readonly<Record<Scene, string>> = {
  attacked:
    'attack attacks attacked attacking attackers assault assaults assaulted bomb bombs bombed bombing bombings blast blasts explosion explosions explosive gunmen gunman shooting shootings strike strikes airstrike airstrikes airstrikes shelling shelled shell mortar drone missile missiles rocket rockets stormed massacre massacred ambush ambushed grenade grenades suicide invaded executed overrun torched looted beheaded stabbed stabbing rampage siege besieged hijacked',
  operation:
    'operation operations clash clashes clashed encounter fighting firefight firefights neutralised neutralized battle battles gunbattle gunfight arrested arrests arrest detained apprehended custody protest protests protesters demonstrators demonstration riot riots rioting standoff jailbreak recaptured retaken retook regained control conducted ibo ibos intelligence-based crackdown mutiny unrest coup rescued duel pursuit combing curfew brawl exchanged traded skirmish skirmishes',
  affected:
    'sealed shut suspended damaged cordoned closed disrupted affected indoors jammed cancelled canceled released washed destroyed inundated submerged locked',
};

/** Words of violence that do not tell an attack from a police operation or a clash. */
const weak = new Set(
  'shot shooting hit struck opened targeted targeting abducted abduction kidnapped kidnapping hostage hostages artillery gunfire firing'.split(
    ' ',
  ),
);

/** Whether a word tells of violence by whomever. */
export const isViolent = (word: string): boolean => weak.has(word);

const byWord = new Map<string, Scene>();
for (const [role, list] of Object.entries(words) as [Scene, string][])
  for (const word of list.split(' ')) if (!byWord.has(word)) byWord.set(word, role);

/** The role that a word gives to the places beside it, or null. */
export const roleOfWord = (word: string): Scene | null => byWord.get(word) ?? null;

/** Natural and technical disasters, accidents and epidemics: their scenes are affected, whatever else is said of them. */
export const disasters =
  /\b(?:earthquakes?|quakes?|aftershocks?|floods?|flooding|cyclone|typhoon|hurricane|tornado(?:es)?|storm|rainstorm|landslides?|mudslides?|avalanches?|eruption|erupted|erupts|volcano|wildfires?|(?<!opened\s|opens\s|open\s|artillery\s|under\s|cease)fire|blaze|inferno|collapsed?|crash(?:ed|es)?|derail(?:s|ed|ment)|capsize[sd]?|sank|sinks?|sinking|ferry|crush|stampede|heatwave|drought|cholera|ebola|dengue|measles|lassa|fever|outbreak|epidemic|accident|ravine|tsunami|collision|overturn(?:s|ed)|plunge[sd]?|drown(?:ed|ing)?|mudflow|dam|gas\sleak|helicopter|aircraft|plane|trekkers|stuck|trapped|rescue|hikers|climbers|bushwalkers|migrant\sboat|rubble|flames)\b/gi;

export const attacks =
  /\b(?:attacks?|attacked|attackers?|assaults?|bomb(?:s|ed|ing|ings)?|bombers?|blasts?|gunm[ea]n|militants?|terrorists?|insurgents?|rebels?|jihadists?|bandits?|gang|air\s?strikes?|strikes?|shelling|shelled|mortar|missiles?|rockets?|stormed|shooting|massacre|ambush|ambushed|opened\sfire|shooter|gunfire|targeted|drones?|abduct(?:ed|ion)|kidnap(?:ped|ping)?|hostages?|raided|invaded|executed|suicide)\b/gi;

export const operations =
  /\b(?:operations?|clash(?:es|ed)?|encounter|fighting|firefight|neutralised|neutralized|protests?|protesters|demonstrators|marches|riots?|siege|jailbreak|prison|inmates|crackdown|security\sforces|police\sfired|police\sshot|security\sforces\sshot|arrests?|arrested|detained|detains|mutiny|coup|gunbattle|eliminated)\b/gi;
