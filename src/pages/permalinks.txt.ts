import { readArchive } from '../archive.ts';
import { permalinkLines } from '../components/permalinks.ts';

export const GET = (): Response => new Response(`${permalinkLines(readArchive()).join('\n')}\n`);
