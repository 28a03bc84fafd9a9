import { isDeepStrictEqual } from 'node:util';
import { isValidClaimId, plainSentence } from '../model/identity.ts';
import type { Stated } from '../model/ledger.ts';
import { written } from './chain.ts';
import { type Decision, readDecision } from './decision.ts';
import { type Edit, edits, idle, sentence, type Text } from './edits.ts';
import { appended, type Ledger, readLedger } from './file.ts';
import { type Fold, newest, opened, standing, take } from './record.ts';
import type { SeenReport } from './seen.ts';
import { settle } from './settle.ts';
import { sameStated } from './similar.ts';
import { type Draft, seen } from './testing.ts';

export { type Edit, history } from './edits.ts';

const id = 'r-0000000a';
const event = '2031-05-03-harbour';

function seenIn({ name, former, lines }: Text): SeenReport {
  const drafts = lines.flatMap(({ text, figures }) => figures.map((figure): Draft => ({ sentence: text, ...figure })));
  const sentences = new Map<string, { line: number; column: number; times: number }>();
  for (const [at, { text }] of lines.entries()) {
    const plain = plainSentence(text);
    const times = (sentences.get(plain)?.times ?? 0) + 1;
    sentences.set(plain, { line: at + 5, column: 1, times });
  }
  const at = `${event}/${name}`;
  return seen(drafts, { at, addresses: [at, ...former.map((old) => `${event}/${old}`)], sentences });
}

/** A ledger under a history of edits, each settled by the first choice that is offered. */
class Lived {
  record: Fold | null = null;
  text = '';
  seal = '';
  steps = 0;

  get ledger(): Ledger | null {
    return this.record && { file: `${id}.jsonl`, text: this.text, record: this.record, seal: this.seal, day: '' };
  }

  /** Settles what stands now; null where no choice that is offered leads on. */
  settle(report: SeenReport): ReturnType<typeof settle> | null {
    const picks: Decision[] = [];
    for (let round = 0; round < 12; round += 1) {
      const done = settle(this.ledger ? [this.ledger] : [], [report], { picks });
      if (done.faults.length === 0) {
        this.#write(done.settlements[0]?.lines ?? []);
        return done;
      }
      const offered = done.faults.map(({ advice }) => /--pick "([^"…]{10,200}) because …"/.exec(advice)?.[1]);
      const next = offered.flatMap((offer) => (offer ? readDecision(`${offer} because it was tried`) : []));
      const made = next
        .filter((pick) => typeof pick !== 'string')
        .filter((pick) => !picks.some((known) => known.subject === pick.subject));
      if (made.length === 0) return null;
      picks.push(...made);
    }
    return null;
  }

  #write(lines: Parameters<typeof appended>[1]): void {
    const [first] = lines;
    if (!first) return;
    const on = new Date(Date.UTC(2031, 4, 3 + this.steps++)).toISOString().slice(0, 10);
    this.text = appended(this.ledger, lines, on);
    const last: { digest: string } = JSON.parse(this.text.trimEnd().split('\n').at(-1) ?? '');
    this.seal = last.digest;
    const record = this.record ? { ...this.record, claims: new Map(this.record.claims) } : opened(first);
    for (const line of lines) take(record, { line, on, text: written(line) });
    this.record = record;
  }
}

