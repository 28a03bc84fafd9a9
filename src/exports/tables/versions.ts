import { z } from 'zod';
import { absolute, links } from '../../components/links.ts';
import { frozenOf, recordsOf } from '../../components/records.ts';
import { ClaimId } from '../../model/claim.ts';
import { Author } from '../../model/ledger.ts';
import { common } from './columns.ts';
import { table } from './table.ts';

export const versions = table({
  name: 'versions',
  about:
    'Every version of every claim that was ever settled, also of those that stand no longer: what a citation leads to.',
  schema: z.object({
    id: ClaimId.describe('The claim.'),
    version: z.int().positive().describe('Number of the version, from 1.'),
    settled: z.iso.date().nullable().describe('The day on which it was settled.'),
    how: z
      .enum(['born', 'reworded', 'reinterpreted', 'restored', 'struck'])
      .describe(
        'How it came to be: first read, reworded by the report, read otherwise, stated again; struck: its words were taken away.',
      ),
    by: Author.describe('Who changed it: the text of the report, or an editor.'),
    why: z.string().nullable().describe('Why it differs from the version before.'),
    claimIs: z
      .enum(['standing', 'superseded', 'split', 'merged', 'withdrawn', 'redacted'])
      .describe('What became of the claim since.'),
    followedBy: z.array(ClaimId).describe('The claims that took its place.'),
    sha256: z.hash('sha256').describe('SHA-256 of what was settled, as its page shows it.'),
    link: common.link,
  }),
  key: ['id', 'version'],
  references: [],
  records: ({ catalogue }) =>
    [...recordsOf(catalogue.archive).values()].flatMap(({ claim }) =>
      frozenOf(claim)
        .toReversed()
        .map(({ v, on, how, by, why, frozen }) => ({
          id: claim.id,
          version: v,
          settled: on,
          how,
          by,
          why,
          claimIs: claim.end?.how ?? ('standing' as const),
          followedBy: claim.end?.to ?? [],
          sha256: frozen ?? '',
          link: absolute(links.version(claim.id, v)),
        })),
    ),
});
