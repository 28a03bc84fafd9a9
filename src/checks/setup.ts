import type { TestProject } from 'vitest/node';
import { buildSite, serveSite } from '../cli/site.ts';
import { unpackChromium } from './chromium.ts';
import { somePayloads } from './payloads/payloads.ts';
import { writeHostile } from './payloads/tree.ts';
import { makeSettled } from './settled.ts';

/** A site that the tests look at: its folder, and the address at which it is served. */
export interface BuiltSite {
  content: string;
  folder: string;
  address: string;
}

declare module 'vitest' {
  interface ProvidedContext {
    /** The site as it is published. */
    site: BuiltSite;
    /** A site of which every file is an attack. */
    hostile: BuiltSite;
    /** A site with some payloads in every sink. */
    payloads: BuiltSite;
    /** The folder of a site that lives beneath the path /sub/. */
    beneath: string;
    /** A site whose claims were settled, changed and withdrawn over three days; and what was frozen on each of them. */
    settled: BuiltSite & { days: [version: string, lines: string][][] };
  }
}

/** Builds the sites once, serves them and unpacks the browser; gives what stops the servers. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const site = await make('content', 'node_modules/.cache/variorum/site');
  const hostile = await make('src/checks/fixtures/hostile', 'node_modules/.cache/variorum/hostile');
  const content = 'node_modules/.cache/variorum/settled-content';
  const days = makeSettled(content).map((published) => [...published]);
  const settled = await make(content, 'node_modules/.cache/variorum/settled');
  writeHostile(somePayloads, 'node_modules/.cache/variorum/payloads-content');
  const payloads = await make('node_modules/.cache/variorum/payloads-content', 'node_modules/.cache/variorum/payloads');
  const beneath = 'node_modules/.cache/variorum/beneath';
  await buildSite({ content: 'src/checks/fixtures/hostile', out: beneath, base: '/sub/' });
  await unpackChromium();
  project.provide('site', site.built);
  project.provide('hostile', hostile.built);
  project.provide('payloads', payloads.built);
  project.provide('beneath', beneath);
  project.provide('settled', { ...settled.built, days });
  return async () => {
    await Promise.all([site, hostile, settled, payloads].map(({ stop }) => stop()));
  };
}

async function make(content: string, folder: string): Promise<{ built: BuiltSite; stop: () => Promise<void> }> {
  if (!(await buildSite({ content, out: folder }))) throw new Error(`${content} has fatal faults: see above`);
  const { address, stop } = await serveSite(folder, 0);
  return { built: { content, folder, address }, stop };
}
