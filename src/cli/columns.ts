/** Rows with their cells padded to columns; numbers (cells that begin with a digit) to the right where `right` says so. */
export function columns(rows: readonly (readonly string[])[], right: readonly number[] = []): string[] {
  const widths = (rows[0] ?? []).map((_, column) => Math.max(...rows.map((row) => width(row[column] ?? ''))));
  return rows.map((row) =>
    row
      .map((cell, column) => pad(cell, widths[column] ?? 0, right.includes(column)))
      .join('  ')
      .trimEnd(),
  );
}

/** Columns of a terminal that a text takes: marks above or below a letter take none. */
const width = (text: string): number => [...text.replace(/\p{M}/gu, '')].length;

const pad = (text: string, size: number, right: boolean): string => {
  const room = ' '.repeat(Math.max(0, size - width(text)));
  return right ? room + text : text + room;
};
