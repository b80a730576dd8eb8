import { rangeAt } from '../../places.ts';
import type { Rule } from '../../rule.ts';

export const PLUGIN_ID: Rule = {
  id: 'plugin-id',
  title: 'Plugin id',
  severity: 'error',
  *check({ plugin: { manifest } }) {
    const { id, path, reading } = manifest;
    if (id === undefined) return;
    const range = rangeAt(reading?.root, ['id']);
    if (!/^[A-Za-z0-9_-]+$/.test(id)) {
      const what =
        id === '' ? 'The id is empty' : `The id "${id}" holds other characters than letters, numbers, "-" and "_"`;
      yield { path, range, message: `${what}: DSS cannot use it.` };
    }
  },
};
