import { setValue } from '../../../dssjson/edit.ts';
import { textAt } from '../../../plugin/descriptor.ts';
import { MANIFEST_PATH } from '../../../plugin/layout.ts';
import { editFix, rangeAt } from '../../places.ts';
import type { Finding, Rule } from '../../rule.ts';

export const PLUGIN_URL: Rule = {
  id: 'plugin-url',
  title: 'Address that is none',
  severity: 'warning',
  fix: 'safe',
  *check({ descriptors }): Iterable<Finding> {
    const file = descriptors.find(({ owner }) => owner === 'plugin');
    const url = textAt(file?.reading, ['meta', 'url']);
    if (file === undefined || !url || /^https?:\/\//.test(url)) return;
    const place = ['meta', 'url'];
    const bare = url.trim();
    const whole = /^https?:\/\//.test(bare) ? bare : `https://${bare}`;
    const isAddress = /^[\w-]+(?:\.[\w-]+)+(?:[/?#].*)?$/.test(whole.replace(/^https?:\/\//, ''));
    const fixes = isAddress ? editFix(`Change it to ${whole}`, MANIFEST_PATH, setValue(file.text, place, whole)) : [];
    yield {
      path: MANIFEST_PATH,
      range: rangeAt(file.reading.root, place),
      message: `"${url}" is no address that begins with https://.`,
      fixes,
    };
  },
};
