import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { seeded } from '../bench/seeded.ts';
import { recover } from '../cli/site/place.ts';
import type { Proof } from './proof.ts';

const seed = 20_310_503;
const kills = 40;
const refusals = 60;

const content = 'src/checks/fixtures/hostile';
const folder = 'node_modules/.cache/variorum/interrupted';
const out = `${folder}/dist`;

export const proof: Proof = {
  promise:
    'A build that is killed, or whose disk refuses a write at any moment, leaves the old site whole or the new one complete, and never a mixture.',
  uncovered: 'Loss of power, which may also lose what the system said was written.',
  seed,
  async run() {
    const chance = seeded(seed);
    const failures: string[] = [];
    const { fresh, writes, milliseconds } = await undisturbed();
    const attempt = async (name: string, options: Disturbance): Promise<void> => {
      const old = layOld();
      const { code } = await buildOnce(options);
      if (options.refusal && code === 0 && stateOf(out) !== fresh)
        failures.push(`${name}: the build says that it went well`);
      // What a build that was cut off between two renamings left is put back by whatever comes next.
      recover(resolve(out));
      const state = stateOf(out);
      if (state !== old && state !== fresh) failures.push(`${name}: the site is neither the old nor the new one`);
    };
    for (let n = 0; n < kills; n++) {
      const after = chance.between(1, milliseconds);
      await attempt(`killed after ${after} ms`, { after });
    }
    for (let n = 0; n < refusals; n++) {
      const [error, at] = [chance.of(['ENOSPC', 'EIO', 'EROFS', 'EACCES', 'EDQUOT']), chance.between(1, writes)];
      await attempt(`${error} at write ${at}`, { refusal: { error, at } });
    }
    return {
      tried: kills + refusals,
      failures,
      counts: { kills, 'refused writes': refusals, 'writes of a build': writes },
    };
  },
};

/** What shall happen to a build: killed after so many milliseconds, or an error of the disk at its n-th write. */
interface Disturbance {
  after?: number;
  refusal?: { error: string; at: number };
}

/** A build that nothing happens to: the site that it makes, its writes, and how long it takes. */
async function undisturbed(): Promise<{ fresh: string; writes: number; milliseconds: number }> {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  const started = performance.now();
  const { code, writes } = await buildOnce({});
  if (code !== 0) throw new Error('the build fails by itself');
  return { fresh: stateOf(out), writes, milliseconds: Math.round(performance.now() - started) };
}

/** Puts a site of a few files where the build will publish; gives its state. */
function layOld(): string {
  rmSync(out, { recursive: true, force: true });
  mkdirSync(out, { recursive: true });
  for (let n = 0; n < 20; n++) writeFileSync(join(out, `${n}.html`), `old ${n}`);
  return stateOf(out);
}

/** Every file of a folder with its contents, as one hash; `none` where there is no folder. */
function stateOf(path: string): string {
  if (!existsSync(path)) return 'none';
  const hash = createHash('sha256');
  for (const entry of readdirSync(path, { recursive: true, withFileTypes: true }).sort(byPath)) {
    if (entry.isFile())
      hash.update(`${entry.parentPath}/${entry.name}\0`).update(readFileSync(join(entry.parentPath, entry.name)));
  }
  return hash.digest('hex');
}

const byPath = (a: Entry, b: Entry): number => (`${a.parentPath}/${a.name}` < `${b.parentPath}/${b.name}` ? -1 : 1);
type Entry = { parentPath: string; name: string };

/** Builds in a process of its own; gives how it ended, and how often it wrote. */
function buildOnce({ after, refusal }: Disturbance): Promise<{ code: number | null; writes: number }> {
  const build = `import { buildSite } from '${resolve('src/cli/site.ts')}';
    process.exitCode = (await buildSite({ content: '${content}', out: '${out}' })) ? 0 : 1;
    console.log('writes ' + globalThis.writes);`;
  const args = ['--import', faulty(refusal), '--input-type=module', '--eval', build];
  const child = spawn(process.execPath, args, { stdio: ['ignore', 'pipe', 'ignore'] });
  let said = '';
  child.stdout.on('data', (text) => {
    said += text;
  });
  const killer = after === undefined ? undefined : setTimeout(() => child.kill('SIGKILL'), after);
  return new Promise((done) => {
    child.on('close', (code) => {
      clearTimeout(killer);
      done({ code, writes: Number(/writes (\d{1,9})/.exec(said)?.[1] ?? 0) });
    });
  });
}

/** A module that counts what is written below the folder, and lets the n-th write, and all behind it, fail. */
function faulty(refusal?: Disturbance['refusal']): string {
  const source = `import fs from 'node:fs';
    import { syncBuiltinESMExports } from 'node:module';
    globalThis.writes = 0;
    const fail = (path) => {
      if (!String(path).includes('${folder}')) return null;
      globalThis.writes += 1;
      if (globalThis.writes < ${refusal?.at ?? Number.POSITIVE_INFINITY}) return null;
      return Object.assign(new Error('${refusal?.error}: ' + path), { code: '${refusal?.error}', path });
    };
    for (const name of ['writeFile', 'mkdir', 'rename', 'copyFile', 'cp']) {
      const [sync, promised, called] = [fs[name + 'Sync'], fs.promises[name], fs[name]];
      fs[name + 'Sync'] = (path, ...rest) => { const error = fail(path); if (error) throw error; return sync(path, ...rest); };
      fs.promises[name] = async (path, ...rest) => { const error = fail(path); if (error) throw error; return promised(path, ...rest); };
      fs[name] = (path, ...rest) => { const error = fail(path); return error ? rest.at(-1)(error) : called(path, ...rest); };
    }
    syncBuiltinESMExports();`;
  return `data:text/javascript,${encodeURIComponent(source)}`;
}
