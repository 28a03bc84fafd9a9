/** What the rules of the reading go by, each in one plain sentence: for whoever asks why something was read, or was not. */
export const rules = {
  /** Rules that tie a figure to what befell the people. */
  figure: {
    'own predicate': 'The verb behind the people says what befell them: “ten were killed”.',
    'shared predicate':
      'One verb behind a list says what befell all of it: “eleven civilians and ten soldiers were killed”.',
    'effect beside': 'The word behind the figure says what befell them: “18 captured”, “ten dead”.',
    'effect noun': 'The noun that is counted says it: “12 deaths”, “no injuries”.',
    described: 'The words that name the people say it: “six wounded soldiers”, “four of the dead”.',
    object: 'The people are what the verb is done to: “killed ten”.',
    of: 'A noun of harm stands before the people: “the deaths of 23 soldiers”.',
    owner: 'A body counts its own: “the army had ten dead”.',
    value: 'The count is named first and its figure follows: “the toll rose to 38”.',
    label: 'A label before the figure says it: “Injured: 54”.',
    table: 'The head of the column and the label of the row say it.',
    list: 'What holds of one figure of a list holds of the next: “killed ten soldiers and two guards”.',
    'list of parts': 'The list of parts goes on behind a clause of its own.',
    held: 'They are in the hands of armed people or of the law: “the rebels hold 50 passengers”.',
    sought: 'Rescuers look for them: “divers are searching for two men”.',
    those: 'They are told between commas behind those whom it befell: “those rescued, nine men and two women, were”.',
    including: 'It is a part of the figure before: “including three women”.',
    'of them': 'It is counted out of the figure before: “two of them”.',
    'counts of': 'It is counted out of a whole that is named first: “of the dead, 19 are women”.',
    'the rest': 'It is what remains of those counted before: “the other three”.',
    'adds up': 'The figures behind the comma add up to the one before: “eleven, six soldiers and five civilians”.',
    apposition: 'It breaks down the figure before, behind a colon, a dash or a bracket.',
    identified: 'It says who the people counted before were: “three were firefighters”.',
    badly: 'It says how badly some of those before were hit: “52 injured, four seriously”.',
    alive: 'They are taken or brought somewhere alive: “took 60 people off the boat alive”.',
    among: 'The people are said to be among those whom it befell: “two were among the victims”.',
    inverted: 'What befell them leads and the people follow: “also killed were 36 civilians”.',
    joined: 'The figure goes along with the one before: “so were three guards”.',
    gapping: 'The verb stands once and is left out here: “ten died in one town and four in the next”.',
    echo: 'The verb before is left to be understood: “in the next town, three were”.',
    opening: 'The answer leaves out the verb of the question before it.',
    respectively: 'The figures go with the people before them in order: “22 and 36 respectively”.',
    'shared noun': 'Two figures share one noun: “221 and 164 deaths”.',
    restated: 'A bare number is given for what was counted before: “police say 31”.',
    'relative clause': 'A clause about the people says it: “six pupils, who suffered burns”.',
    'with wounds': 'The people are told by their wounds: “a woman with a leg wound”.',
    trailing: 'The figure ends a list whose verb is left out.',
    'added by an editor': 'An editor added it.',
  },
  /** Rules that find a place. A name behind a word that sets it somewhere is "place" and that word. */
  place: {
    place: 'A name that is known as a place.',
    dateline: 'The report is written from there, by its first line.',
    'dateline of the front matter': 'The report is written from there.',
    table: 'The row of the table is about it.',
    'count of places': 'Places are counted, not named: “four districts”.',
  },
  /** Rules that find who is credited. */
  speaker: {
    says: 'A verb of saying stands behind the name: “police say”.',
    said: 'A verb of saying stands before the name: “said the mayor”.',
    'according to': 'The name stands behind words such as “according to”.',
    cited: 'Another names it as its source: “citing the army”.',
    account: 'A count, a statement or a claim of theirs is spoken of: “the ministry’s count”.',
    beside: 'The name stands alone beside the figure: “31 dead (police)”.',
    joint: 'It speaks together with another: “police and doctors said”.',
    pronoun: 'A pronoun stands for the one who spoke before: “he added”.',
  },
  /** Rules that see that a number counts no people, or none whom anything befell. */
  refusal: {
    'no effect': 'Nothing in the sentence says what befell those counted.',
    thing: 'The noun is one for things, times or places, not for people.',
    money: 'The number is an amount of money.',
    share: 'The number is a share: “six in ten”.',
    rate: 'The number is a rate: “two a day”.',
    size: 'The number is a distance, a weight or a size.',
    population: 'The number is a population: “a town of 7,000”.',
    age: 'The number is an age.',
    clock: 'The number is a time of day.',
    date: 'The number belongs to a date.',
    year: 'The number is a year.',
    score: 'The number is a score or a count of votes.',
    serial: 'The number is one to call or to look up.',
    label: 'The number belongs to a name: “Highway 64”.',
    'each other': 'The word counts nobody more: “one another”.',
  },
} as const satisfies Record<string, Readonly<Record<string, string>>>;

export type RuleKind = keyof typeof rules;

/** What a rule goes by; null where nobody has written its sentence. */
export function ruleInWords(kind: RuleKind, name: string): string | null {
  const known: Readonly<Record<string, string>> = rules[kind];
  if (Object.hasOwn(known, name)) return known[name] ?? null;
  return kind === 'place' && name.startsWith('place ')
    ? `The name stands behind “${name.slice('place '.length)}”.`
    : null;
}

/** What rules go by, each once; a rule without a sentence by its name. */
export const rulesInWords = (kind: RuleKind, names: readonly string[]): string[] => [
  ...new Set(names.map((name) => ruleInWords(kind, name) ?? `The rule “${name}”.`)),
];
