import { dictEntries, isOpenDict } from '../../../python/literal.ts';
import { walk } from '../../../python/syntax.ts';
import { listMethods } from '../../model-code.ts';
import type { Finding, Rule } from '../../rule.ts';

export const TOOL_DESCRIPTIONS: Rule = {
  id: 'tool-descriptions',
  title: 'Argument of a tool without a description',
  severity: 'information',
  *check(context): Iterable<Finding> {
    for (const { method, path, file } of listMethods(context, 'BaseAgentTool', ['get_descriptor'])) {
      const found: Finding[] = [];
      walk(method.node, (node) => {
        const properties = dictEntries(node, file.text).find(({ key }) => key === 'properties');
        if (properties === undefined) return true;
        for (const { key, keyNode, value } of dictEntries(properties.value, file.text)) {
          if (value.name !== 'DictionaryExpression' || isOpenDict(value, file.text)) continue;
          if (dictEntries(value, file.text).some((entry) => entry.key === 'description' || entry.key === '$ref'))
            continue;
          const message = `"${key}" has no description, so the model has only its name to go by.`;
          found.push({ path, range: { start: keyNode.from, end: keyNode.to }, message });
        }
        return false;
      });
      yield* found;
    }
  },
};
