/** Names of one sort, and why they are listed. */
export interface List {
  note: string;
  names: readonly string[];
}

/** Splits a list written as prose: names apart by commas, over any number of lines. */
export function names(text: string): string[] {
  return text.split(',').map((name) => name.trim());
}
