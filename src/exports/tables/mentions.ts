import { z } from 'zod';
import { LocationClaim } from '../../model/claim.ts';
import { Figure, PlaceUnit } from '../../model/figure.ts';
import { common, identity, identityOf, references } from './columns.ts';
import { table } from './table.ts';

export const mentions = table({
  name: 'mentions',
  about: 'Every place that a report names, with what happened there, and every count of places.',
  schema: z.object({
    ...identity.pick({ id: true }).shape,
    event: common.event,
    report: common.report,
    outlet: common.outlet,
    published: common.published,
    role: LocationClaim.shape.role.describe('What happened there, as the report has it.'),
    place: common.place.describe('Slug of the place; empty for a count, or where placeSaid is no place of ours.'),
    placeSaid: common.placeSaid,
    low: Figure.shape.low.nullable().describe('Of a count of places: the least that the words allow.'),
    high: Figure.shape.high.describe(
      'Of a count of places: the most that the words allow; empty where nothing bounds it.',
    ),
    qualifier: Figure.shape.qualifier.nullable().describe('Of a count of places: how firmly the words put it.'),
    unit: PlaceUnit.nullable().describe('Of a count of places: what is counted.'),
    quote: identity.shape.quote,
    sentence: LocationClaim.shape.sentence,
    url: common.url,
    ...identity.pick({ link: true, version: true, versionLink: true, quoteSha256: true }).shape,
  }),
  key: ['id'],
  references: [references.event, references.report, references.outlet, references.place],
  records: ({ catalogue, events }) =>
    events.flatMap(({ reports }) =>
      reports.flatMap(({ report: { meta }, claims }) =>
        claims
          .filter((claim) => claim.kind === 'location')
          .map((claim) => ({
            ...identityOf(claim, catalogue.archive),
            event: claim.event,
            report: claim.report,
            outlet: claim.outlet,
            published: meta.published,
            role: claim.role,
            place: claim.place,
            placeSaid: claim.placeSaid,
            low: claim.figure?.low ?? null,
            high: claim.figure?.high ?? null,
            qualifier: claim.figure?.qualifier ?? null,
            unit: claim.figure?.unit ?? null,
            sentence: claim.sentence,
            url: meta.url,
          })),
      ),
    ),
});
