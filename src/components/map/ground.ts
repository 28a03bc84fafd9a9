import { type GeoProjection, geoAzimuthalEqualArea, geoCentroid, geoContains, geoPath, geoTransform } from 'd3-geo';
import { feature, merge, mesh } from 'topojson-client';
import type { Polygon } from 'topojson-specification';
import { type Box, type Land, landsIn, lines, world } from './world.ts';

/** Longitude and latitude, in degrees. */
export type Spot = readonly [number, number];

/** The land beneath a map, as paths of a drawing `width` wide and `height` high. */
export interface Ground {
  width: number;
  height: number;
  land: string;
  /** Outline of the province that holds the middle of the map, where provinces are known. */
  province: string;
  /** Borders between the provinces of a country. */
  provinces: string;
  borders: string;
  /** Borders that are not agreed on. */
  disputed: string;
  countries: { name: string; x: number; y: number }[];
  /** Units of the drawing for a kilometre. */
  perKilometre: number;
  at(spot: Spot): { x: number; y: number };
}

/** Width of the drawing: fine enough for whole numbers on a screen. */
const width = 1000;
const margin = 90;
/** Points nearer than this to the one before are left out. */
const fine = 3.5;
const earth = 6371;

const provinces = feature(lines, lines.objects.provinces).features;
const provinceBorders = mesh(lines, lines.objects.provinces, (a, b) => a !== b);
const disputed = feature(lines, lines.objects.disputed);

/** The land around some spots, at least so many kilometres wide, north up; equal areas stay equal. */
export function ground(spots: readonly Spot[], leastKilometres: number): Ground {
  const { projection, height, perKilometre } = frame(spots, leastKilometres);
  projection.clipExtent([
    [0, 0],
    [width, height],
  ]);
  const draw = geoPath({ stream: (sink) => projection.stream(thin.stream(sink)) }).digits(0);
  const lands = landsIn(boxOf(projection, height));
  const drawn = { type: 'GeometryCollection' as const, geometries: lands.map(({ shape }) => shape) };
  const middle = geoCentroid({ type: 'MultiPoint', coordinates: spots.map(([lon, lat]) => [lon, lat]) });
  const own = provinces.find((province) => geoContains(province, middle));
  return {
    width,
    height,
    perKilometre,
    land: draw(merge(world, drawn.geometries)) ?? '',
    province: own ? (draw(own) ?? '') : '',
    provinces: draw(provinceBorders) ?? '',
    borders: draw(mesh(world, drawn, (a, b) => a.id !== b.id)) ?? '',
    disputed: draw(disputed) ?? '',
    countries: namesOf(lands, draw),
    at: (spot) => {
      const [x, y] = projection([spot[0], spot[1]]) ?? [Number.NaN, Number.NaN];
      return { x: Math.round(x), y: Math.round(y) };
    },
  };
}

/** Puts the spots into the drawing, with a margin for their names; between half and nine tenths as high as it is wide, a single one in the middle. */
function frame(spots: readonly Spot[], leastKilometres: number) {
  const [lon, lat] = geoCentroid({ type: 'MultiPoint', coordinates: spots.map(([x, y]) => [x, y]) });
  const projection = geoAzimuthalEqualArea().rotate([-lon, -lat]).scale(1).translate([0, 0]).precision(0);
  const flat = spots.flatMap(([x, y]) => {
    const point = projection([x, y]);
    return point ? [point] : [];
  });
  const [left, right] = reach(flat.map(([x]) => x));
  const [top, bottom] = reach(flat.map(([, y]) => y));
  const across = Math.max(
    right - left,
    leastKilometres / earth,
    ((bottom - top) * (width - 2 * margin)) / (0.9 * width - 2 * margin),
  );
  const scale = (width - 2 * margin) / across;
  const height = Math.round(
    Math.min(0.9, Math.max(spots.length > 1 ? 0.5 : 0.7, ((bottom - top) * scale + 2 * margin) / width)) * width,
  );
  projection
    .scale(scale)
    .translate([width / 2 - ((left + right) / 2) * scale, height / 2 - ((top + bottom) / 2) * scale]);
  return { projection, height, perKilometre: scale / earth };
}

const reach = (values: readonly number[]): [number, number] => [Math.min(...values), Math.max(...values)];

/** The degrees that a drawing shows, somewhat widely. */
function boxOf(projection: GeoProjection, height: number): Box {
  const steps = [0, 0.25, 0.5, 0.75, 1];
  const seen = steps.flatMap((across) =>
    steps.flatMap((down) => {
      const spot = projection.invert?.([across * width, down * height]);
      return spot ? [spot] : [];
    }),
  );
  const [west, east] = reach(seen.map(([lon]) => lon));
  const [south, north] = reach(seen.map(([, lat]) => lat));
  // A frame across the date line sees both ends of the world.
  return east - west > 180 ? [-180, south - 1, 180, north + 1] : [west - 1, south - 1, east + 1, north + 1];
}

/** Leaves out points that nobody could tell from the one before; the ends of a line stay. */
const thin = geoTransform({
  lineStart() {
    last = null;
    this.stream.lineStart();
  },
  point(x, y) {
    if (last && Math.hypot(x - last.x, y - last.y) < fine) {
      last.skipped = [x, y];
      return;
    }
    last = { x, y, skipped: null };
    this.stream.point(x, y);
  },
  lineEnd() {
    if (last?.skipped) this.stream.point(...last.skipped);
    last = null;
    this.stream.lineEnd();
  },
});
let last: { x: number; y: number; skipped: [number, number] | null } | null = null;

/** The countries of which enough is seen to write their names, each in the middle of what is seen. */
function namesOf(lands: readonly Land[], draw: ReturnType<typeof geoPath>): Ground['countries'] {
  return [...Map.groupBy(lands, ({ country }) => country)].flatMap(([name, own]) => {
    const shape = merge(
      world,
      own.map((land): Polygon => land.shape),
    );
    if (draw.area(shape) < 12_000) return [];
    const [x, y] = draw.centroid(shape);
    return [{ name, x: Math.round(x), y: Math.round(y) }];
  });
}
