import type { APIRoute } from 'astro';
import { readArchive } from '../../../../../archive.ts';
import Course from '../../../../../components/Course.astro';
import { catalogue } from '../../../../../components/catalogue.ts';
import { course } from '../../../../../components/course.ts';
import { historyOfRow } from '../../../../../components/history.ts';
import { measureView } from '../../../../../components/measure.ts';
import { voiceName } from '../../../../../components/names.ts';
import Strip from '../../../../../components/Strip.astro';
import type { ReadEvent } from '../../../../../model/archive.ts';
import type { Row } from '../../../../../model/comparison.ts';
import { answerWith } from '../../../../../pictures/answer.ts';

const width = 800;

interface Props {
  read: ReadEvent;
  row: Row;
}

/** The strip of every measure that several give, and the history of those that moved. */
export function getStaticPaths() {
  const index = catalogue(readArchive());
  return index.archive.events.flatMap((read) =>
    read.comparison.rows.flatMap((row) => {
      const names = [
        ...(row.origins.length > 1 ? ['strip'] : []),
        ...(historyOfRow(row, read, index) ? ['history'] : []),
      ];
      return names.flatMap((name) =>
        ['svg', 'png'].map((ending) => ({
          params: { event: read.event.slug, row: row.id, file: `${name}.${ending}` },
          props: { read, row },
        })),
      );
    }),
  );
}

export const GET: APIRoute<Props> = ({ props: { read, row }, params: { file = '' } }) => {
  const index = catalogue(readArchive());
  const { title, range, basis, strip } = measureView(row, read.event, index);
  const frame = (height: number, what: string) => ({ title, beneath: `${read.event.title}: ${what}`, width, height });
  if (strip && file.startsWith('strip'))
    return answerWith(file, Strip, { view: strip, label: title }, frame(strip.height, `${range} ${basis}`));
  const history = historyOfRow(row, read, index);
  if (!history) throw new Error(`${row.id} has no history`);
  const view = course(history, read.event.sides, ({ step }) => voiceName(index, step));
  return answerWith(file, Course, { view, label: title }, frame(view.height, 'what was known when'));
};
