import { setValue } from '../../../dssjson/edit.ts';
import { getKey, isJsonArray, isJsonObject } from '../../../dssjson/json-value.ts';
import { editFix, rangeAt } from '../../places.ts';
import type { Finding, Rule } from '../../rule.ts';

export const CHOICE_LABEL: Rule = {
  id: 'choice-label',
  title: 'Choice without a label',
  severity: 'warning',
  fix: 'safe',
  *check({ paramLists }): Iterable<Finding> {
    for (const { file, params } of paramLists) {
      for (const { value, path: place, name } of params) {
        const choices = value['selectChoices'];
        for (const [index, choice] of (isJsonArray(choices) ? choices : []).entries()) {
          if (!isJsonObject(choice) || getKey(choice, 'label') !== undefined) continue;
          const held = getKey(choice, 'value');
          const target = [...place, 'selectChoices', index];
          const message = `A choice of "${name}" has no label: people see an empty line.`;
          const fixes =
            typeof held !== 'string' || held === ''
              ? []
              : editFix(`Label it "${held}"`, file.path, setValue(file.text, [...target, 'label'], held));
          yield { path: file.path, range: rangeAt(file.reading.root, target), message, fixes };
        }
      }
    }
  },
};
