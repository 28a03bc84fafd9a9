import { spawnSync } from 'node:child_process';

/** Versions as they were frozen: `c-…/v1`, and the lines that it rests on. Read from ledgers without any of the site's own code. */
export type Frozen = Map<string, string>;

/** Every version that stands in a ledger. */
export function frozenIn(ledger: string): Frozen {
  const frozen: Frozen = new Map();
  let source = '';
  for (const line of ledger.trimEnd().split('\n')) {
    const { ev, id, v, sentence }: Record<string, string> = JSON.parse(line);
    if (ev === 'source') source = line;
    if (sentence !== undefined) frozen.set(`${id}/v${v}`, `${source}\n${line}`);
  }
  return frozen;
}

/**
 * Every version that stood in a ledger of any commit of a repository, with the lines of each time: more than one where a
 * commit changed what was frozen. Null where there is no history to ask.
 */
export function everCommitted(repository: string, folder: string): [version: string, lines: string][] | null {
  const log = git(repository, ['log', '--format=', '--raw', '--no-abbrev', '--no-renames', '--', folder]);
  if (log === null) return null;
  const blobs = [...log.matchAll(/^:\S{6} \S{6} \S{40} (?<blob>[0-9a-f]{40}) [AM]\t\S{1,300}\.jsonl$/gm)];
  const texts = blobs.map(({ groups }) => git(repository, ['cat-file', 'blob', groups?.['blob'] ?? '']) ?? '');
  return texts.flatMap((text) => [...frozenIn(text)]);
}

function git(repository: string, args: readonly string[]): string | null {
  const { status, stdout } = spawnSync('git', ['-C', repository, ...args], { encoding: 'utf8', maxBuffer: 2 ** 28 });
  return status === 0 ? stdout : null;
}
