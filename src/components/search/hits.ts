import type { EventHit, Hit } from './find.ts';

/** A place found, as a link: its name, by which spelling it was found, where it lies, how many figures it has. */
export function hitLink({ place, also }: Hit, base: string): HTMLAnchorElement {
  const link = document.createElement('a');
  link.href = `${base}${place.slug}/`;
  link.append(part('hit-name', place.name));
  if (also) link.append(', also written ', part('hit-also', also));
  const where = [place.kind, ...place.within.slice(0, 2)].join(', ');
  const figures = place.claims === 1 ? '1 mention' : `${place.claims} mentions`;
  link.append(' ', part('hit-where', `${where} · ${figures}`, 'span'));
  return link;
}

/** An event found, as a link: its title, and why it is here. */
export function eventLink({ event, place }: EventHit, base: string): HTMLAnchorElement {
  const link = document.createElement('a');
  link.href = `${base}${event.slug}/`;
  const reports = event.reports === 1 ? '1 report' : `${event.reports} reports`;
  const why = place ? `, names ${place}` : '';
  link.append(part('hit-name', event.title), ' ', part('hit-where', `event · ${reports}${why}`, 'span'));
  return link;
}

/** Text from data enters the page as text only; `bdi` keeps names in other scripts from turning the line around. */
function part(name: string, text: string, tag = 'bdi'): HTMLElement {
  const element = document.createElement(tag);
  element.className = name;
  element.textContent = text;
  return element;
}
