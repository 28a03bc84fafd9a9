/** What can become of a claim (or, `withdrawn`, of a report) whose fate the text alone does not tell. */
export const actions = ['same', 'superseded', 'split', 'merged', 'withdrawn', 'redacted'] as const;
export type Action = (typeof actions)[number];

/** A choice that an editor made. */
export interface Decision {
  /** The claim or report that it is about; `*` for every one that awaits a choice and offers this one. */
  subject: string;
  action: Action;
  /** The claims that it is the same as, or is followed by. */
  to: string[];
  why: string | null;
}

const form =
  /^(?<subject>\*|[cr]-[0-9a-z]{8,11}) (?<action>[a-z]{4,10})(?: (?<to>c-[0-9a-z]{11}(?:,c-[0-9a-z]{11}){0,50}))?(?: because (?<why>[^\n]{1,500}))?$/;

/** Whether an action names the claims that it leads to. */
const targets: Readonly<Record<Action, readonly [least: number, most: number]>> = {
  same: [0, 1],
  superseded: [1, 50],
  split: [2, 50],
  merged: [1, 1],
  withdrawn: [0, 0],
  redacted: [0, 0],
};

/** Reads a choice as it is typed: `c-… withdrawn because a proverb, not a count`; or says what is wrong with it. */
export function readDecision(typed: string): Decision | string {
  const { subject, action: word, to, why } = form.exec(typed)?.groups ?? {};
  const action = actions.find((known) => known === word);
  if (subject === undefined || !action)
    return `“${typed}” is no choice: write “ID ACTION [CLAIM,CLAIM…] because REASON”`;
  const claims = to?.split(',') ?? [];
  const [least, most] = targets[action];
  if (claims.length < least || claims.length > most) return `“${typed}”: ${action} takes ${inWords(least, most)}`;
  if (why === undefined && action !== 'superseded') return `“${typed}”: say why, behind “because”`;
  if (subject.startsWith('r-') && action !== 'withdrawn') return `“${typed}”: a report can only be withdrawn`;
  return { subject, action, to: claims, why: why ?? null };
}

const inWords = (least: number, most: number): string =>
  least === most
    ? least === 0
      ? 'no claim'
      : 'one claim'
    : `${least === 0 ? 'one claim at most' : `${least} claims or more`}`;
