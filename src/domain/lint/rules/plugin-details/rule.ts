import { findNode } from '../../../dssjson/tree.ts';
import { textAt } from '../../../plugin/descriptor.ts';
import { MANIFEST_PATH } from '../../../plugin/layout.ts';
import { rangeAt } from '../../places.ts';
import type { Finding, Rule } from '../../rule.ts';

export const PLUGIN_DETAILS: Rule = {
  id: 'plugin-details',
  title: 'Plugin that says little of itself',
  severity: 'information',
  *check({ plugin }): Iterable<Finding> {
    const { reading, version } = plugin.manifest;
    // The first versions are for those who write it.
    if (version?.startsWith('0.0.')) return;
    const meta = findNode(reading?.root, ['meta']);
    if (reading === undefined || meta?.kind !== 'object') return;
    for (const { key, what } of DETAILS) {
      // A key that is not there at all is a choice: it is what people began to fill in that is missed.
      if (textAt(reading, ['meta', key])?.trim() !== '') continue;
      yield { path: MANIFEST_PATH, range: rangeAt(reading.root, ['meta', key]), message: `The plugin has no ${what}.` };
    }
  },
};

const DETAILS: readonly { readonly key: string; readonly what: string }[] = [
  { key: 'description', what: 'description' },
  { key: 'author', what: 'author' },
  { key: 'icon', what: 'icon: DSS shows its own' },
  { key: 'licenseInfo', what: 'licence' },
];
