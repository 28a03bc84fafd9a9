/** The entries of a table that is written as running text with semicolons. */
export const list = (table: string): string[] =>
  table
    .split(';')
    .map((entry) => entry.trim())
    .filter(Boolean);

/** The words of a table that is written as running text. */
export const words = (table: string): string[] => table.split(/\s/).filter(Boolean);
