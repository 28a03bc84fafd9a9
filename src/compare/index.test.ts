import fc from 'fast-check';
import { expect, test } from 'vitest';
import { Comparison } from '../model/comparison.ts';
import { compare } from './index.ts';
import { claim, event, outlets, places, report, speakers } from './testing.ts';

const aClaim = fc
  .record({
    words: fc.constantFrom('5', '37', 'at-least 37', 'more-than 30', '37-70', 'about 160', 'indefinite 24', '0'),
    group: fc.constantFrom('civilians', 'militants', 'people', 'security'),
    scope: fc.constantFrom('event', 'event', 'part', 'background'),
    status: fc.constantFrom('asserted', 'asserted', 'denied'),
    speaker: fc.constantFrom(null, 'mira-halden', 'tide-league', 'clinic'),
  } as const)
  .map(({ words, ...rest }) => claim(words, rest));
const slugs = ['tide-0503', 'beacon-0503', 'courier-0504', 'lantern-0505', 'gazette-undated'];
const someReports = fc
  .tuple(...slugs.map(() => fc.array(aClaim, { maxLength: 5 })))
  .map((claims) => claims.map((own, at) => report(slugs[at]!, own)));
const compared = (reports: Parameters<typeof compare>[1]) =>
  compare(event, reports, speakers, places, outlets).comparison;

test('the comparison does not depend on the order of the reports', () => {
  fc.assert(
    fc.property(someReports, fc.shuffledSubarray(slugs, { minLength: slugs.length }), (reports, order) => {
      const shuffled = order.map((slug) => reports.find(({ report }) => report.slug === slug)!);
      expect(compared(shuffled)).toEqual(compared(reports));
    }),
  );
});

test('every asserted figure is in one cell of one row and one origin; rows, origins and differences have addresses of their own', () => {
  fc.assert(
    fc.property(someReports, (reports) => {
      const { rows, differences } = compared(reports);
      const asserted = reports.flatMap(({ claims }) =>
        claims.flatMap((each) => ('status' in each && each.status === 'asserted' ? each.id : [])),
      );
      expect(rows.flatMap(({ cells }) => cells.flatMap(({ claims }) => claims)).sort()).toEqual(asserted.sort());
      expect(rows.flatMap(({ origins }) => origins.flatMap(({ claims }) => claims)).sort()).toEqual(asserted);
      for (const ids of [
        rows.map(({ id }) => id),
        differences.map(({ id }) => id),
        ...rows.map(({ origins }) => origins.map(({ id }) => id)),
      ]) {
        expect(new Set(ids).size).toBe(ids.length);
      }
    }),
  );
});

test('silence is not zero: a report without a figure changes no lowest or highest', () => {
  fc.assert(
    fc.property(someReports, (reports) => {
      const span = (of: typeof reports) =>
        compared(of).rows.map(({ id, lowest, highest, open }) => [id, lowest, highest, open]);
      expect(span([...reports, report('tide-0506', [])])).toEqual(span(reports));
    }),
  );
});

test('the answer is two sentences that end, whatever is reported', () => {
  fc.assert(
    fc.property(someReports, (reports) => {
      const sentences = compared(reports).answer.map((runs) => runs.map(({ text }) => text).join(''));
      expect(sentences).toHaveLength(2);
      for (const sentence of sentences) expect(sentence).toMatch(/^[\p{Lu}\d].{5,}[^ ]\.$/u);
    }),
  );
});

test('keeps to the model', () => {
  const reports = [report('tide-0503', [claim('5', { id: 'c-0123456789a' })])];
  expect(Comparison.safeParse(compared(reports)).error).toBeUndefined();
});

test('what was known at a moment is what the reports up to it give: those without an hour from the end of their day on', () => {
  const hour = (at: string, words: string) => ({ at, claims: [claim(words, { speaker: 'mira-halden' })] });
  const reports = [
    { slug: 'tide-0503', ...hour('2031-05-03T14:00+02:00', '5') },
    { slug: 'beacon-0503', ...hour('2031-05-03', '9') },
    { slug: 'courier-0504', ...hour('2031-05-04T07:30', '12') },
    { slug: 'lantern-0505', ...hour('2031-05-05', '12') },
    { slug: 'gazette-undated', ...hour('', '99') },
  ].map(({ slug, at, claims }) => report(slug, claims, { published: at || null }));
  const { moments } = compared(reports);
  expect(moments.map(({ slug, measures: [first] }) => [slug, first?.lowest, first?.highest])).toEqual([
    ['2031-05-03-1200', 5, 5],
    ['2031-05-03', 5, 9],
    ['2031-05-04', 5, 12],
  ]);
  expect(moments.at(-1)?.reports).toEqual(['tide-0503', 'beacon-0503', 'courier-0504']);
  expect(moments.at(-1)?.measures[0]?.claims).toEqual(['courier-0504#0']);
});
