import { isJsonArray, isJsonObject } from '../dssjson/json-value.ts';
import type { ConditionValue } from './evaluate.ts';
import { printText } from './print.ts';

/** More than this of a value tells no more. */
const MOST_LETTERS = 60;

/** A value as conditions write it, cut where it is long. */
export function printValue(value: ConditionValue): string {
  const printed = print(value, 0);
  return printed.length > MOST_LETTERS ? `${printed.slice(0, MOST_LETTERS)}…` : printed;
}

function print(value: ConditionValue, level: number): string {
  if (typeof value === 'string') return printText(value.slice(0, MOST_LETTERS + 1));
  if (level > 3 && typeof value === 'object' && value !== null) return '…';
  if (isJsonArray(value)) return `[${value.map((item) => print(item, level + 1)).join(', ')}]`;
  if (!isJsonObject(value)) return String(value);
  return `{${Object.entries(value)
    .map(([key, item]) => `${key}: ${print(item, level + 1)}`)
    .join(', ')}}`;
}
