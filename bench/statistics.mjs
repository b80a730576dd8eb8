/** @param {readonly number[]} values */
export const median = (values) => percentile(values, 50);

/**
 * @param {readonly number[]} values
 * @param {number} share 0 to 100
 */
export function percentile(values, share) {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.max(0, Math.ceil((share / 100) * sorted.length) - 1))] ?? Number.NaN;
}

/**
 * The median and how far the values lie apart: `812 ms (790–1034)`.
 * @param {readonly number[]} values
 * @param {string} unit
 */
export function describeSpread(values, unit) {
  const digits = Math.max(...values) < 10 ? 2 : Math.max(...values) < 100 ? 1 : 0;
  const [middle, least, most] = [median(values), Math.min(...values), Math.max(...values)].map((value) =>
    value.toFixed(digits),
  );
  return `${middle} ${unit} (${least}–${most})`;
}
