import type { GeometryCollection, Polygon, Topology } from 'topojson-specification';
import atlas from 'world-atlas/countries-10m.json' with { type: 'json' };
import added from './lines.json' with { type: 'json' };

/** West, south, east, north, in degrees. */
export type Box = readonly [number, number, number, number];

/** A piece of land that belongs to one country. */
export interface Land {
  country: string;
  box: Box;
  shape: Polygon;
}

/** The countries of the world: Natural Earth, 1 to 10 million. */
export const world = atlas as unknown as Topology<{ countries: GeometryCollection<{ name: string }> }>;

/** Provinces of the countries that have events, and the borders of the world that are not agreed on (src/cli/map-lines.ts). */
export const lines = added as unknown as Topology<{ provinces: GeometryCollection; disputed: GeometryCollection }>;

let known: Land[] | undefined;

/** Every piece of land whose box touches this one. */
export function landsIn(box: Box): Land[] {
  known ??= readLands();
  return known.filter(({ box: own }) => touches(own, box));
}

/** Whether two boxes share a point. */
const touches = (a: Box, b: Box): boolean => a[0] <= b[2] && b[0] <= a[2] && a[1] <= b[3] && b[1] <= a[3];

function readLands(): Land[] {
  const boxes = world.arcs.map((arc) => boxOfArc(arc as [number, number][]));
  return world.objects.countries.geometries.flatMap((geometry) => {
    const { name: country = '' } = (geometry.properties ?? {}) as { name?: string };
    const polygons =
      geometry.type === 'Polygon' ? [geometry.arcs] : geometry.type === 'MultiPolygon' ? geometry.arcs : [];
    return polygons.map((arcs) => ({
      country,
      box: union((arcs[0] ?? []).map((arc) => boxes[arc < 0 ? ~arc : arc] ?? nowhere)),
      shape: { type: 'Polygon' as const, arcs, id: country },
    }));
  });
}

const nowhere: Box = [Infinity, Infinity, -Infinity, -Infinity];

const union = (boxes: readonly Box[]): Box =>
  boxes.reduce<Box>(
    (a, b) => [Math.min(a[0], b[0]), Math.min(a[1], b[1]), Math.max(a[2], b[2]), Math.max(a[3], b[3])],
    nowhere,
  );

/** The box of an arc, whose points are stored as steps of a grid. */
function boxOfArc(arc: readonly [number, number][]): Box {
  const { scale, translate } = world.transform!;
  let [x, y] = [0, 0];
  return union(
    arc.map(([dx, dy]) => {
      x += dx;
      y += dy;
      const [lon, lat] = [x * scale[0] + translate[0], y * scale[1] + translate[1]];
      return [lon, lat, lon, lat] as const;
    }),
  );
}
