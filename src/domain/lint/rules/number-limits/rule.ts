import type { ParamSpec } from '../../../params/read-params.ts';
import type { ParamList } from '../../param-lists.ts';
import { rangeOfKey } from '../../places.ts';
import type { Finding, Rule } from '../../rule.ts';

export const NUMBER_LIMITS: Rule = {
  id: 'number-limits',
  title: 'Limits of a number',
  severity: 'warning',
  *check({ paramLists }): Iterable<Finding> {
    for (const list of paramLists) {
      for (const param of list.params) {
        if (param.type === 'INT') yield* judge(param, list, 'minI', 'maxI');
        if (param.type === 'DOUBLE') yield* judge(param, list, 'minD', 'maxD');
      }
    }
  },
};

function* judge(param: ParamSpec, { file }: ParamList, minKey: string, maxKey: string): Iterable<Finding> {
  const { value, node, defaultValue, name } = param;
  const min = numberAt(param, minKey) ?? Number.NEGATIVE_INFINITY;
  const max = numberAt(param, maxKey) ?? Number.POSITIVE_INFINITY;
  const { path } = file;
  if (min > max) {
    const message = `The minimum ${min} of "${name}" is above its maximum ${max}: no number is allowed.`;
    yield { path, range: rangeOfKey(node, minKey), message };
  } else if (typeof defaultValue === 'number' && (defaultValue < min || defaultValue > max)) {
    const limit = defaultValue < min ? `below the minimum ${value[minKey]}` : `above the maximum ${value[maxKey]}`;
    const message = `The default ${defaultValue} of "${name}" is ${limit}.`;
    yield { path, range: rangeOfKey(node, 'defaultValue'), message };
  }
}

function numberAt({ value }: ParamSpec, key: string): number | undefined {
  const found = value[key];
  return typeof found === 'number' ? found : undefined;
}
