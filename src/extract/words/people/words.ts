/** The words of a table that is written as running text. */
export const words = (table: string): string[] => table.split(/\s/).filter(Boolean);
