import { MANIFEST_PATH } from '../../../plugin/layout.ts';
import { rangeAt } from '../../places.ts';
import type { Finding, Rule } from '../../rule.ts';

export const PLUGIN_ID_WORDS: Rule = {
  id: 'plugin-id-words',
  title: 'Id that says "plugin" or "custom"',
  severity: 'information',
  *check({ plugin }): Iterable<Finding> {
    const { id, reading } = plugin.manifest;
    const [word] = /plugin|custom/i.exec(id ?? '') ?? [];
    if (word === undefined || reading === undefined) return;
    const message = `Dataiku advises against "${word.toLowerCase()}" in the id of a plugin: it is one anyway.`;
    yield { path: MANIFEST_PATH, range: rangeAt(reading.root, ['id']), message };
  },
};
