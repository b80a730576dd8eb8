import { setValue } from '../../../dssjson/edit.ts';
import { isJsonArray, type JsonPath } from '../../../dssjson/json-value.ts';
import type { ParamSpec } from '../../../params/read-params.ts';
import type { ProjectPath } from '../../../project/path.ts';
import { closestName } from '../../../schema/closest-name.ts';
import type { LintContext } from '../../context.ts';
import type { ParamList } from '../../param-lists.ts';
import { editFix, rangeAt } from '../../places.ts';
import type { Finding, Rule } from '../../rule.ts';

/** The keys by which a parameter says whose value it depends on. */
const KEYS = ['datasetParamName', 'apiServiceParamName', 'visualAnalysisParamName'] as const;

export const UNKNOWN_PARAM: Rule = {
  id: 'unknown-param',
  title: 'Reference to a parameter that is not there',
  severity: 'warning',
  fix: 'guess',
  *check({ paramLists }): Iterable<Finding> {
    const names = namesByFile(paramLists);
    for (const list of paramLists) {
      // The parameters of charts can refer to the dataset of the chart, which no list declares. (seen)
      if (list.path[0] === 'chart') continue;
      for (const param of list.params) yield* judge(param, list, names.get(list.file.path) ?? new Set());
    }
  },
};

/** All names of a file: a list inside another one may refer to its parameters. (seen) */
function namesByFile(lists: LintContext['paramLists']): ReadonlyMap<ProjectPath, ReadonlySet<string>> {
  const names = new Map<ProjectPath, Set<string>>();
  for (const { file, params } of lists) {
    const known = names.get(file.path) ?? new Set();
    for (const { name } of params) known.add(name);
    names.set(file.path, known);
  }
  return names;
}

function* judge({ value, path, name }: ParamSpec, { file }: ParamList, known: ReadonlySet<string>): Iterable<Finding> {
  const triggers = value['triggerParameters'];
  const references: (readonly [JsonPath, unknown])[] = [
    ...KEYS.map((key) => [[...path, key], value[key]] as const),
    ...(isJsonArray(triggers)
      ? triggers.map((item, index) => [[...path, 'triggerParameters', index], item] as const)
      : []),
  ];
  for (const [place, target] of references) {
    if (typeof target !== 'string' || target === '' || known.has(target)) continue;
    const meant = closestName(target, known);
    const hint = meant === undefined ? '' : ` Did you mean "${meant}"?`;
    const message = `"${name}" depends on the parameter "${target}", and there is none of that name.${hint}`;
    const fixes =
      meant === undefined ? [] : editFix(`Refer to "${meant}"`, file.path, setValue(file.text, place, meant));
    yield { path: file.path, range: rangeAt(file.reading.root, place), message, fixes };
  }
}
