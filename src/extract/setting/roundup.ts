import { type Setting, textOf } from './settings.ts';
import { isPlural } from './spread.ts';

const ROUND_UP =
  /\b(?:briefing|round-?up|in\sbrief|news\sdigest|incident\slog|incidents?\sreport|bulletins?|week\sin\sreview|at\sa\sglance|(?:police|crime)\slog|blotter|newsletter)\b/i;

/** Whether the headline announces a round-up of several events; a bulletin on one outbreak is none. */
export function isRoundUp(settings: readonly Setting[]): boolean {
  return settings.some(
    (setting) =>
      setting.part === 'title' &&
      setting.sentence.passage.block.kind === 'heading' &&
      ROUND_UP.test(textOf(setting.sentence)) &&
      !isPlural(setting),
  );
}
