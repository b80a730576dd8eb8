/** What a typed text means: a number, nothing at all, or no number. */
export type TypedNumber = { readonly kind: 'number'; readonly value: number } | { readonly kind: 'empty' | 'invalid' };

const decimal = /^[+-]?(\d+\.?\d*|\.\d+)(e[+-]?\d+)?$/i;
const whole = /^[+-]?\d+$/;

/** Reads a number as it is typed. A decimal point only: JSON has no comma. */
export function readTypedNumber(text: string, isInteger: boolean): TypedNumber {
  const trimmed = text.trim();
  if (trimmed === '') return { kind: 'empty' };
  if (!(isInteger ? whole : decimal).test(trimmed)) return { kind: 'invalid' };
  const value = Number(trimmed);
  return Number.isFinite(value) ? { kind: 'number', value } : { kind: 'invalid' };
}