/** What a history was held to, counted; throws where an invariant fails. */
export function live(history: readonly Edit[]): { settled: number; claims: number; versions: number } {
  const lived = new Lived();
  let text: Text = { name: 'tide-0503', former: [], lines: [sentence(1), sentence(12)] };
  lived.settle(seenIn(text));
  const published = new Map<string, string | null>();
  let settled = 0;
  for (const edit of history) {
    const before = lived.record;
    const next = edits[edit.kind](text, edit);
    const report = seenIn(next);
    const done = lived.settle(report);
    // No choice leads on: the editor takes the edit back.
    if (!done) continue;
    text = next;
    settled += 1;
    const lines = done.settlements.flatMap((settlement) => settlement.lines);
    nothingLost(lived.record, published);
    meaningKept(lived.record, before, lines);
    standsForWhatIsRead(lived.record, done, report);
    if (idle.some((kind) => kind === edit.kind)) {
      hold(
        'I4',
        lines.every(({ ev }) => ev === 'moved'),
        `${edit.kind} wrote ${lines.map(({ ev }) => ev).join(', ')}`,
      );
    }
    // Where nothing was written, settling again is the very same question.
    if (lines.length > 0) hold('I5', lived.settle(report)?.settlements.length === 0, 'settling twice wrote twice');
    chainsEnd(lived.record);
  }
  const { ledger, faults } = lived.text === '' ? { ledger: null, faults: [] } : readLedger(`${id}.jsonl`, lived.text);
  hold('I2', faults.length === 0, faults[0]?.reason ?? '');
  hold(
    'I2',
    isDeepStrictEqual(ledger?.record.claims, lived.record?.claims),
    'the file says something else than what was settled',
  );
  const versions = [...(lived.record?.claims.values() ?? [])].reduce((sum, claim) => sum + claim.versions.length, 0);
  return { settled, claims: lived.record?.claims.size ?? 0, versions };
}

function hold(invariant: string, holds: boolean, otherwise: string): void {
  if (!holds) throw new Error(`${invariant}: ${otherwise}`);
}

/** I1, I2: no version that was ever published is gone, and none has another hash. */
function nothingLost(record: Fold | null, published: Map<string, string | null>): void {
  const now = new Map<string, string | null>(
    [...(record?.claims.values() ?? [])].flatMap(({ id, versions }) =>
      versions.map(({ v, frozen }) => [`${id} ${v}`, frozen] as const),
    ),
  );
  for (const [version, frozen] of published) {
    hold('I1', now.has(version), `${version} is gone`);
    hold('I2', now.get(version) === frozen, `${version} is another`);
  }
  for (const [version, frozen] of now) published.set(version, frozen);
}

/** I3: what a claim states changes only where an editor says so; I8: every id has its check character. */
function meaningKept(record: Fold | null, before: Fold | null, lines: readonly { ev: string }[]): void {
  const told = new Set(lines.flatMap((line) => (line.ev === 'reinterpreted' && 'id' in line ? String(line.id) : [])));
  for (const claim of record?.claims.values() ?? []) {
    hold('I8', isValidClaimId(claim.id), claim.id);
    const old = before?.claims.get(claim.id);
    if (!old || told.has(claim.id)) continue;
    const was = newest(old).words?.stated as Stated;
    hold('I3', sameStated(was, newest(claim).words?.stated as Stated), `${claim.id} says something else`);
  }
}

/** Every claim that is read has one standing record, which says just this; and nothing else stands. */
function standsForWhatIsRead(record: Fold | null, done: ReturnType<typeof settle>, report: SeenReport): void {
  const ids = done.ids.get(report.id);
  const now = report.claims.map((claim) => ({ claim, id: ids?.get(claim.id) ?? '' }));
  hold('I3', new Set(now.map((each) => each.id)).size === now.length, 'two claims share an id');
  for (const { claim, id } of now) {
    const words = newest(record?.claims.get(id) ?? { id, report: report.id, versions: [], end: null }).words;
    hold('I3', words !== null && sameStated(words.stated, claim.stated) && words.sentence === claim.sentence, id);
  }
  const stands = record ? standing(record).map((claim) => claim.id) : [];
  hold('I1', stands.length === now.length, 'something stands that is not read');
}

/** I7: who follows the successors of a claim comes to claims that stand, or to a withdrawal, and never back. */
function chainsEnd(record: Fold | null): void {
  const follow = (id: string, path: readonly string[]): void => {
    hold('I7', !path.includes(id), `${[...path, id].join(' → ')} is a circle`);
    const claim = record?.claims.get(id);
    hold('I7', claim !== undefined, `${id} is not there`);
    for (const next of claim?.end?.to ?? []) follow(next, [...path, id]);
  };
  for (const id of record?.claims.keys() ?? []) follow(id, []);
}
