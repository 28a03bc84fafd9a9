import { buildSite } from './site.ts';

if (!(await buildSite({ content: 'content', out: 'dist' }))) process.exitCode = 1;
