import { findNode } from '../../../dssjson/tree.ts';
import { textAt } from '../../../plugin/descriptor.ts';
import { rangeAt } from '../../places.ts';
import type { Finding, Rule } from '../../rule.ts';

export const SETUP_UNUSED: Rule = {
  id: 'setup-unused',
  title: 'File of choices that no parameter asks',
  severity: 'information',
  *check({ descriptors, paramLists }): Iterable<Finding> {
    for (const file of descriptors) {
      if (!textAt(file.reading, ['paramsPythonSetup']) || findNode(file.reading.root, ['paramsTemplate']) !== undefined)
        continue;
      const params = paramLists.flatMap((list) => (list.file === file ? list.params : []));
      if (params.some(({ value }) => value['getChoicesFromPython'] === true)) continue;
      const message = 'No parameter asks Python for its choices, so this file is never run.';
      yield { path: file.path, range: rangeAt(file.reading.root, ['paramsPythonSetup']), message };
    }
  },
};
