import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { forgetArchive, readArchive } from '../../archive.ts';
import type { ReadReport } from '../../model/archive.ts';

/** What lies in a content folder, by path; null where the file shall be missing. */
export type Tree = Record<string, string | Uint8Array | null>;

export const event = 'events/2031-05-03-ferrolton';
/** The path of the one report of a sound tree. */
export const path = `${event}/tide-0503.md`;

const front = ['outlet: tide', 'title: Fall at Ferrolton', 'published: 2031-05-03', 'text: full'];
const body = 'Twelve people were killed in Ferrolton, police said.';

/** A report: its front matter with lines replaced by key (an empty one is left out) or added, then a text. */
export function report(lines: readonly string[] = [], text = body): string {
  const key = (line: string): string => line.slice(0, line.indexOf(':'));
  const kept = front.filter((line) => !lines.some((own) => key(own) === key(line)));
  return ['---', ...kept, ...lines, '---', '', text, ''].join('\n');
}

/** Registers and one event, with nothing wrong in them. */
export const sound: Readonly<Record<string, string>> = {
  'outlets.yml': '- slug: tide\n  name: The Tide\n  kind: newspaper\n',
  'speakers.yml': '- slug: ada-ferrol\n  name: Ada Ferrol\n  kind: police\n',
  'places.yml': '- slug: ferrolton\n  name: Ferrolton\n  kind: town\n  precision: unknown\n',
  [`${event}/index.md`]: '---\ntitle: Fall\nfrom: 2031-05-03\nto: 2031-05-03\nplace: ferrolton\nstatus: settled\n---\n',
  [path]: report(),
};

/** What became of a content folder. */
export interface Outcome {
  /** Every fault that forbids a build, as `path:line:column rule`. */
  refused: string[];
  /** Every other fault, likewise. */
  told: string[];
  /** Reasons and advice of all faults. */
  said: string;
  reports: ReadReport[];
}

/** Writes a content folder that differs from the sound one, lets `spoil` do what writing cannot, and reads it. */
export function outcomeOf(changes: Tree, spoil: (folder: string) => void = () => {}): Outcome {
  const folder = mkdtempSync(join(tmpdir(), 'variorum-'));
  try {
    for (const [name, content] of Object.entries({ ...sound, ...changes })) {
      if (content === null) continue;
      mkdirSync(dirname(join(folder, name)), { recursive: true });
      writeFileSync(join(folder, name), content);
    }
    spoil(folder);
    return read(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function read(folder: string): Outcome {
  forgetArchive();
  const { events, faults } = readArchive(folder);
  const lines = (fatal: boolean): string[] =>
    faults
      .filter((fault) => fault.fatal === fatal)
      .map(({ file, line, column, rule }) => `${file.slice(folder.length + 1)}:${line}:${column} ${rule}`);
  return {
    refused: lines(true),
    told: lines(false),
    said: faults.map(({ reason, advice }) => `${reason} ${advice}`).join('\n'),
    reports: events.flatMap(({ reports }) => reports),
  };
}
