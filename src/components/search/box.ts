import Combobox from '@github/combobox-nav';
import { type Hit, placeSearch } from './find.ts';
import { hitLink } from './hits.ts';
import type { SearchedPlace } from './place.ts';

type Find = (query: string, most?: number) => Hit[];

const finders = new Map<string, Promise<Find>>();

/** The search over the places at an address, fetched once. */
export function loadSearch(address: string): Promise<Find> {
  const known = finders.get(address);
  if (known) return known;
  const loading = fetch(address)
    .then((answer) => answer.json() as Promise<{ places: SearchedPlace[] }>)
    .then(({ places }) => placeSearch(places));
  finders.set(address, loading);
  return loading;
}

/** Makes a search form suggest places while one types: a combobox as in the ARIA Authoring Practices. */
export async function wakeBox(form: HTMLFormElement): Promise<void> {
  const input = form.querySelector('input');
  const list = form.querySelector<HTMLElement>('.search-hits');
  const status = form.querySelector('[role="status"]');
  if (!input || !list || !status) return;
  list.role = 'listbox';
  list.ariaLabel = 'Places';
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
    const hits = find(input.value);
    list.replaceChildren(...hits.map((hit, index) => option(hit, `${list.id}-${index}`, form.dataset['place'] ?? '')));
    status.textContent = input.value.trim() ? `${hits.length} ${hits.length === 1 ? 'place' : 'places'} found` : '';
    combobox.stop();
    list.hidden = hits.length === 0;
    if (hits.length > 0) combobox.start();
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

function option(hit: Hit, id: string, base: string): HTMLElement {
  const link = hitLink(hit, base);
  link.role = 'option';
  link.id = id;
  link.tabIndex = -1;
  return link;
}
