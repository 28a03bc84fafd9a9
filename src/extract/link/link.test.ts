import { describe, expect, test } from 'vitest';
import { linkRules } from './index.ts';
import { claimsOf } from './testing.ts';

/** Sentences that look like a rule's own. */
const notBy: Record<string, readonly string[]> = {
  'adds up': [
    'Fourteen people died in the blast, 13 inmates and two guards among them.',
    'Ten people were killed, and six soldiers were hurt.',
    'Twenty ministers met, 12 men and eight women.',
  ],
  owner: ['The army had ten trucks.', 'The rebels had four commanders.', 'The hospital had ten wards and 30 nurses.'],
  'effect beside': ['Ten men killed a guard.', 'Three missed the train.'],
  among: [
    'A constable was among those present.',
    'Two councillors were among the speakers.',
    'Three children are among the winners.',
  ],
  of: ['The opinions of 23 soldiers were heard.', 'The arrival of 23 rescuers gave hope.', 'A crew of 12 sailed on.'],
  'effect noun': [
    'Twelve death threats were received.',
    'The firm sold 23 body bags.',
    'He faces 12 counts of murder.',
  ],
  gapping: [
    'Ten people died in Quetta and four ministers flew to Mastung.',
    'Ten people died in Quetta and four houses burned in Mastung.',
  ],
  'own predicate': [
    'Ten soldiers were decorated.',
    'Ten soldiers were accused of theft.',
    'Ten survivors were flown home.',
  ],
  object: [
    'The storm destroyed ten houses.',
    'The raid left ten houses in ruins.',
    'The team lost nine matches.',
    'Police lost 12 vehicles.',
  ],
  including: ['The tour takes in ten cities, including three capitals.', 'Ten officials spoke, including three women.'],
  list: ['Gunmen killed six people and four houses burned down.'],
  'list of parts': [
    'Fourteen people died, including two nurses, and ten shops were closed.',
    'Ten shops burned, including two bakeries, and an office.',
  ],
  'of them': [
    'Ten houses burned, three of them to the ground.',
    'Six people were killed. // Three of us went to look.',
  ],
  'counts of': ['Of the books, 19 are novels.', 'Two of the ministers spoke.'],
  'shared noun': ['Flights 212 and 94 were cancelled.', 'The halls were built in 1999 and 2004.'],
  'shared predicate': ['Ten ministers and 40 mayors met.', 'Eleven drivers, ten cooks and four guides were hired.'],
  inverted: ['Also present were 36 ministers.', 'Among the guests is a teacher.'],
  joined: ['Five ministers spoke, as did ten mayors.', 'Five people died, and ten mayors met.'],
  value: ['The temperature rose to 38.', 'The number of schools stands at 240.', 'The price rose to 38.'],
  'with wounds': ['Twenty people with umbrellas waited.', 'Four officers with long experience spoke.'],
  'relative clause': [
    'Six pupils, who saw the crash, are at home again.',
    'Two officers who shot at the crowd were suspended.',
  ],
  described: ['Six experienced soldiers were there.', 'Six decorated soldiers marched.'],
  'the rest': ['Ten people voted for it. // The other three abstained.'],
  identified: ['The council has ten seats. // Three are vacant.', 'Ten buses came. // Two were late.'],
  apposition: [
    'The prize went to 11 people: five men, three women and three children.',
    'The bus has 61 seats (Palo 44, Osta 17).',
  ],
  badly: ['52 officers marched, four slowly.', '52 officers sang, four badly.'],
  echo: ['In Batra ten shops were open; in Kutra, three were.'],
  opening: ['How many houses burned? // Six in Palo.'],
  respectively: [
    'The roads are 22 and 36 kilometres long respectively.',
    'The twins finished in 22 and 36 minutes respectively.',
  ],
  restated: ['The bus has 50 seats. // Police say 31.', 'The minister spoke for an hour. // Guests say two.'],
  label: ['**Schools:** // 54', '**Doctors in service:** // 12'],
  trailing: [
    'The statement speaks of 18 schools, and at least 92 teachers.',
    'The town counts 18 bakeries and, on the hill, 41.',
  ],
};

describe('a rule keeps out of what only looks like its own', () => {
  test.each(Object.entries(notBy).flatMap(([rule, sentences]) => sentences.map((words) => [rule, words] as const)))(
    '%s: %s',
    (rule, words) => {
      expect(claimsOf(words).map((claim) => claim.rule)).not.toContain(rule);
    },
  );

  test('every rule has such sentences', () => {
    expect(Object.keys(notBy).sort()).toEqual([...new Set(linkRules.map(({ name }) => name))].sort());
  });
});

