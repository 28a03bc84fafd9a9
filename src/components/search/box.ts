import Combobox from '@github/combobox-nav';
import { type EventHit, eventSearch, type Hit, placeSearch } from './find.ts';
import { eventLink, hitLink } from './hits.ts';
import type { Searched } from './place.ts';

/** What a query finds: places, the best first, and events. */
interface Found {
  places: Hit[];
  events: EventHit[];
}
type Find = (query: string, most?: number) => Found;

const finders = new Map<string, Promise<Find>>();

/** The search over what an address holds, fetched once; where that fails, the next use tries again. */
export function loadSearch(address: string): Promise<Find> {
  const known = finders.get(address);
  if (known) return known;
  const loading = fetch(address)
    .then((answer) => answer.json() as Promise<Searched>)
    .then(({ places, events }): Find => {
      const [inPlaces, inEvents] = [placeSearch(places), eventSearch(events)];
      return (query, most) => {
        const hits = inPlaces(query, most);
        return { places: hits, events: inEvents(query, hits) };
      };
    });
  loading.catch(() => finders.delete(address));
  finders.set(address, loading);
  return loading;
}

/** A search form's findings as links, places first. */
export const linksTo = ({ places, events }: Found, form: HTMLFormElement): HTMLAnchorElement[] => [
  ...places.map((hit) => hitLink(hit, form.dataset['place'] ?? '')),
  ...events.map((hit) => eventLink(hit, form.dataset['event'] ?? '')),
];

/** "3 places and 1 event". */
export function countOf({ places, events }: Found): string {
  const told = `${places.length} ${places.length === 1 ? 'place' : 'places'}`;
  return events.length === 0 ? told : `${told} and ${events.length} ${events.length === 1 ? 'event' : 'events'}`;
}

/** Makes a search form suggest places while one types: a combobox as in the ARIA Authoring Practices. */
export async function wakeBox(form: HTMLFormElement): Promise<void> {
  const input = form.querySelector('input');
  const list = form.querySelector<HTMLElement>('.search-hits');
  const status = form.querySelector('[role="status"]');
  if (!input || !list || !status) return;
  list.role = 'listbox';
  list.ariaLabel = 'Places and events';
  input.role = 'combobox';
  input.setAttribute('aria-autocomplete', 'list');
  input.setAttribute('aria-controls', list.id);
  input.setAttribute('aria-expanded', 'false');
  const find = await loadSearch(form.dataset['places'] ?? '');
  const combobox = new Combobox(input, list, { scrollIntoViewOptions: { block: 'nearest' } });

  const close = () => {
    list.hidden = true;
    combobox.stop();
  };
  const suggest = () => {
    const found = find(input.value);
    const options = linksTo(found, form);
    list.replaceChildren(...options.map((link, index) => option(link, `${list.id}-${index}`)));
    status.textContent = input.value.trim() ? `${countOf(found)} found` : '';
    combobox.stop();
    list.hidden = options.length === 0;
    if (options.length > 0) combobox.start();
  };

  input.addEventListener('input', suggest);
  input.addEventListener('keydown', (event) => {
    if (event.key !== 'Escape' || list.hidden) return;
    // The first Escape closes the list; the browser's own clears the field at the second.
    event.preventDefault();
    close();
  });
  form.addEventListener('focusout', ({ relatedTarget }) => {
    if (!(relatedTarget instanceof Node && form.contains(relatedTarget))) close();
  });
  // A press on a suggestion must not take the focus away before it is followed.
  list.addEventListener('mousedown', (event) => event.preventDefault());
  if (input.value && document.activeElement === input) suggest();
}

function option(link: HTMLAnchorElement, id: string): HTMLElement {
  link.role = 'option';
  link.id = id;
  link.tabIndex = -1;
  return link;
}
