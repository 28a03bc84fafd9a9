import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { longestSentence, sentences } from './sentences.ts';

/** Each text with ` | ` where a sentence ends and the next begins. */
const splits = [
  // Figures at either edge of a sentence.
  'The toll rose to 37. | Police said more had died.',
  'By night it was 7. | A further 12 died in hospital.',
  'Two guards died. | 14 rifles were recovered.',
  'The dead numbered 1,500. | In 2024 there were 3.5 million.',
  'They were in group 5. | Nobody else came.',
  'Ward 3 took in 12.[3] | Five of them died.',
  // Quotation marks.
  '“We have counted 10 men.” | He added that the search goes on.',
  '"We have counted 10 men." | He added that the search goes on.',
  '“Ten died. | Five were hurt,” he said.',
  '(Two of them died.) | The rest fled.',
  'He asked: “Who did it?” | Nobody answered.',
  'She said: ‘Ten are dead.’ | The minister left.',
  // Ellipses.
  '“Thirty-seven have been eliminated… | Ten men were martyred.”',
  'The search went on ... | Ten bodies were found.',
  'They fled … | Nobody followed.',
  // Abbreviations that end a sentence.
  'He lives in the U.S. | They left for it in May.',
  'It began at 5 p.m. | Police came an hour later.',
  'It began in Dec. | No one was hurt.',
  'They work for Acme Inc. | The firm has 50 guards.',
  'He came with rifles, mortars etc. | Police seized them.',
  'It is the plan B. | The mayor agreed.',
  'That was where he sat. | Sunday came.',
  // Other marks.
  'Who was it? | Nobody knows! | Ten died.',
  'The army blamed rebels. | al-Maruf denied it.',
  'अब तक 12 लोग मरे। | 5 घायल हैं।',
  'بارہ افراد ہلاک ہوئے۔ | پانچ زخمی ہیں۔',
  '十二人死亡。 | 五人受伤。',
] as const;

/** Texts that are one sentence. */
const whole = [
  'On Feb. 1 in Port Ana and on Jan. 31 in Cold Bay, 12 died.',
  'It happened on Sat. Jan. 31 at the gate.',
  'Lt. Col. Ana Ruiz and Sgt. A. B. Cole of the 3rd Bn. were hurt.',
  'Maj. Gen. A. Cole told reporters.',
  'Mr. and Mrs. Cole, Dr. Ruiz and Gov. Ana Bell were there.',
  'The U.S. Army and the U.N. Security Council met D.G. Cole.',
  'At 5 p.m. on Friday, at 6 a.m. Monday and at 7 p.m. EST shots were heard.',
  'At 5 p.m. local time it was over.',
  'Battalion No. 7 lost 3 vs. 17 of the rebels.',
  'Release No. PR-214/2025 counts 12 dead.',
  'Rs. 5 million went to Nos. 3 and 4 under Art. 7, Sec. 12.',
  'Gunmen (incl. five women, approx. 12 men) fled.',
  'St. Ana on Mt. Cole is near Ft. Bell.',
  'Acme Corp. Security Services lost two guards.',
  'J. K. Cole, of Cole Bros. Mining Co. Ltd., was killed.',
  '“Is it over?” he asked.',
  '“Is it over?” Khan asked the guard.',
  '"It is over!" Ana Ruiz said.',
  '"Nobody has counted the dead." she said',
  '“The rebels … attacked this morning at more than 12 places”, an official said.',
  '“… 10 men are dead.”',
  'They used it to spread violence… government figures are random.',
  'Version 2.0 of the list names 3.5 million at example.org and 12:30.',
  'Five died, i.e. Ana Ruiz, Ben Cole and others, e.g. Guards.',
  '1. Troops raided a compound.',
  'a. Troops raided a compound.',
  'Acting Asst. Supt. Cole and Dep. Insp. Bell said so.',
  'Deaths: 61 (Port Ana 44, Cold Bay 17)',
] as const;

const parted = (text: string): string[] => sentences(text).map(({ from, to }) => text.slice(from, to));

describe('a sentence ends', () => {
  test.each(splits)('%s', (marked) => {
    expect(parted(marked.replaceAll(' | ', ' ')).join(' | ')).toBe(marked);
  });

  test('where the space behind a full stop is missing', () => {
    expect(parted('Ten died.The rest fled.”Nobody” followed at 12.Police came.')).toEqual([
      'Ten died.',
      'The rest fled.”',
      'Nobody” followed at 12.',
      'Police came.',
    ]);
  });
});

describe('a sentence goes on', () => {
  test.each(whole)('%s', (text) => {
    expect(parted(text)).toEqual([text]);
  });
});

describe('any text', () => {
  test('is covered by its sentences, in order, spaces apart, none longer than the limit', () => {
    const words = fc.constantFrom(
      'Ten',
      'died',
      '.',
      ' ',
      '…',
      '“',
      '”',
      '?',
      'U.S.',
      'No.',
      '7',
      ' ',
      'Mr.',
      '!',
      '\u00a0',
      'é',
    );
    fc.assert(
      fc.property(fc.array(words, { maxLength: 60 }), (bits) => {
        const text = bits.join('');
        const found = sentences(text);
        const gaps = [0, ...found.map(({ to }) => to)].map((to, at) => text.slice(to, found[at]?.from ?? text.length));
        expect(gaps.join('').trim()).toBe('');
        expect(found.every(({ from, to }) => to > from && to - from <= longestSentence)).toBe(true);
      }),
    );
  });

  test('without a full stop is parted before it grows too long', () => {
    const text = 'ten men, '.repeat(1000);
    expect(parted(text).every((sentence) => sentence.endsWith(',') && sentence.length <= longestSentence)).toBe(true);
    expect(parted('x'.repeat(5000)).map(({ length }) => length)).toEqual([2000, 2000, 1000]);
  });
});
