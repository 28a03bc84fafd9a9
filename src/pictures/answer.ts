import { experimental_AstroContainer as Container } from 'astro/container';
import { type Frame, picture } from './picture.ts';
import { png } from './png.ts';

type Component = Parameters<Container['renderToString']>[0];

let container: Promise<Container> | undefined;

/** Answers a request for a drawing as a file, by the ending of its name: `.svg` or `.png`. */
export async function answerWith(name: string, drawing: Component, props: object, frame: Frame): Promise<Response> {
  container ??= Container.create();
  const drawn = await (await container).renderToString(drawing, { props: { ...props } });
  const svg = picture(drawn, frame);
  if (name.endsWith('.png'))
    return new Response((await png(svg)) as BodyInit, { headers: { 'Content-Type': 'image/png' } });
  return new Response(svg, { headers: { 'Content-Type': 'image/svg+xml' } });
}
