import { setValue } from '../../../dssjson/edit.ts';
import { findNode } from '../../../dssjson/tree.ts';
import { editFix } from '../../places.ts';
import type { Finding, Rule } from '../../rule.ts';
import { WHOLE_FILE } from '../../rule.ts';

export const SET_LEVELS: Rule = {
  id: 'set-levels',
  title: 'Parameter set that does not say where presets may be defined',
  severity: 'information',
  fix: 'guess',
  *check({ descriptors }): Iterable<Finding> {
    for (const file of descriptors) {
      if (file.owner !== 'parameter-set' || file.reading.root?.kind !== 'object') continue;
      for (const { key, older } of LEVELS) {
        if ([key, older].some((each) => findNode(file.reading.root, [each]) !== undefined)) continue;
        const fixes = editFix(`Add "${key}": true`, file.path, setValue(file.text, [key], true));
        yield { path: file.path, range: WHOLE_FILE, message: `The set does not say "${key}".`, fixes };
      }
    }
  },
};

const LEVELS = [
  { key: 'defaultDefinableInline', older: 'definableInline' },
  { key: 'defaultDefinableAtProjectLevel', older: 'definableAtProjectLevel' },
] as const;
