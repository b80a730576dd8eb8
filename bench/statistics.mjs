/** @param {readonly number[]} values */
export const median = (values) => percentile(values, 50);

/**
 * @param {readonly number[]} values
 * @param {number} share 0 to 100
 */
export function percentile(values, share) {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.ceil((share / 100) * sorted.length) - 1)] ?? Number.NaN;
}
