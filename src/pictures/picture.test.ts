import { expect, test } from 'vitest';
import { picture } from './picture.ts';
import { plainStyles } from './styles.ts';

const tokens = '@layer tokens { :root { --ink: light-dark(#111, #eee); --own: var(--ink); } }';
const sheet = `@layer parts {
  .drawing text { fill: var(--own); } /* a note */
  .drawing .dot { fill: currentcolor; }
  .other { color: red; }
  @media (forced-colors: active) { .drawing text { fill: CanvasText; } }
}`;

test('rules lose their layer and their conditions, properties become what they are in light', () => {
  expect(plainStyles(tokens, [sheet], ['drawing'])).toBe(
    '.drawing text{fill: #111}\n.drawing .dot{fill: currentColor}',
  );
});

test('what HTML may leave as it is becomes XML', () => {
  const frame = { title: 'A & B', beneath: 'C < D', width: 10, height: 10 };
  expect(picture('<g aria-label="<b> &amp; &#34;c&#34;"><line x1="0"/></g>', frame)).toContain(
    '<g aria-label="&lt;b&gt; &amp; &quot;c&quot;"><line x1="0"/></g>',
  );
});
