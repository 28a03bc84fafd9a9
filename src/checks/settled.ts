import { globSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { settleCommand } from '../cli/settle/command.ts';
import { type Frozen, frozenIn } from './frozen.ts';

const event = 'events/2020-02-02-ferrolton';
const front = (rest = ''): string => `---\noutlet: quill-gazette\ntext: full\npublished: 2020-02-02\n${rest}---\n\n`;
const drop = (quote: string): string => `  - { quote: ${quote}, drop: true, note: A proverb., on: 2020-02-05 }\n`;

/** The content of three days: what is written, what is deleted, and what editors decide. */
const days: { on: string; write: Record<string, string>; remove?: string[]; picks?: (ids: Ids) => string[] }[] = [
  {
    on: '2020-02-04',
    write: {
      'outlets.yml': '- slug: quill-gazette\n  formerly: [quill]\n  name: Quill Gazette\n  kind: newspaper\n',
      'speakers.yml': '',
      'places.yml': '- slug: ferrolton\n  formerly: [ferrol]\n  name: Ferrolton\n  kind: town\n  precision: unknown\n',
      [`${event}/index.md`]:
        '---\ntitle: Mine fire\nfrom: 2020-02-02\nto: 2020-02-02\nplace: ferrolton\nstatus: settled\n---\n',
      [`${event}/superseded.md`]: `${front()}Twelve miners were killed in Ferrolton.\n`,
      [`${event}/corrected.md`]: `${front()}Nine people were injured in Ferrolton. Five people were killed in Ferrolton.\n`,
      [`${event}/reworded.md`]: `${front()}Seven miners were killed in the town of Ferrolton, say police.\n`,
      [`${event}/withdrawn.md`]: `${front()}Thirty miners were killed in Ferrolton.\n`,
      [`${event}/redacted.md`]: `${front()}Four people were injured in Ferrolton. Two miners were killed in Adaville.\n`,
    },
  },
  {
    on: '2020-02-05',
    write: {
      [`${event}/superseded.md`]: `${front()}Fifteen miners were killed in Ferrolton.\n`,
      [`${event}/corrected.md`]: `${front(
        `corrections:\n  - { quote: Nine people, set: { group: civilians }, note: Passers-by., on: 2020-02-05 }\n${drop('Five people')}`,
      )}Nine people were injured in Ferrolton. Five people were killed in Ferrolton.\n`,
      [`${event}/renamed.md`]: `${front('formerly: [reworded]\n')}Seven miners were killed in the town of Ferrolton, said police.\n`,
    },
    remove: [`${event}/reworded.md`],
  },
  {
    on: '2020-02-06',
    write: { [`${event}/redacted.md`]: `${front()}Four people were injured in Ferrolton.\n` },
    remove: [`${event}/withdrawn.md`],
    picks: ({ report, claims }) => [
      // Where a sentence goes, its neighbours may be read otherwise.
      '* same because the sentence beside it was taken out',
      `${report('withdrawn')} withdrawn because the outlet took it back`,
      ...claims('Adaville').map((id) => `${id} redacted because privacy`),
    ],
  },
];

interface Ids {
  /** The report that was born at an address. */
  report: (slug: string) => string;
  /** The claims whose sentence holds these words. */
  claims: (words: string) => string[];
}

/** Makes an invented content folder with the history of three days in its ledger; gives what was frozen on each, after which something can be done with it. */
export function makeSettled(content: string, then = () => {}): Frozen[] {
  rmSync(content, { recursive: true, force: true });
  return days.map(({ on, write, remove = [], picks }) => {
    for (const [name, text] of Object.entries(write)) {
      mkdirSync(dirname(join(content, name)), { recursive: true });
      writeFileSync(join(content, name), text);
    }
    for (const name of remove) rmSync(join(content, name));
    const chosen = picks?.(idsIn(content)) ?? [];
    const { code, err } = settleCommand([
      '--write',
      '--on',
      on,
      ...chosen.flatMap((pick) => ['--pick', pick]),
      content,
    ]);
    if (code !== 0) throw new Error(err.join('\n'));
    then();
    return new Map(ledgersIn(content).flatMap((text) => [...frozenIn(text)]));
  });
}

const ledgersIn = (content: string): string[] =>
  globSync('*.jsonl', { cwd: join(content, 'ledger') })
    .sort()
    .map((name) => readFileSync(join(content, 'ledger', name), 'utf8'));

function idsIn(content: string): Ids {
  const lines = ledgersIn(content).flatMap((text) => text.trimEnd().split('\n'));
  const entries = lines.map((line): Record<string, string> => JSON.parse(line));
  return {
    report: (slug) => entries.find(({ ev, at }) => ev === 'opened' && at?.endsWith(`/${slug}`))?.['report'] ?? '',
    claims: (words) => entries.flatMap(({ id, sentence }) => (id && sentence?.includes(words) ? id : [])),
  };
}
