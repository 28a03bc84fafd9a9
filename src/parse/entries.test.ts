import { describe, expect, test } from 'vitest';
import { parseOutlets, parsePlaces, parseSpeakers } from './entries.ts';
import { parseEvent } from './event.ts';
import { fileOf, spoken } from './testing.ts';

const places = `# Places of the coast
- slug: port-ana
  name: Port Ana
  kind: town
  precision: point
  lat: 30.10
  lon: 067
- slug: cold-bay
  name: "Cold Bay
  kind: town
  precision: unknown
- slug: bell
  name: 84
  kind: twon
  precision: centre
  lat: 91
- slug: ruiz
  name: 84
  kind: town
  precision: centre
  lat: -1.50
  lon: 0
  ids: { geonames: 7 }
- slug: ruiz
  name: Ruiz again
  kind: town
  precision: unknown
-
- slug: cole
  name: Cole
  name: Col
  kind: town
  precision: unknown
  aliases: C
  ids: { geonames: 1.5, wikidata: 5 }
`;

describe('entries', () => {
  const { value, faults } = parsePlaces(fileOf(places, 'places.yml'));

  test('with faults never cost the good ones', () => {
    expect(value).toEqual([
      {
        slug: 'ruiz',
        name: '84',
        aliases: [],
        kind: 'town',
        within: null,
        lat: -1.5,
        lon: 0,
        precision: 'centre',
        ids: { geonames: 7 },
        note: null,
      },
    ]);
  });

  test('have all their faults named in one run', () => {
    expect(faults.map(spoken)).toEqual([
      'places.yml:7:8 `lon` is `067`, which is no plain number. Write degrees east as a plain decimal number between -180 and 180, such as 67.01, or null.',
      'places.yml:12:1 a closing quotation mark or a comma is missing. Close the quotes.',
      'places.yml:14:9 `kind` is `twon`, which is none of its values. Did you mean `town`?',
      'places.yml:16:8 `lat` is `91`, which is out of range. Write degrees north as a plain decimal number between -90 and 90, such as 30.18, or null.',
      'places.yml:24:1 `ruiz` stands here and in line 17. Give one of the two another slug, or merge them.',
      'places.yml:28:2 this is empty. Write its keys below one another, each as `key: value`.',
      'places.yml:31:3 `name` stands here and in line 30. Keep one of the two.',
      'places.yml:34:12 `aliases` is `C`, where a list belongs. Write a list of names, one a line behind a hyphen, or leave the key out.',
      'places.yml:35:20 `geonames` is `1.5`, which is no plain number. Write a whole number in digits only.',
      'places.yml:35:35 `wikidata` is `5`, which is not of the right form. Write Q and digits, such as Q1234.',
    ]);
  });

  test('may be indented, in braces, or none', () => {
    const outlet = 'slug: daily-x, name: "Daily X", kind: newspaper, url: https://x.example/';
    expect(parseOutlets(fileOf(`  - { ${outlet} }\n`)).value?.map(({ slug }) => slug)).toEqual(['daily-x']);
    expect(parseOutlets(fileOf(`---\n- { ${outlet} }\n`)).faults).toEqual([]);
    expect(parseSpeakers(fileOf('# nobody yet\n'))).toEqual({ value: [], faults: [] });
  });

  test('that are no list are named', () => {
    expect(parseOutlets(fileOf('outlets:\n  daily-x: {}\n')).faults.map(spoken)).toEqual([
      'x.md:1:1 this does not belong to an entry. Begin each entry with a line `- slug: …`.',
    ]);
  });
});

describe('an event', () => {
  const read = (text: string) => parseEvent(fileOf(text, 'content/events/2026-05-01-port-ana/index.md'));

  test('has its address from its folder, and its note in paragraphs', () => {
    const keys = 'title: Attacks\nfrom: 2026-05-01\nto: 2026-05-02\nplace: port-ana\nstatus: settled\n';
    const { value, faults } = read(
      `---\n${keys}sides:\n- id: state\n  name: The *state*\n---\nFirst **part**\ngoes on.\n\nSecond.\n`,
    );
    expect(faults).toEqual([]);
    expect(value).toMatchObject({
      slug: '2026-05-01-port-ana',
      sides: [{ id: 'state', name: 'The *state*' }],
      note: ['First part goes on.', 'Second.'],
    });
  });

  test('with faults has them all named', () => {
    const { value, faults } = read(
      '---\ntitle: x\nfrom: 2024-02-30\nto: 2024-02-28T10:00\nplace: p\nstatus: done\nsides: [{id: a, nme: b}]\n---\n',
    );
    expect(value).toBeNull();
    expect(faults.map((fault) => spoken(fault).replace(fault.file, ''))).toEqual([
      ':3:7 `from` is `2024-02-30`, and there is no such day or time. Write a date such as 2026-01-31.',
      ':4:5 `to` is `2024-02-28T10:00`, which has a time where only a day belongs. Write a date such as 2026-01-31.',
      ':6:9 `status` is `done`, which is none of its values. Write one of: developing, settled.',
      ':7:17 `nme` is no key here. Did you mean `name`?',
    ]);
  });
});
