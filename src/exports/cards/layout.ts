import type { Card } from './card.ts';

/** In pixels; twice as large where it is drawn at scale 2. */
export const size = { width: 600, height: 315 };

/** The light colours of src/styles/tokens.css. */
const colours = { paper: '#fbfaf6', ink: '#1d1b18', soft: '#5a554d', hairline: '#d8d3c7', accent: '#8a2b2a' };
const sides = { 1: '#1c5a96', 2: '#a04800', 3: '#5d3f92' };

/** An element as the drawing library takes it. */
interface Element {
  type: 'div';
  props: { style: Record<string, string | number>; children: Element[] | string };
}

/** Sets a card out: what it is about large, the name of the site at the foot. */
export function layOut({ above, head, of, lines }: Card): Element {
  const large = head.length <= 16;
  return box(
    {
      ...size,
      boxSizing: 'border-box',
      flexDirection: 'column',
      padding: '30px 36px 24px',
      background: colours.paper,
      color: colours.ink,
      fontFamily: 'serif',
    },
    [
      text(above, { fontFamily: 'sans', fontSize: 17, color: colours.soft, lineClamp: 1 }),
      text(head, {
        fontSize: large ? 70 : head.length <= 44 ? 38 : 30,
        lineHeight: 1.1,
        marginTop: large ? 2 : 8,
        lineClamp: large ? 1 : 2,
      }),
      ...(of === '' ? [] : [text(of, { fontSize: 27, lineHeight: 1.15, lineClamp: 2 })]),
      box({ flexDirection: 'column', marginTop: 12 }, lines.map(line)),
      box(
        {
          marginTop: 'auto',
          paddingTop: 10,
          borderTop: `1px solid ${colours.hairline}`,
          justifyContent: 'space-between',
          fontSize: 16,
        },
        [
          text('Variorum', { fontSize: 18, color: colours.accent }),
          text('every outlet’s figures, side by side', { fontFamily: 'sans', fontSize: 15, color: colours.soft }),
        ],
      ),
    ],
  );
}

function line({ text: words, side, figure }: Card['lines'][number]): Element {
  const own = text(words, {
    fontFamily: 'sans',
    fontSize: 20,
    lineHeight: 1.3,
    color: side ? sides[side] : colours.soft,
    lineClamp: 1,
  });
  if (figure === undefined) return own;
  return box({ justifyContent: 'space-between' }, [own, text(figure, { fontSize: 22, lineHeight: 1.3 })]);
}

const box = (style: Record<string, string | number>, children: Element[]): Element => ({
  type: 'div',
  props: { style: { display: 'flex', ...style }, children },
});

/** Words in a style of their own; the typefaces are Latin, so what they cannot draw is left out. */
const text = (words: string, style: Record<string, string | number>): Element => ({
  type: 'div',
  props: { style: { display: 'block', ...style }, children: drawable(words) },
});

const drawable = (words: string): string =>
  words
    .replace(/[^\u{20}-\u{7e}\u{a0}-\u{ff}‘’“”–—…·]/gu, '')
    .replace(/ {2,9}/g, ' ')
    .trim();
