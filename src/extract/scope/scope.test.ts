import { describe, expect, it } from 'vitest';
import { figuresOf } from '../setting/testing.ts';

const scopes = (text: string, published?: string) =>
  figuresOf(text, published).map((line) => line.replace(/ .* /, ' '));

describe('parts of a larger figure', () => {
  it.each([
    ['Nine people died, three of them children.', ['9 event', '3 part']],
    ['Nine people died, of whom three were women.', ['9 event', '3 part']],
    ['Nine people died in the blast, including three women and a child.', ['9 event', '3 part', '1 part']],
    ['Nine people died. Two of the dead were children.', ['9 event', '2 part']],
    [
      'Some 54 people were injured. Of the injured, 31 suffered serious burns and the remaining 23 were lightly hurt.',
      ['54 event', '31 part', '23 part'],
    ],
    ['Nine people died. The dead include two nurses.', ['9 event', '2 part']],
    ['Nine people died. A constable on duty was among those killed.', ['9 event', '1 part']],
    ['Six people died. A sixth, a boy, died on the way to hospital.', ['6 event', '1 part']],
    [
      'Another 22 fighters were killed overnight, bringing to 177 the number of fighters killed.',
      ['22 part', '177 event'],
    ],
    ['Some 54 people were injured. Three are in surgery.', ['54 event', '3 part']],
    ['Nine people died. One hospital said it had received five bodies.', ['9 event', '5 part']],
    ['At least 90 people died. Two sisters died in each other’s arms.', ['90 event', '2 part']],
    ['"We have received 40 injured people," the doctor said.', ['40 part']],
    ['Two hospitals had admitted 212 and 94 injured people.', ['212 part', '94 part']],
    ['Nine people died. So far seven bodies have been recovered.', ['9 event', '7 part']],
    ['Nine people died. Three died in surgery.', ['9 event', '3 part']],
    ['Nine people died. A woman succumbed to her injuries in the afternoon.', ['9 event', '1 part']],
    ['Nine people died. One family lost five of its members.', ['9 event', '5 part']],
    ['Nine people died. The dead are four crew members and five passengers.', ['9 event', '4 part', '5 part']],
    [
      'Nine of the dead were found suffocated on the upper floor; the other four died of gunshot wounds.',
      ['9 part', '4 part'],
    ],
    ['At least 14 gunmen were killed. The unit killed the last two gunmen in the kitchen.', ['14 event', '2 part']],
    [
      'Troops killed nine bandits in two raids.\n\nIn the first they killed six bandits.\n\nIn the second they killed three bandits.',
      ['9 event', '6 part', '3 part'],
    ],
    ['Crews pulled out 43 people, including a girl found alive under a table.', ['43 event', '1 part']],
    [
      'Some 90 people were injured.\n\nThe Osk General Hospital received 46 of the injured. Three died while on admission. She said nine were in surgery.',
      ['90 event', '46 part', '3 event', '9 part'],
    ],
    ['No fewer than 18 people, including nine children, were on Saturday trampled to death.', ['18 event', '9 part']],
    [
      'By Thursday 117 people had been rescued, 76 of them on the first day and 41 on the second.',
      ['117 event', '76 part', '41 part'],
    ],
  ])('%s', (text, expected) => expect(scopes(text)).toEqual(expected));
});

describe('tolls of the event itself', () => {
  it.each([
    ['Nine people died and 29 more were injured.', ['9 event', '29 event']],
    ['Nine people died. Hospitals have treated 63 injured people.', ['9 event', '63 event']],
    [
      'At least 145 fighters were killed in 40 hours, he said. The army put the number of fighters killed at 92.',
      ['145 event', '92 event'],
    ],
    [
      'About two dozen fighters were killed overnight, bringing to 177 the number of fighters killed in the past 48 hours.',
      ['24 part', '177 event'],
    ],
    ['Eight of the fleeing inmates were recaptured.', ['8 event']],
    ['Nine people died, officials said. A flower seller counted eight bodies on the steps.', ['9 event', '8 event']],
    ['None of them was injured.', ['0 event']],
    ['Nine people died. "We have buried 67 people," he said.', ['9 event', '67 event']],
    ['Army units pursued the attackers and killed 15 of them.', ['15 event']],
    ['Two miners are dead and a third is missing.', ['2 event', '1 event']],
    [
      '# Coastguard recovers 11 bodies\n\nAt least 20 people drowned. Two cutters recovered 11 bodies.',
      ['11 event', '20 event', '11 event'],
    ],
    ['A pupil was killed in the attack and 103 persons were abducted.', ['1 event', '103 event']],
  ])('%s', (text, expected) => expect(scopes(text)).toEqual(expected));
});

describe('background', () => {
  it.each([
    [
      'The army said 92 fighters had been killed. Over the past two days, 133 fighters were killed.',
      ['92 event', '133 background'],
    ],
    ['The military reported 92 fighters killed on Saturday and 41 on Friday.', ['92 event', '41 background']],
    [
      'The army said 92 fighters had been killed. Over the past 48 hours, 133 fighters were killed, 92 of them on Saturday.',
      ['92 event', '133 background', '92 event'],
    ],
    [
      'Nine soldiers were killed on Sunday. On the previous day 41 rebels had been killed.',
      ['9 event', '41 background'],
    ],
    ['Nine people died on Sunday. In the past year, 956 people have been killed.', ['9 event', '956 background']],
    [
      'Nine fighters were killed on Sunday. More than 1,000 fighters have been killed since 1 January, whereas 304 soldiers have laid down their lives.',
      ['9 event', '1001 background', '304 background'],
    ],
    [
      'Nine people died. The operations follow attacks in Vellmar, in which more than 70 people were killed.',
      ['9 event', '71 background'],
    ],
    [
      'Nine people died. The raid was in reprisal for the killing of two insurgents by vigilantes.',
      ['9 event', '2 background'],
    ],
    ['Nine people died on Sunday. In 2027, 40 people died in a fire in Osk.', ['9 event', '40 background']],
    [
      'Nine people died on Sunday. Before the attacks, in the first phase, 41 fighters were killed.',
      ['9 event', '41 background'],
    ],
    [
      'The deaths bring to 33 the number of people who died this year. Six people drowned on Saturday.',
      ['33 background', '6 event'],
    ],
  ])('%s', (text, expected) => expect(scopes(text, '2031-06-01')).toEqual(expected));
});
