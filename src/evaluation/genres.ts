import type { Genre } from './genre.ts';
import type { EvaluatedReport } from './index.ts';
import { type Score, score } from './score.ts';

/** The reports of one genre (null: none is named), and how well they are read. */
export interface GenreScore {
  genre: Genre | null;
  score: Score;
}

/** The score by genre, most claims first. */
export function byGenre(reports: readonly EvaluatedReport[]): GenreScore[] {
  return [...Map.groupBy(reports, ({ genre }) => genre)]
    .map(([genre, same]) => ({ genre, score: score(same.map(({ judged }) => judged)) }))
    .sort((a, b) => b.score.core.gold - a.score.core.gold);
}
