import { type Finding, type Rule, WHOLE_FILE } from '../../rule.ts';

export const DUPLICATE_COMPONENT: Rule = {
  id: 'duplicate-component',
  title: 'Two components with one identifier',
  severity: 'error',
  *check({ plugin }): Iterable<Finding> {
    const first = new Map<string, string>();
    for (const { kind, id, descriptor: path } of plugin.components) {
      const key = `${kind.id}/${id.toLowerCase()}`;
      const other = first.get(key);
      if (other === undefined) first.set(key, id);
      else {
        const message = `"${other}" and "${id}" differ only in case. On Windows and macOS one replaces the other. Rename one of them.`;
        yield { path, range: WHOLE_FILE, message };
      }
    }
  },
};
