import { setValue } from '../../../dssjson/edit.ts';
import { getKey, isJsonArray, type JsonValue } from '../../../dssjson/json-value.ts';
import type { ParamSpec } from '../../../params/read-params.ts';
import { closestName } from '../../../schema/closest-name.ts';
import type { ParamList } from '../../param-lists.ts';
import { editFix, rangeOfKey } from '../../places.ts';
import type { Finding, Rule } from '../../rule.ts';

export const DEFAULT_CHOICE: Rule = {
  id: 'default-choice',
  title: 'Default that is not among the choices',
  severity: 'warning',
  fix: 'guess',
  *check({ paramLists }): Iterable<Finding> {
    for (const list of paramLists) for (const param of list.params) yield* judge(param, list);
  },
};

function* judge(param: ParamSpec, { file }: ParamList): Iterable<Finding> {
  const { value, node, type, defaultValue, path } = param;
  const choices = value['selectChoices'];
  if (!isJsonArray(choices) || choices.length === 0 || value['getChoicesFromPython'] === true) return;
  const offered = choices.map((choice) => getKey(choice, 'value') ?? null);
  const wrong = listDefaults(type, defaultValue).filter((item) => !offered.includes(item));
  for (const item of wrong) {
    const texts = offered.filter((choice) => typeof choice === 'string');
    const meant = texts.find((text) => text === String(item)) ?? closestName(String(item), texts);
    const hint = meant === undefined ? '' : ` Did you mean "${meant}"?`;
    const canFix = meant !== undefined && type === 'SELECT';
    yield {
      path: file.path,
      range: rangeOfKey(node, 'defaultValue'),
      message: `The default ${JSON.stringify(item)} is none of the choices.${hint}`,
      fixes: canFix
        ? editFix(`Use "${meant}" as the default`, file.path, setValue(file.text, [...path, 'defaultValue'], meant))
        : [],
    };
  }
}

/** The single values of a default. An empty text stands for "nothing chosen". */
function listDefaults(type: string, defaultValue: JsonValue | undefined): readonly JsonValue[] {
  if (defaultValue === undefined || defaultValue === '') return [];
  if (type === 'MULTISELECT') return isJsonArray(defaultValue) ? defaultValue : [];
  if (type !== 'SELECT' || typeof defaultValue === 'object') return [];
  return [defaultValue];
}
