import { z } from 'zod';
import { Slug } from './place.ts';

export const OutletKind = z.enum([
  'news-site',
  'newspaper',
  'broadcaster',
  'wire',
  'aggregator',
  'magazine',
  'blog',
  'government',
  'party',
]);
export type OutletKind = z.infer<typeof OutletKind>;

/** An address that a reader may follow: http or https, with a host, without user name or password. */
export const WebAddress = z
  .url({ protocol: /^https?$/, hostname: z.regexes.domain })
  .refine((url) => !/^[a-z]+:\/\/[^/]*@/.test(url), 'must not hold a user name')
  .refine(
    (url) => !/^https?:\/\/[^/?#]{0,300}[^!-~]/i.test(url),
    'has letters in its host that may look like others; write the host as it is sent, beginning with xn--',
  );

/** An entry of content/outlets.yml: who publishes. */
export const Outlet = z.strictObject({
  slug: Slug.describe('Address of the outlet: /outlets/<slug>/.'),
  formerly: z.array(Slug).optional().describe('Earlier slugs: their addresses lead here.'),
  name: z.string().min(1),
  url: WebAddress.nullable().default(null),
  country: z.string().min(1).nullable().default(null),
  kind: OutletKind,
  language: z
    .string()
    .regex(/^[a-z]{2,3}(?:-[A-Za-z0-9]{2,8})*$/)
    .nullable()
    .default(null)
    .describe('BCP 47 tag of the language it mainly writes in.'),
  side: Slug.nullable().default(null).describe('For the own outlet of a party to an event: the side.'),
});
export type Outlet = z.infer<typeof Outlet>;
