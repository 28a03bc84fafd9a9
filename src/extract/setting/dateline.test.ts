import { describe, expect, it } from 'vitest';
import { datelineOf } from './dateline.ts';
import { invented, reportOf } from './testing.ts';

const dateline = (source: string, front: string | null = null) => {
  const found = datelineOf(reportOf(source, null, front), invented);
  return found && { names: found.names.map(({ text }) => text), body: found.block.text.slice(found.end).trim() };
};

describe('the head of the body', () => {
  it.each([
    ['OSK, Zarnia (NW) — Nine people died.', ['OSK'], 'Nine people died.'],
    ['Osk, 31 May — Nine people died.', ['Osk'], 'Nine people died.'],
    ['OSK: Nine people died.', ['OSK'], 'Nine people died.'],
    ['Osk/Tarrow, Feb 1 — Nine people died.', ['Osk', 'Tarrow'], 'Nine people died.'],
    ['OSK, May 21 (Wire).- Nine people died.', ['OSK'], 'Nine people died.'],
    ['OSK, 8 May. Nine people died.', ['OSK'], 'Nine people died.'],
    ['(Osk, May 12, 2031) – Nine people died.', ['Osk'], 'Nine people died.'],
    ['OSK, Zarnia — May 1, 2031. Nine people died.', ['OSK'], 'Nine people died.'],
    ['# Nine die\n\nOsk, 17 May 2031', ['Osk'], ''],
    ['OSK', ['OSK'], ''],
    ['NEUDORF, May 3 — Nine people died.', ['NEUDORF'], 'Nine people died.'],
  ])('%s', (source, names, body) => expect(dateline(source)).toEqual({ names, body }));

  it('a town that only the front matter tells', () =>
    expect(dateline('Neudorf - Nine people died.', 'Neudorf, Zarnia')?.names).toEqual(['Neudorf']));

  it.each([
    'Nine people died in Osk — a town of 500.',
    'Background: In Osk, nine people died.',
    'Osk has buried its dead.',
    'BREAKING: Nine people died.',
    'Killed: at least 16 protesters',
  ])('%s has none', (source) => expect(dateline(source)).toBeNull());
});
