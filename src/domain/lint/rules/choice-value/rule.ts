import { setValue } from '../../../dssjson/edit.ts';
import { getKey, isJsonArray } from '../../../dssjson/json-value.ts';
import { editFix, rangeAt } from '../../places.ts';
import type { Finding, Rule } from '../../rule.ts';

export const CHOICE_VALUE: Rule = {
  id: 'choice-value',
  title: 'Choice whose value is no text',
  severity: 'warning',
  fix: 'guess',
  *check({ paramLists }): Iterable<Finding> {
    for (const { file, params } of paramLists) {
      for (const { value, path: place, name } of params) {
        const choices = value['selectChoices'];
        for (const [index, choice] of (isJsonArray(choices) ? choices : []).entries()) {
          const held = getKey(choice, 'value');
          // A choice of "nothing" is written with null, or without a value. (seen)
          if (typeof held !== 'number' && typeof held !== 'boolean') continue;
          const target = [...place, 'selectChoices', index, 'value'];
          const message = `The choice ${held} of "${name}" is a ${typeof held}, not a text: defaults and conditions may not match it.`;
          const fixes = editFix(`Change ${held} to "${held}"`, file.path, setValue(file.text, target, String(held)));
          yield { path: file.path, range: rangeAt(file.reading.root, target), message, fixes };
        }
      }
    }
  },
};
