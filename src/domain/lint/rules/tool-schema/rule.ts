import type { SyntaxNode } from '@lezer/common';
import { lookUp } from '../../../look-up.ts';
import { dictEntries, isOpenDict, textValue } from '../../../python/literal.ts';
import { walk } from '../../../python/syntax.ts';
import { listMethods } from '../../model-code.ts';
import type { Finding, Rule } from '../../rule.ts';

export const TOOL_SCHEMA: Rule = {
  id: 'tool-schema',
  title: 'Input schema of a tool that is no JSON Schema',
  severity: 'error',
  *check(context): Iterable<Finding> {
    for (const { method, path, file } of listMethods(context, 'BaseAgentTool', ['get_descriptor'])) {
      for (const schema of findSchemas(method.node, file.text)) {
        for (const { value, type } of findTypes(schema, file.text)) {
          if (TYPES.has(type)) continue;
          const instead = lookUp(INSTEAD, type);
          const hint = instead === undefined ? '' : ` Write ${instead}.`;
          yield {
            path,
            range: { start: value.from, end: value.to },
            message: `JSON Schema has no type "${type}".${hint}`,
          };
        }
        const entries = dictEntries(schema, file.text);
        if (
          isOpenDict(schema, file.text) ||
          entries.some(({ key }) => key === '$ref' || key === 'anyOf' || key === 'oneOf')
        )
          continue;
        for (const key of ['type', 'properties']) {
          if (entries.some((entry) => entry.key === key)) continue;
          const message = `The input of a tool is an object: its schema needs the key "${key}".`;
          yield { path, range: { start: schema.from, end: schema.from + 1 }, message, severity: 'warning' };
        }
      }
    }
  },
};

const TYPES: ReadonlySet<string> = new Set(['string', 'number', 'integer', 'boolean', 'object', 'array', 'null']);

/** What people write, and what JSON Schema calls it. */
const INSTEAD: Readonly<Record<string, string>> = {
  int: '"integer"',
  float: '"number"',
  double: '"number"',
  bool: '"boolean"',
  str: '"string"',
  text: '"string"',
  list: '"array"',
  dict: '"object"',
  date: '"string" with "format": "date"',
  datetime: '"string" with "format": "date-time"',
};

function findSchemas(method: SyntaxNode, text: string): readonly SyntaxNode[] {
  const schemas: SyntaxNode[] = [];
  walk(method, (node) => {
    for (const { key, value } of dictEntries(node, text)) {
      if (key === 'inputSchema' && value.name === 'DictionaryExpression') schemas.push(value);
    }
    return true;
  });
  return schemas;
}

/** The texts of each `type` of a schema; a property may be called "type" as well. */
function findTypes(schema: SyntaxNode, text: string) {
  const types: { readonly value: SyntaxNode; readonly type: string }[] = [];
  const visit = (node: SyntaxNode, isSchema: boolean, depth: number) => {
    if (depth > 30) return;
    for (const { key, value } of dictEntries(node, text)) {
      const type = textValue(value, text);
      if (isSchema && key === 'type' && type !== undefined) types.push({ value, type });
      if (value.name === 'DictionaryExpression') visit(value, !(isSchema && key === 'properties'), depth + 1);
    }
  };
  visit(schema, true, 0);
  return types;
}
