import type { ReadResult, TextRange } from '../dssjson/tree.ts';
import { findCursor } from './cursor.ts';
import type { JsonSchema } from './json-schema.ts';
import { schemaAt } from './schema-at.ts';
import { describeTypes } from './words.ts';

/** What is known about a place of a descriptor. */
export interface Hover {
  readonly range: TextRange;
  readonly markdown: string;
}

/** What is known about the key or the value at an offset of a descriptor; nothing for what the schema does not know. */
export function hoverAt(text: string, reading: ReadResult, offset: number, schemaId: string): Hover | undefined {
  const cursor = findCursor(text, reading.root, offset);
  if (cursor === undefined) return undefined;
  if (cursor.at === 'key') {
    const { member, path, range } = cursor;
    if (member === undefined) return undefined;
    const schema = schemaAt(schemaId, reading.root, [...path, member.key]);
    return schema === undefined ? undefined : { range, markdown: describeKey(schema, member.key) };
  }
  const { node, path, range } = cursor;
  if (node?.kind !== 'scalar') return undefined;
  const docs = schemaAt(schemaId, reading.root, path)?.enumDescriptions?.[String(node.value)];
  return docs === undefined ? undefined : { range, markdown: `**${String(node.value)}**\n\n${docs}` };
}

function describeKey(schema: JsonSchema, key: string): string {
  const kind = schema.type === undefined ? '' : ` (${describeTypes(schema.type)})`;
  const lines = [`**${schema.title ?? key}**${kind}`, schema.description ?? ''];
  const values = (schema.enum ?? []).map((value) => `\`${JSON.stringify(value)}\``);
  if (values.length > 0 && values.length <= 12) lines.push(`Values: ${values.join(', ')}.`);
  if (schema.default !== undefined) lines.push(`Default: \`${JSON.stringify(schema.default)}\`.`);
  if (schema.deprecated === true) lines.push('An older key.');
  return lines.filter((line) => line !== '').join('\n\n');
}
