import { words } from '../look.ts';

/** Verbs and words that set a figure to a count: "the toll rose to 38", "put the dead at 21", "gave the militants killed as 92". */
export const SETTING = words(
  [
    'rise rises rose risen rising climb climbs climbed climbing increase increased increases jump jumped jumps',
    'grow grew grown mount mounted mounts soar soared swell swelled swelled cross crossed crosses crossing pass passes passed passing surpass surpasses surpassed surpassing near nears neared nearing',
    'reach reaches reached reaching hit hits top tops topped push pushed pushing exceed exceeds exceeded come comes came coming',
    'stand stands stood standing remain remains remained number numbers numbered',
    'total totals totalled totaled totalling',
    'put puts putting give gives gave given giving place places placed placing set sets take takes took taken taking',
    'count counts counted estimate estimates estimated list lists listed report reports reported quote quoted',
    'raise raises raised raising bring brings brought bringing revise revised revises revising',
    'lower lowered lowers include includes included including',
    'had has have make makes broke break',
  ].join(' '),
);
