import { listConfigCode } from '../../config-code.ts';
import { editsFix } from '../../places.ts';
import type { Finding, Rule } from '../../rule.ts';

export const OPTIONAL_BY_INDEX: Rule = {
  id: 'optional-by-index',
  title: 'Optional parameter read by index',
  severity: 'information',
  fix: 'safe',
  *check(context): Iterable<Finding> {
    for (const { files, params } of listConfigCode(context)) {
      for (const { path, use } of files) {
        const guarded = new Set(use.reads.flatMap(({ kind, key }) => (kind === 'index' ? [] : [key])));
        for (const { source, key, parent, kind, range } of use.reads) {
          const found = params.filter(({ name }) => name === key);
          const [param] = found;
          if (
            source !== 'config' ||
            parent !== undefined ||
            kind !== 'index' ||
            param === undefined ||
            guarded.has(key)
          )
            continue;
          const isFilled = found.some(({ isMandatory, defaultValue, typeInfo, type }) => {
            return (
              isMandatory || defaultValue !== undefined || typeInfo?.emptyValue !== undefined || type === 'BOOLEAN'
            );
          });
          if (isFilled) continue;
          const message = `"${key}" is neither mandatory nor has a default: when it is left empty this may raise a KeyError.`;
          // From `["x"]` to `.get("x")`.
          const edits = [
            { offset: range.start - 1, length: 1, text: '.get(' },
            { offset: range.end, length: 1, text: ')' },
          ];
          yield { path, range, message, fixes: editsFix(`Read it with .get("${key}")`, path, edits) };
        }
      }
    }
  },
};
