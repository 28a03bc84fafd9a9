import { type Setting, textOf } from './settings.ts';

const ROUND_UP =
  /\b(?:briefing|round-?up|in\sbrief|news\sdigest|incident\slog|incidents?\sreport|bulletins?|week\sin\sreview|at\sa\sglance|(?:police|crime)\slog|blotter|newsletter)\b/i;

/** Whether the headline announces a round-up of several events. */
export function isRoundUp(settings: readonly Setting[]): boolean {
  return settings.some(
    ({ part, sentence }) =>
      part === 'title' && sentence.passage.block.kind === 'heading' && ROUND_UP.test(textOf(sentence)),
  );
}
