import { expect, test } from 'vitest';
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
