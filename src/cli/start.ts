import { buildSite, serveSite } from './site.ts';

if (await buildSite({ content: 'content', out: 'dist' })) {
  const { address } = await serveSite('dist', 4321);
  console.log(`The site is served at ${address} (Ctrl-C to stop)`);
} else {
  process.exitCode = 1;
}
