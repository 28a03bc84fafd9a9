import { countOf, linksTo, loadSearch } from './box.ts';

/** Makes the search page answer `?q=` while one types; the address follows, so that every answer is a link. */
export async function answerOnPage(form: HTMLFormElement, list: HTMLElement, status: HTMLElement): Promise<void> {
  const input = form.querySelector('input');
  if (!input) return;
  const find = await loadSearch(form.dataset['places'] ?? '');

  const show = () => {
    const query = input.value.trim();
    const found = query ? find(query, 20) : { places: [], events: [] };
    list.replaceChildren(
      ...linksTo(found, form).map((link) => {
        const item = document.createElement('li');
        item.append(link);
        return item;
      }),
    );
    status.textContent = query === '' ? '' : sentence(found, query);
  };
  const fromAddress = () => {
    input.value = (new URLSearchParams(location.search).get('q') ?? '').slice(0, 64);
    show();
  };

  input.addEventListener('input', () => {
    const query = input.value.trim();
    history.replaceState(null, '', query ? `?${new URLSearchParams({ q: query })}` : location.pathname);
    show();
  });
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    show();
  });
  addEventListener('popstate', fromAddress);
  fromAddress();
}

function sentence(found: Parameters<typeof countOf>[0], query: string): string {
  if (found.places.length + found.events.length === 0)
    return `No place is called “${query}” here, nor anything close to it. All places are listed below.`;
  return `${countOf(found)} for “${query}”, the closest first`;
}
