import type { APIRoute, GetStaticPaths } from 'astro';
import { z } from 'zod';
import { schemas } from '../../exports/schemas.ts';

export const getStaticPaths = (() =>
  Object.entries(schemas).map(([name, { schema }]) => ({
    params: { name },
    props: { schema },
  }))) satisfies GetStaticPaths;

/** The JSON Schema of a file that the site gives out, or of a front matter that it takes in. */
export const GET: APIRoute<{ schema: z.ZodType }> = ({ props }) =>
  Response.json(z.toJSONSchema(props.schema, { unrepresentable: 'any' }));
