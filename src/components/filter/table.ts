import { answers, asAddress, type Facts, greatest } from './lines.ts';

interface Line {
  row: HTMLTableRowElement;
  facts: Facts;
}

/** Lets the form above the side-by-side table narrow and order it; what is asked stands in the address, so that Back undoes it. */
export function wakeTable(form: HTMLFormElement, table: HTMLTableElement): void {
  const body = table.tBodies[0];
  const status = form.querySelector('output');
  if (!body || !status) return;
  const measures = [...table.querySelectorAll<HTMLAnchorElement>('thead a')].map(lastPart);
  const sides = [...(form.querySelector<HTMLSelectElement>('[name=side]')?.options ?? [])].map(({ value }) => value);
  const lines = [...body.rows].map((row) => ({ row, facts: factsOf(row, measures, sides) }));
  const boxes = lines.map(({ row, facts }) => boxFor(row, facts['outlet']?.[0] ?? '', form.id));

  const show = () => {
    const asked = new URLSearchParams(location.search);
    for (const field of form.querySelectorAll<HTMLSelectElement | HTMLInputElement>('[name]'))
      field.value = asked.get(field.name) ?? '';
    for (const box of boxes) box.checked = asked.getAll('outlet').includes(box.value);
    let shown = 0;
    for (const { row, facts } of lines) {
      row.hidden = !answers(facts, asked);
      shown += Number(!row.hidden);
    }
    body.append(...inOrder(lines, asked.get('sort') ?? '', measures).map(({ row }) => row));
    status.value = `${shown} of ${lines.length} reports${asked.has('origin') ? ', of one origin' : ''}`;
  };
  const ask = (entries: Iterable<readonly [string, unknown]>) => {
    history.pushState(null, '', `?${asAddress(entries)}#side-by-side`);
    show();
  };

  form.addEventListener('change', () => {
    // What is ticked waits for its button.
    const chosen = [...new FormData(form)].filter(([name]) => name !== 'outlet');
    const outlets = new URLSearchParams(location.search).getAll('outlet');
    ask([...chosen, ...outlets.map((outlet) => ['outlet', outlet] as const)]);
  });
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    ask(new FormData(form));
  });
  form.addEventListener('reset', (event) => {
    event.preventDefault();
    ask([]);
  });
  addEventListener('popstate', show);
  show();
}

/** A box before the name of an outlet, to tick it; the stylesheet has kept the room for it. */
function boxFor(row: HTMLTableRowElement, outlet: string, form: string): HTMLInputElement {
  const ariaLabel = `Tick ${row.querySelector('a')?.textContent}`;
  const box = Object.assign(document.createElement('input'), {
    type: 'checkbox',
    name: 'outlet',
    value: outlet,
    ariaLabel,
  });
  box.setAttribute('form', form);
  row.cells[0]?.prepend(box);
  return box;
}

const lastPart = ({ pathname }: HTMLAnchorElement): string => pathname.split('/').at(-2) ?? '';

function factsOf(row: HTMLTableRowElement, measures: readonly string[], sides: readonly string[]): Facts {
  const { outlet = '', lang = 'en', places = '' } = row.dataset;
  const figures = [...row.querySelectorAll('.cell-figure')].map((cell) => {
    const voice = cell.querySelector('.voice');
    const link = voice?.querySelector('a');
    const speaker = link ? lastPart(link) : (voice?.querySelector('bdi')?.textContent ?? '');
    const side = sides[Number(/side-(\d)/.exec(voice?.className ?? '')?.[1] ?? -1)] ?? 'none';
    const measure = measures[(cell.closest('td')?.cellIndex ?? 0) - 1];
    return { speaker, side, origin: `${measure}|${speaker}|${cell.querySelector('.figure')?.textContent}` };
  });
  return {
    outlet: [outlet],
    language: [lang],
    place: places.split(' '),
    day: [row.querySelector('time')?.dateTime.slice(0, 10) ?? ''],
    speaker: figures.map(({ speaker }) => speaker),
    side: figures.map(({ side }) => side),
    origin: figures.map(({ origin }) => origin),
  };
}

function inOrder(lines: readonly Line[], sort: string, measures: readonly string[]): Line[] {
  if (sort === 'last') return lines.toReversed();
  if (sort === 'outlet') return lines.toSorted((a, b) => `${a.facts['outlet']}`.localeCompare(`${b.facts['outlet']}`));
  const column = measures.indexOf(sort) + 1;
  if (column === 0) return [...lines];
  const figure = ({ row }: Line) => greatest(row.cells[column]?.textContent ?? '');
  return lines.toSorted((a, b) => figure(b) - figure(a));
}
