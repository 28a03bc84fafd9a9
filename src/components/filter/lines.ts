/** What a line of the table can be found by: for each question of the form, its answers. */
export type Facts = Readonly<Record<string, readonly string[]>>;

/** Questions whose answers narrow the table; all others only put it in order. */
export const questions = ['speaker', 'side', 'place', 'day', 'language', 'outlet', 'origin'] as const;

/** Whether a line answers every question that is asked; of several answers to one question any will do. */
export const answers = (facts: Facts, asked: URLSearchParams): boolean =>
  questions.every((question) => {
    const wanted = asked.getAll(question);
    return wanted.length === 0 || wanted.some((answer) => facts[question]?.includes(answer));
  });

/** The greatest number in the words of a cell: 70 in "37–70", 1500 in "at least 1,500"; −1 where there is none. */
export const greatest = (words: string): number =>
  Math.max(-1, ...(words.replaceAll(',', '').match(/\d{1,12}/g) ?? []).map(Number));

/** What is asked, as an address says it: only what narrows or orders, each answer once. */
export function asAddress(entries: Iterable<readonly [string, unknown]>): string {
  const asked = new URLSearchParams();
  for (const [name, value] of entries) {
    if (typeof value === 'string' && value && !asked.has(name, value)) asked.append(name, value);
  }
  return `${asked}`;
}
