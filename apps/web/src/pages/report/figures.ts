/** A figure in ten-thousandths: the form allows four decimals, and floats would not add up to the server's sums. */
export type Figure = bigint;

const SCALE = 10_000n;

/** `31`, `'55124.50'` → ten-thousandths. */
export function figureOf(value: number | string): Figure {
  const [whole, decimals = ''] = String(value).split('.');
  return BigInt(whole!) * SCALE + BigInt(decimals.padEnd(4, '0'));
}

/** Without trailing zeros: `55124.5`. */
export function figureText(figure: Figure): string {
  const decimals = String(figure % SCALE).padStart(4, '0').replace(/0+$/, '');
  return `${figure / SCALE}${decimals && `.${decimals}`}`;
}

/** numerator / denominator in per cent, two decimals, half up; null when there is nothing to divide by. */
export function percentText(numerator: Figure, denominator: Figure): string | null {
  if (denominator === 0n) return null;
  const hundredths = (numerator * SCALE * 2n + denominator) / (denominator * 2n);
  return `${hundredths / 100n}.${String(hundredths % 100n).padStart(2, '0')}`;
}
