import { describe, expect, it } from 'vitest';
import type { Effect } from '../model/effect.ts';
import { lex } from './lex.ts';
import { phraseAt } from './phrases.ts';
import { list } from './words/list.ts';

/** The effects of the phrases of a sentence, in order. */
function effects(text: string): Effect[] {
  const tokens = lex(text, 0, text.length);
  const found: Effect[] = [];
  for (let at = 0; at < tokens.length; at++) {
    const phrase = phraseAt(tokens, at);
    if (!phrase) continue;
    found.push(phrase.effect);
    at = phrase.to - 1;
  }
  return found;
}

const says: [effect: Effect, texts: string[]][] = [
  [
    'killed',
    list(`They lost their lives.; Two did not survive.; Two didn't make it.; Nine were charred to death.;
      Six were carried out dead.; They were pronounced dead.; Doctors pronounced three victims dead.;
      The crash cost 12 people their lives.; He paid the ultimate price.; They were sent to hell.;
      They fell to their deaths.; Two were burnt alive.; Gunmen shot 12 men dead.; They were gunned down.`),
  ],
  [
    'injured',
    list(`Two sustained minor injuries.; He is fighting for his life.; She is in a critical condition.;
      They were treated for smoke inhalation.; Ten were taken to hospital with burns.; He lost a leg.;
      Two broke their legs.; Four escaped with minor injuries.; She had a broken ankle.;
      They remain in intensive care.`),
  ],
  [
    'missing',
    list(`Two were swept out to sea.; They are unaccounted for.; Nine are buried under the rubble.;
      Four have not been heard from.; They are feared trapped.; He was swept away.; They went missing.`),
  ],
  [
    'captured',
    list(`They took 18 soldiers hostage.; Gunmen took a dozen men from their homes.; Nine were whisked away.;
      Two are still in captivity.; Seven are held by an armed group.; They carted away nine girls.`),
  ],
  [
    'arrested',
    list(`Two were taken into custody.; Police rounded up 40 men.; Three were remanded in custody.;
      They are behind bars.; Four were put under control.; He was led away in handcuffs.;
      Two are held on suspicion of theft.`),
  ],
  [
    'escaped',
    list(`Nine broke out of the prison.; Nine fled from custody.; They made good their escape.;
      Two gave guards the slip.`),
  ],
  [
    'released',
    list(`They were freed on bail.; They let nine men go.; Five regained their freedom.; Two walked free.;
      Nine were set free.`),
  ],
  [
    'rescued',
    list(`They pulled 12 survivors out of the rubble.; Nine were winched to safety.; They brought up nine miners alive.;
      Two were cut free.; Sixty were picked up by a passing ship.; They were ferried to safety.;
      Two were found alive.; Firefighters carried nine people down the stairs.`),
  ],
  [
    'displaced',
    list(`They fled their homes.; Storms left 300 people homeless.; They were driven from their villages.;
      Fire drove 90 people out of their flats.; They were forced to flee.`),
  ],
  [
    'evacuated',
    [
      'They were moved to higher ground.',
      'Ninety were moved out of their homes.',
      'They were shifted to safer places.',
    ],
  ],
  ['surrendered', ['Two turned themselves in.', 'They laid down their weapons.', 'He gave himself up.']],
];

describe('idioms of effect', () => {
  it.each(says.flatMap(([effect, texts]) => texts.map((text): [string, Effect] => [text, effect])))(
    '%s: %s',
    (text, effect) => expect(effects(text)).toEqual([effect]),
  );
});

describe('phrases without effect', () => {
  it.each([
    ...list(`Two men fled the scene.; They fled on motorcycles.; The gunmen fled into the night.; All escaped unhurt.;
      He escaped with his life.; Nine people are sheltering in a school.; Hundreds are stranded.;
      They face the death penalty.; He was sentenced to death.`),
    ...list(`The party lost the election.; The town lost power.; They took a bus to Zarn.;
      They took the children to school.; He was booked.; They brought nine cows.; The court heard nine witnesses.;
      Two planes took off.; They put up tents.; The talks broke down.; He picked a flower.`),
  ])('%s', (text) => expect(effects(text)).toEqual([]));
});

describe('phrases around their people', () => {
  it.each([
    ['They took 18 soldiers hostage.', 1, 2],
    ['They brought up nine miners alive.', 1, 3],
  ])('%s', (text, at, to) => {
    const phrase = phraseAt(lex(text, 0, text.length), at);
    expect(phrase).toMatchObject({ to, rest: { from: to + 2 } });
  });

  it('not over a comma and another number', () => expect(effects('They took nine men, 18 women hostage.')).toEqual([]));
});
