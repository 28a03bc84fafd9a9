import type { LocationReading, Role } from '../../model/reading.ts';
import type { Report } from '../../model/report.ts';
import { evidence } from '../evidence.ts';
import type { Setting } from '../setting/settings.ts';
import type { PlaceMention } from '../places/mention.ts';
import { countedPlaces } from './counted.ts';

const ATTACK = /\b(?:attack|attacked|attacks|attacking|assault|bomb|bombed|bombing|bombings|blast|explosion|gunmen|gunman|militants?|terrorists?|insurgents?|rebels?|raid|raided|struck|strike|strikes|shelling|shelled|mortar|stormed|shooting|massacre|ambush|targeted|drone)\b/gi;
const DISASTER = /\b(?:earthquake|quake|flood|floods|flooding|cyclone|typhoon|hurricane|storm|landslide|avalanche|avalanches|eruption|erupted|volcano|wildfire|wildfires|fire|blaze|collapse|collapsed|crash|crashed|derailed|derailment|capsized|sank|ferry|crush|stampede|heatwave|drought|cholera|ebola|outbreak|epidemic|explosion|accident|bus|train|plane|dam|ravine|mine|tsunami|displaced|hikers|boat)\b/gi;
const OPERATION = /\b(?:operation|operations|clash|clashes|clashed|encounter|raid|raided|raids|fighting|firefight|neutralised|neutralized|arrested|detained|apprehended|protest|protests|protesters|demonstrators|riot|siege|prison|jailbreak|recaptured|escaped|conducted|ibo|ibos|intelligence-based)\b/i;
const SEALED = /\b(?:sealed|shut|suspended|damaged|cordoned|closed|disrupted|blocked|stopped|evacuated|cut off|affected|sealed off|remain indoors)\b/i;
const STRIKES = /\b(?:attack|attacked|attacks|hit|struck|stormed|targeted|bombed|bombing|bombings|suicide|grenade|grenades|gun|explosion|blast|killed|executed|shot|ambushed|assault|assaults|shelled|mortar|abducted|kidnapped|hostage|seized|overrun|gunmen|dead|died|wounded)\b/i;
const STRENGTH: readonly Role[] = ['attacked', 'operation', 'affected', 'mentioned'];

/** The places of a report, one entry each with its strongest role, the dateline besides, and the counts of places. */
export function locationsOf(report: Report, settings: readonly Setting[]): LocationReading[] {
  const kind = eventKind(settings);
  const byName = new Map<string, { role: Role; setting: Setting; mention: PlaceMention }>();
  for (const setting of settings)
    for (const mention of setting.places) {
      const role = roleOf(setting, mention, kind);
      const known = byName.get(mention.name);
      if (!known || STRENGTH.indexOf(role) < STRENGTH.indexOf(known.role)) byName.set(mention.name, { role, setting, mention });
    }
  const named = [...byName].map(([place, { role, setting, mention }]) => ({ place, role, ...at(report, setting, mention.from, mention.to), rules: [mention.cue ? `place ${mention.cue}` : 'place'] }));
  return [...dateline(report, settings), ...named, ...countedPlaces(report, settings, kind)].sort((a, b) => a.start - b.start);
}

const at = (report: Report, { sentence }: Setting, from: number, to: number) => evidence(report.source, sentence.passage.block, sentence.tokens, from, to);
const textOf = ({ sentence }: Setting) => sentence.passage.block.text.slice(sentence.passage.sentence.from, sentence.passage.sentence.to);

/** What kind of event the report tells of, by its own words: what its places suffered. */
export function eventKind(settings: readonly Setting[]): Role {
  const text = settings.slice(0, 12).map(textOf).join(' ');
  const attacks = [...text.matchAll(ATTACK)].length;
  const disasters = [...text.matchAll(DISASTER)].length;
  if (disasters > attacks) return 'affected';
  return attacks > 0 ? 'attacked' : OPERATION.test(text) ? 'operation' : 'affected';
}

const GONE = new Set(['to', 'for', 'against']);

function roleOf(setting: Setting, mention: PlaceMention, kind: Role): Role {
  if (setting.elsewhen || mention.cue === null && !listsPlaces(setting, mention) || GONE.has(mention.cue ?? '') || (mention.loose && mention.kind !== 'province') || isSpeakersPlace(setting, mention)) return 'mentioned';
  if (mention.kind === 'country') return 'mentioned';
  if (kind === 'affected') return 'affected';
  const text = textOf(setting);
  if (STRIKES.test(text) && kind === 'attacked' && !/^(?:.{0,40})\boperations?\b/i.test(text)) return 'attacked';
  if (OPERATION.test(text)) return 'operation';
  if (SEALED.test(text)) return 'affected';
  return kind;
}

/** "Quetta, Pasni, Mastung and Gwadar came under attack": places as the subject of the sentence. */
function listsPlaces({ places, sentence }: Setting, mention: PlaceMention): boolean {
  return sentence.tokens[mention.to]?.lower !== "'s" && (places.length >= 3 || /\b(?:was|were|came under|saw|is|are) (?:attacked|hit|struck|attack|affected|named|among|one of)\b/i.test(textOf({ places, sentence, periods: [], elsewhen: false }))) && mention.kind !== 'country';
}

function isSpeakersPlace({ sentence }: Setting, mention: PlaceMention): boolean {
  const before = sentence.tokens[mention.from - 2]?.lower ?? '';
  if (/^(?:official|officials|officer|officers|spokesman|spokesperson|hospital|resident|residents|witness|housewife|government|minister|ambassador|spokeswoman|police|bureau)$/.test(before)) return true;
  const next = sentence.items.find((item) => item.from >= mention.to && item.kind !== 'adv' && item.kind !== 'have');
  return next?.kind === 'say' && next.from === mention.to;
}

/** The dateline: from the front matter, else the capitals or the city before a dash, bracket or colon at the head of the body. */
function dateline(report: Report, settings: readonly Setting[]): LocationReading[] {
  for (const setting of settings.slice(0, 4)) {
    const [mention] = setting.places;
    if (!mention || mention.from > 1 || setting.sentence.passage.block.kind === 'heading') continue;
    const head = textOf(setting).slice(0, 70);
    const dashed = /^[^.]{2,60}?(?:\s[–—-]\s|\.[-–—]|\(\w+\)|:\s|\u2014)/u.test(head) || /^\p{Lu}{3,}/u.test(head);
    if (dashed) return [{ place: mention.name, role: 'dateline', ...at(report, setting, mention.from, mention.to), rules: ['dateline'] }];
  }
  const [first] = settings;
  const place = report.dateline?.split(/[,/]/)[0]?.trim();
  if (!place || !first) return [];
  const start = Math.max(0, report.source.indexOf(place));
  return [{ place, role: 'dateline', quote: report.source.slice(start, start + place.length), start, end: start + place.length, rules: ['dateline of the front matter'] }];
}
