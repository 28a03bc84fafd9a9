import { claimId, isValidClaimId } from '../model/identity.ts';
import type { Proof } from './proof.ts';

const ids = 5_000;
const alphabet = [...'0123456789abcdefghjkmnpqrstvwxyz'];
const first = 'c-'.length;

export const proof: Proof = {
  promise:
    'An id in which any one character is wrong, or any two have changed places, is no id: a slip in a citation never leads to another claim (I8).',
  uncovered: 'Two independent slips at once; one in 32 of those passes the check, and leads nowhere as a rule.',
  seed: null,
  async run() {
    const failures: string[] = [];
    let tried = 0;
    for (let n = 0; n < ids; n += 1) {
      const id = claimId('r-00000000', `Sentence ${n}.`, 'killed', 0);
      if (!isValidClaimId(id)) failures.push(`${id} is refused`);
      for (const slip of slips(id)) {
        tried += 1;
        if (isValidClaimId(slip)) failures.push(`${slip} passes for ${id}`);
      }
    }
    return { tried, failures, counts: { ids } };
  },
};

/** Every id that is one wrong character away, or one change of places. */
function* slips(id: string): Generator<string> {
  for (let at = first; at < id.length; at += 1) {
    for (const other of alphabet) if (other !== id[at]) yield id.slice(0, at) + other + id.slice(at + 1);
    for (let to = at + 1; to < id.length; to += 1) {
      if (id[to] !== id[at]) yield `${id.slice(0, at)}${id[to]}${id.slice(at + 1, to)}${id[at]}${id.slice(to + 1)}`;
    }
  }
}
