import { type Confusion, effectConfusion, groupConfusion } from './confusion.ts';
import { byGenre, type GenreScore } from './genres.ts';
import type { EvaluatedSet } from './index.ts';
import { type Score, type Slice, score, slices } from './score.ts';

/** All sets as one: the score, by the values of each field and by genre, and what was taken for what. */
export interface Together {
  score: Score;
  effect: Slice[];
  group: Slice[];
  qualifier: Slice[];
  genres: GenreScore[];
  confusion: { effect: Confusion; group: Confusion };
}

export function together(sets: readonly EvaluatedSet[]): Together {
  const reports = sets.flatMap((set) => set.reports);
  const judged = reports.map((report) => report.judged);
  return {
    score: score(judged),
    effect: slices(judged, 'effect'),
    group: slices(judged, 'group'),
    qualifier: slices(judged, 'qualifier'),
    genres: byGenre(reports),
    confusion: { effect: effectConfusion(judged), group: groupConfusion(judged) },
  };
}
