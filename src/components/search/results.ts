import { loadSearch } from './box.ts';
import { hitLink } from './hits.ts';

/** Makes the search page answer `?q=` while one types; the address follows, so that every answer is a link. */
export async function answerOnPage(form: HTMLFormElement, list: HTMLElement, status: HTMLElement): Promise<void> {
  const input = form.querySelector('input');
  if (!input) return;
  const find = await loadSearch(form.dataset['places'] ?? '');

  const show = () => {
    const query = input.value.trim();
    const hits = query ? find(query, 20) : [];
    list.replaceChildren(
      ...hits.map((hit) => {
        const item = document.createElement('li');
        item.append(hitLink(hit, form.dataset['place'] ?? ''));
        return item;
      }),
    );
    status.textContent = query === '' ? '' : sentence(hits.length, query);
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

function sentence(found: number, query: string): string {
  if (found === 0) return `No place is called “${query}” here, nor anything close to it. All places are listed below.`;
  return `${found} ${found === 1 ? 'place' : 'places'} for “${query}”, the closest first`;
}