/** What counts no people to whom something happened. */
const nothing: Record<string, readonly string[]> = {
  agents: [
    'Dozens of attackers stormed the prison.',
    'Ten gunmen opened fire on the bus.',
    'Three armed men on motorcycles threw grenades.',
    'A group of 40 rebels attacked the post.',
    'The assault involved some 200 fighters.',
    'Four suspects fled on foot.',
    'Three gunmen blew themselves up.',
    'Two bombers detonated their vests at the gate.',
  ],
  ages: [
    'She is 37.',
    'The victim, 45, was a baker.',
    'A 12-year-old was the youngest on board.',
    'Men aged 18 to 60 may not leave the country.',
    'He was in his 50s.',
    'Children under five are most at risk.',
    'A man of 70 watched.',
    'The twins, 8, live with their aunt.',
    'The 88-year-old widow lives alone.',
  ],
  'dates and times': [
    'The attack came on 12 March.',
    'It happened in 2019.',
    'On May 3 the army moved in.',
    'At 10:30 p.m. the shooting stopped.',
    'The siege lasted three days.',
    'Rescuers worked for 40 hours.',
  ],
  measures: [
    'The village lies 12 kilometres from the border.',
    'The quake had a magnitude of 6.3.',
    'The wave was 10 metres high.',
    'The fire burned 400 hectares.',
  ],
  money: [
    'The ransom was $2 million.',
    'The government will pay 500,000 rupees to each family.',
    'Damage is put at 3.5 million euros.',
    'The toll on the bridge is 12 euros.',
    'It will cost ₹40 lakh.',
    'The fine is 5,000 dollars.',
  ],
  shares: [
    'Prices rose by 12 per cent.',
    'Forty percent of the houses have no roof.',
    'Turnout was 54.3 percent.',
    'Two in five homes are empty.',
  ],
  'votes and scores': [
    'The bill passed by 61 votes to 38.',
    'The home side won 3-1.',
    'He scored two goals in the 88th minute.',
    'United beat City 2-0 on Saturday.',
    'The court heard 12 witnesses.',
    'The band played its 12 best songs.',
    'The jury voted 9 to 3.',
  ],
  things: [
    'The storm destroyed 300 houses.',
    'Two bridges collapsed.',
    'Five buses were torched.',
    'Twelve vehicles were damaged.',
    'Six ambulances arrived.',
    'He fired five shots.',
    'Police seized 42 firearms.',
    'The number of beds rose to 38.',
    'Thirty tanks crossed the river.',
  ],
  'troops and passengers': [
    'The army deployed 2,000 soldiers.',
    'A train with 450 passengers was stopped.',
    'The ship carried 23 crew members.',
    'Some 60 firefighters fought the blaze.',
    'About 300 rescuers are at the site.',
    'A force of 900 peacekeepers patrols the valley.',
    'The garrison has 12,000 troops.',
  ],
  'places, attacks and names': [
    'Militants attacked 12 locations.',
    'Over a dozen cities were hit.',
    'It was the third attack this week.',
    'There have been 14 attacks since January.',
    'Police carried out 30 raids.',
    'Route 66 was closed.',
    'Flight 812 had left an hour earlier.',
    'The 9th division holds the town.',
    'Section 144 has been imposed.',
    'A dozen countries sent aid.',
    'The region has seen seven bombings this year.',
  ],
  illness: [
    'The hospital has 1,200 cases of cholera.',
    'Another 300 people tested positive.',
    'Thousands have been vaccinated.',
    'Dengue cases rose to 2,400.',
    'Eight patients are in isolation.',
  ],
  animals: [
    'Two hundred cows drowned.',
    'The fire killed 40 horses.',
    'Wolves killed 12 sheep.',
    'Farmers lost 300 goats in the flood.',
    'Bird flu killed 90,000 hens.',
    'The dogs found two cats.',
  ],
  'people to whom nothing happened': [
    'The town has 40,000 inhabitants.',
    'Thousands attended the funeral.',
    'Some 5,000 people marched through the capital.',
    'Two witnesses said they heard shots.',
    'Three ministers resigned.',
    'Four men were born here.',
    'The president met 30 mayors.',
    'Ten people escaped unhurt.',
    'Fifty families received food.',
    'Three hundred people were sheltered in a school.',
    'One of the ministers spoke.',
    'A police spokesman said the road was open.',
    'A resident told reporters that the night was calm.',
    'The mayor has three sons.',
  ],
};

describe.each(Object.entries(nothing))('no claim: %s', (_what, sentences) => {
  test.each(sentences)('%s', (words) => {
    expect(claimsOf(words)).toEqual([]);
  });
});
