import { getKey, isJsonArray, type JsonValue } from '../../../dssjson/json-value.ts';
import { findMember } from '../../../dssjson/tree.ts';
import type { ParamSpec } from '../../../params/read-params.ts';
import type { ParamList } from '../../param-lists.ts';
import { rangeOfKey } from '../../places.ts';
import type { Finding, Rule } from '../../rule.ts';

export const PARAM_CHOICES: Rule = {
  id: 'param-choices',
  title: 'Choices of SELECT and MULTISELECT',
  severity: 'error',
  *check({ paramLists }): Iterable<Finding> {
    for (const list of paramLists) {
      for (const param of list.params) {
        if (param.type === 'SELECT' || param.type === 'MULTISELECT') yield* judge(param, list);
      }
    }
  },
};

function* judge({ value, node, name, type }: ParamSpec, { file }: ParamList): Iterable<Finding> {
  const { path } = file;
  const choices = value['selectChoices'];
  const isComputed = value['getChoicesFromPython'] === true;
  const isGiven = isJsonArray(choices) && choices.length > 0;
  if (!isGiven && !isComputed) {
    const range = rangeOfKey(node, 'selectChoices');
    if (choices !== undefined && choices !== null && !isJsonArray(choices)) return;
    yield { path, range, message: `The ${type} "${name}" has no choices: nothing can be chosen.` };
  }
  if (isComputed && findMember(file.reading.root, 'paramsPythonSetup') === undefined) {
    const message = `"${name}" asks Python for its choices, and this file has no "paramsPythonSetup" that names the Python file.`;
    yield { path, range: rangeOfKey(node, 'getChoicesFromPython'), message };
  }
  if (isGiven && isComputed) {
    const message = `"${name}" has choices of its own and asks Python for them too. Keep one of the two.`;
    yield { path, range: rangeOfKey(node, 'getChoicesFromPython'), severity: 'warning', message };
  }
  if (isGiven) yield* findDuplicates(choices, node, path);
}

function* findDuplicates(
  choices: readonly JsonValue[],
  node: ParamSpec['node'],
  path: Finding['path'],
): Iterable<Finding> {
  const list = findMember(node, 'selectChoices')?.value;
  if (list?.kind !== 'array') return;
  const seen = new Set<JsonValue>();
  for (const [index, choice] of choices.entries()) {
    const value = getKey(choice, 'value');
    const item = list.items[index];
    if (value === undefined || item === undefined) continue;
    if (seen.has(value)) {
      const message = `The value ${JSON.stringify(value)} is offered twice: the component cannot tell the two apart.`;
      yield { path, range: rangeOfKey(item, 'value'), severity: 'warning', message };
    }
    seen.add(value);
  }
}
