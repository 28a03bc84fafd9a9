import { readFileSync, writeFileSync } from 'node:fs';
import { DatabaseSync } from 'node:sqlite';
import type { Feature, FeatureCollection, MultiLineString, MultiPolygon, Position } from 'geojson';
import { mergeArcs, quantize } from 'topojson-client';
import { topology } from 'topojson-server';
import { filter, filterAttachedWeight, presimplify, simplify } from 'topojson-simplify';
import type { MultiPolygon as Area, GeometryCollection, Topology } from 'topojson-specification';

/**
 * Makes src/components/map/lines.json: the borders that a map of countries lacks, namely provinces of the countries
 * named and the disputed borders of the world. Run it when an event happens in a country that has none yet:
 *
 *     node src/cli/map-lines.ts world_map.gpkg lines.geojson,lines.geojson PAK,AFG
 *
 * Both come from Natural Earth (public domain): `states_provinces` of the GeoPackage that QGIS brings along, and
 * `ne_10m_admin_0_boundary_lines_land` with `…_boundary_lines_disputed_areas` as GeoJSON.
 */
const [worldMap = '', lineFiles = '', countries = ''] = process.argv.slice(2);
const target = 'src/components/map/lines.json';

/** Classes of Natural Earth for borders that are not agreed on. */
const disputedClasses = /^(?:Indefinite|Disputed|Line of control|Indeterminant|Claim boundary|Breakaway|Elusive)/;
/** Triangles of less than this many square degrees are smoothed away. */
const detail = 2e-4;

/** Provinces of the source that have since become part of another. */
const joined: Readonly<Record<string, string>> = { 'F.A.T.A.': 'K.P.' };

const whole = topology({
  provinces: collection(provinces(worldMap, countries.split(','))),
  disputed: collection(lineFiles.split(',').flatMap(disputed)),
}) as Topology<Shapes>;
const { provinces: parts } = whole.objects;
parts.geometries = [...Map.groupBy(parts.geometries, ({ properties }) => properties?.name).values()].map((same) =>
  mergeArcs(whole, same),
) as typeof parts.geometries;
const weighed = presimplify(whole);
const simple = simplify(filter(weighed, filterAttachedWeight(weighed, detail * 10)), detail);
writeFileSync(target, `${JSON.stringify(quantize(simple, 30_000))}\n`);

function collection(features: Feature[]): FeatureCollection {
  return { type: 'FeatureCollection', features };
}

interface Shapes {
  [name: string]: GeometryCollection<object>;
  provinces: GeometryCollection<{ name: string }> & { geometries: Area<{ name: string }>[] };
  disputed: GeometryCollection;
}

function provinces(file: string, wanted: readonly string[]): Feature<MultiPolygon, { name: string }>[] {
  const rows = new DatabaseSync(file, { readOnly: true })
    .prepare('select adm0_a3 as country, name, geom from states_provinces where geom is not null')
    .all() as { country: string; name: string; geom: Uint8Array }[];
  return rows
    .filter(({ country }) => wanted.includes(country))
    .map(({ name, geom }) => ({
      type: 'Feature',
      properties: { name: joined[name] ?? name },
      geometry: { type: 'MultiPolygon', coordinates: polygonsOf(Buffer.from(geom)) },
    }));
}

function disputed(file: string): Feature<MultiLineString>[] {
  const { features } = JSON.parse(readFileSync(file, 'utf8')) as {
    features: Feature<MultiLineString, { featurecla?: string; FEATURECLA?: string }>[];
  };
  return features
    .filter(({ properties }) => disputedClasses.test(properties.featurecla ?? properties.FEATURECLA ?? ''))
    .map(({ geometry }) => ({ type: 'Feature', properties: {}, geometry }));
}

/** Reads a multipolygon out of the binary form of a GeoPackage: a head, then well-known binary. */
function polygonsOf(bytes: Buffer): Position[][][] {
  const envelope = [0, 32, 48, 48, 64][((bytes[3] ?? 0) >> 1) & 7] ?? 0;
  let at = 8 + envelope;
  const count = () => {
    at += 4;
    return bytes.readUInt32LE(at - 4);
  };
  const point = (): Position => {
    at += 16;
    return [bytes.readDoubleLE(at - 16), bytes.readDoubleLE(at - 8)];
  };
  const many = <T>(read: () => T): T[] => Array.from({ length: count() }, read);
  /** The byte order and the kind of a part. */
  const head = () => {
    if (bytes[at] !== 1) throw new Error('only little-endian geometries are read');
    at += 5;
  };
  const polygon = () => {
    head();
    return many(() => many(point));
  };
  head();
  return many(polygon);
}
