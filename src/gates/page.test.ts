import { expect, test } from 'vitest';
import { readPage } from './page.ts';

test.each([
  ['<p>At least<b>12</b></p>', ['At least|12']],
  ['<span>12</span><span>34</span>', ['12|34']],
  ['<span>12</span> <span>34</span>', []],
  ['<td>12</td><td>34</td>', []],
  ['<p>12<b></b> dead</p>', []],
  ['<p>12 (<b>nine</b>)</p>', []],
])('seams of %s', (html, seams) => {
  expect(readPage(html, '/').seams).toEqual(seams);
});

test('a page is taken apart', () => {
  const page = readPage('<h1 id="top">A<br>b</h1><a href="/x/">x</a><script type="module">"1"</script>', '/');
  expect(page).toMatchObject({
    ids: ['top'],
    links: ['/x/'],
    text: '\nA\n\nb\nx',
    scripts: [{ type: 'module', text: '"1"' }],
  });
});
