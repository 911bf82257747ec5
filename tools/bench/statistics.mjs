/** The p-th percentile (0…100) of numbers, by the nearest rank; NaN when there is none. */
export function percentile(numbers, p) {
  const sorted = [...numbers].sort((a, b) => a - b);
  return sorted[Math.max(0, Math.ceil((p / 100) * sorted.length) - 1)] ?? Number.NaN;
}

export const rounded = (number, digits = 1) => Number(number.toFixed(digits));

/** Rows of cells as an aligned table; the first cell to the left, figures to the right. */
export function table(rows) {
  const widths = rows[0].map((_, column) => Math.max(...rows.map((row) => String(row[column]).length)));
  const line = (row) => row.map((cell, column) => (column === 0 ? String(cell).padEnd(widths[0]) : String(cell).padStart(widths[column]))).join('  ');
  return rows.map(line).join('\n');
}

export const median = (numbers) => percentile(numbers, 50);
