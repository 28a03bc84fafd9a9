import type { Graph, Thing } from 'schema-dts';

/** Things as the text of a JSON-LD element; no word in it can close the element that it stands in. */
export function linkedData(things: readonly Exclude<Thing, string>[]): string {
  const graph: Graph = { '@context': 'https://schema.org', '@graph': things };
  return JSON.stringify(graph).replaceAll('<', '\\u003c');
}
