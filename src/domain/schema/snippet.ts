import { lookUp } from '../look-up.ts';
import type { JsonSchema } from './json-schema.ts';

/** A text that stands in a snippet as it is. */
export function literalSnippet(text: string): string {
  return text.replace(/[\\$}]/g, '\\$&');
}

/** The beginning of a value by its schema, with the caret where one goes on: `"$1"`, `[$1]`. */
export function valueSnippet(schema: JsonSchema, stop = 1): string {
  const [type] = [schema.type ?? []].flat();
  if (schema.default !== undefined) return `\${${stop}:${literalSnippet(JSON.stringify(schema.default))}}`;
  switch (type) {
    case 'string':
      return `"$${stop}"`;
    case 'boolean':
      return `\${${stop}:true}`;
    case 'integer':
    case 'number':
      return `\${${stop}:0}`;
    case 'array':
      return `[$${stop}]`;
    case 'object':
      return `{$${stop}}`;
    default:
      return schema.enum === undefined ? `$${stop}` : `"$${stop}"`;
  }
}

/** An object whose kind is told by the key `tag`: what nearly every such object has, and what this kind requires. */
export function objectSnippet(schema: JsonSchema, tag: string, value: string): string {
  const branch = lookUp(schema.branches, value);
  const keys = ['name', 'label', tag, ...(branch?.required ?? []), 'mandatory'];
  let stop = 0;
  const lines = [...new Set(keys)].flatMap((key) => {
    const inner = lookUp(branch?.properties, key);
    if (inner === undefined) return [];
    if (key === tag) return [`"${tag}": ${literalSnippet(JSON.stringify(value))}`];
    stop += 1;
    return [`"${key}": ${valueSnippet(inner, stop)}`];
  });
  return `{\n${lines.map((line) => `\t${line}`).join(',\n')}\n}`;
}
