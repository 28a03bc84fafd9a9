/*
 * Copies what a reader would otherwise copy by hand, and opens the system's share sheet where there is one. Without a
 * script a link to copy is a link, a text to copy stands there to be marked, and no button shows.
 */

/** How long a button says that it has copied, in milliseconds. */
const thanks = 2000;

for (const button of document.querySelectorAll<HTMLElement>('[data-copy]')) {
  if (!navigator.clipboard) break;
  button.hidden = false;
  button.addEventListener('click', async (event) => {
    event.preventDefault();
    await navigator.clipboard.writeText(textFor(button));
    const { textContent } = button;
    button.textContent = 'Copied';
    setTimeout(() => {
      button.textContent = textContent;
    }, thanks);
  });
}

for (const button of document.querySelectorAll<HTMLButtonElement>('[data-share]')) {
  if (!navigator.share) break;
  button.hidden = false;
  button.addEventListener('click', () => {
    // A reader who changes their mind is no error.
    navigator.share({ title: document.title, url: location.href.split('#')[0] ?? '' }).catch(() => undefined);
  });
}

/** A link's address, or the text of the element that a button names; addresses in it get the host that the reader is at. */
function textFor(button: HTMLElement): string {
  if (button instanceof HTMLAnchorElement) return button.href;
  const text = document.getElementById(button.dataset['copy'] ?? '')?.textContent ?? '';
  return text.replace(/(?<![\w./:-])\/(?=(?:events|c|embed)\/)/g, `${location.origin}/`);
}
