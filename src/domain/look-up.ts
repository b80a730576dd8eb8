/** What a table says of a key; nothing for keys that only every object has, such as `constructor` and `__proto__`. */
export function lookUp<Value>(table: Readonly<Record<string, Value>> | undefined, key: string): Value | undefined {
  return table !== undefined && Object.hasOwn(table, key) ? table[key] : undefined;
}
