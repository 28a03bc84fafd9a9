import type { Status } from '../../model/reading.ts';
import type { Located } from '../setting/locate.ts';
import type { Source } from '../voices/source.ts';
import { isCalledWrong, isDenied } from './denied.ts';
import { isRevised } from './revised.ts';
import { isSupposed } from './supposed.ts';

/** Whether a count is asserted, denied, replaced or only supposed, by the words around it. `all`: the counts of the report. */
export function statusOf(one: Located, source: Source, all: readonly Located[]): Status {
  if (source.denied || isDenied(one)) return 'denied';
  if (isCalledWrong(one)) return source.speaker ? 'denied' : 'revised-away';
  if (isRevised(one, all)) return 'revised-away';
  return isSupposed(one) ? 'hypothetical' : 'asserted';
}
