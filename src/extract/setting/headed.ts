import type { Spot } from '../places/spots.ts';
import type { Setting } from './settings.ts';

/** The place under whose heading or label a sentence stands. */
export type Headed = ReadonlyMap<Setting, Spot>;

const LONGEST = 60;

/** Places that headings and labels set for what stands under them: "### Kurram", "**In Quetta:** …"; a title sets none. */
export function headedBy(settings: readonly Setting[]): Headed {
  const headed = new Map<Setting, Spot>();
  const underHeading = new Map<string, Spot>();
  for (const setting of settings) {
    const { passage } = setting.sentence;
    if (passage.block.kind === 'heading') {
      const spot = passage.block.depth > 1 ? onlySpot(setting, passage.block.text.length) : null;
      if (spot) underHeading.set(passage.block.text, spot);
      continue;
    }
    const label = labelled(setting, settings);
    const heading = passage.headings
      .slice(1)
      .map((text) => underHeading.get(text))
      .filter((spot) => spot !== undefined)
      .at(-1);
    const spot = label ?? heading;
    if (spot) headed.set(setting, spot);
  }
  return headed;
}

/** The one place that a short heading names, at its head or behind "in". */
function onlySpot({ spots }: Setting, length: number): Spot | null {
  const [spot] = spots;
  const leads = spot && (spot.place.from === 0 || spot.stance === 'scene');
  return spot && leads && spots.length === 1 && length <= LONGEST ? spot : null;
}

/** The one place that the label of the block names. */
function labelled(setting: Setting, settings: readonly Setting[]): Spot | null {
  const { block, label } = setting.sentence.passage;
  if (!label.text) return null;
  const first = settings.find(({ sentence }) => sentence.passage.block === block);
  const inLabel =
    first?.spots.filter(({ place }) => (first.sentence.tokens[place.to - 1]?.to ?? 0) <= label.text.length) ?? [];
  const spot = inLabel.at(-1);
  return spot && inLabel.length === 1 ? spot : null;
}
