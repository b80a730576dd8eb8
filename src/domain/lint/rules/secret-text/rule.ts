import { setValue } from '../../../dssjson/edit.ts';
import { editFix, rangeOfKey } from '../../places.ts';
import type { Finding, Rule } from '../../rule.ts';

export const SECRET_TEXT: Rule = {
  id: 'secret-text',
  title: 'Secret in a text field that shows it',
  severity: 'information',
  fix: 'guess',
  *check({ paramLists }): Iterable<Finding> {
    for (const { file, params } of paramLists) {
      for (const { type, node, name, path } of params) {
        if (type !== 'STRING' || !SECRET.test(name) || HARMLESS.test(name)) continue;
        const message = `"${name}" looks like a secret, and a STRING shows it and is stored in clear: use PASSWORD or a credential request.`;
        const fixes = editFix(
          'Change the type to PASSWORD',
          file.path,
          setValue(file.text, [...path, 'type'], 'PASSWORD'),
        );
        yield { path: file.path, range: rangeOfKey(node, 'type'), message, fixes };
      }
    }
  },
};

const SECRET =
  /(?:^|[_-])(?:password|passwd|pwd|secret|token|api_?key|apikey|access_?key|private_?key|credentials?)$|apiKey$|(?:Password|Secret|Token)$|(?:^|[_-])(?:azure|aws|openai|subscription|account)[_-]key$/;
/** What only counts, names or places secrets. */
const HARMLESS =
  /(?:num|max|min|count|primary|foreign|sort|separator|pad|unk|next|page|stop)[_-]?(?:tokens?|key|secret)$/i;
