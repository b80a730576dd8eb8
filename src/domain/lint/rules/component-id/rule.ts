import { type Finding, type Rule, WHOLE_FILE } from '../../rule.ts';

export const COMPONENT_ID: Rule = {
  id: 'component-id',
  title: 'Identifier of a component',
  severity: 'warning',
  *check({ plugin }): Iterable<Finding> {
    for (const { id, descriptor: path } of plugin.components) {
      if (/^[A-Za-z0-9_-]+$/.test(id)) continue;
      const message = `The identifier "${id}" holds other characters than letters, numbers, "-" and "_". Rename its folder.`;
      yield { path, range: WHOLE_FILE, message };
    }
  },
};
