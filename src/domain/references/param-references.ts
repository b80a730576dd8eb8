import { conditionOf } from '../condition/param-condition.ts';
import { findModelReferences, type ModelReference } from '../condition/references.ts';
import type { JsonPath } from '../dssjson/json-value.ts';
import { findNode } from '../dssjson/tree.ts';
import { readParamLists } from '../params/param-lists.ts';
import type { ParamSpec } from '../params/read-params.ts';
import { type Declaration, ROLE_LISTS } from './declarations.ts';
import type { ReadFile } from './descriptor-file.ts';
import type { Reference, Target } from './reference.ts';
import { findText, rangeWithin, type TextNode } from './text-node.ts';

/** The keys by which a parameter says whose value it depends on. (documented) */
const PARAM_KEYS = ['datasetParamName', 'apiServiceParamName', 'visualAnalysisParamName'] as const;
/** The keys by which a role of a macro or webapp says which parameters it fills. (documented) */
const ROLE_TARGET_KEYS = ['targetParamsKey', 'targetParamsKeys', 'pathParamsKey'] as const;
/** The keys by which the value of a parameter of a guardrail decides what it does. (documented) */
const BASED_ON_PARAMETER = /BasedOnParameterName$/;

/** What the parameters and roles of a descriptor name of each other. */
export function findParamReferences(file: ReadFile, declared: readonly Declaration[]): readonly Reference[] {
  const { path, text, reading } = file;
  const { root } = reading;
  const refer = ({ value, range }: TextNode, target: Target): Reference => {
    return { from: path, range, name: value, target, spelling: { kind: 'name' } };
  };
  const parameter = (name: string, form: JsonPath): Target => ({ kind: 'parameter', path, form, name });
  const found: Reference[] = [];

  for (const { params, form } of readParamLists(reading)) {
    for (const param of params) {
      for (const key of [...PARAM_KEYS, 'triggerParameters']) {
        for (const node of textsAt(file, [...param.path, key])) {
          found.push(refer(node, parameter(node.value, formOf(node.value, form, declared))));
        }
      }
      const role = findText(text, root, [...param.path, 'columnRole']);
      if (role !== undefined) found.push(refer(role, roleTarget(role.value, file, declared)));
      const condition = findText(text, root, [...param.path, 'visibilityCondition']);
      if (condition === undefined) continue;
      for (const { name, nameRange } of readsOf(param)) {
        const range = rangeWithin(text, condition, nameRange.start, nameRange.end);
        found.push(refer({ value: name, range }, parameter(name, form)));
      }
    }
  }
  for (const list of ['macroRoles', 'roles']) {
    for (const index of indexesOf(file, list)) {
      for (const key of ROLE_TARGET_KEYS) {
        for (const node of textsAt(file, [list, index, key])) found.push(refer(node, parameter(node.value, [])));
      }
    }
  }
  for (const { key } of root?.kind === 'object' ? root.members : []) {
    const node = BASED_ON_PARAMETER.test(key) ? findText(text, root, [key]) : undefined;
    if (node !== undefined) found.push(refer(node, parameter(node.value, [])));
  }
  return found;
}

/** The parameters that the condition of a parameter reads; none while it cannot be understood. */
function readsOf(param: ParamSpec): readonly ModelReference[] {
  const parsed = conditionOf(param)?.parsed;
  return parsed?.ok ? findModelReferences(parsed.value) : [];
}

/** The form whose parameter is meant: the own one, else the nearest around it that has the name. */
function formOf(name: string, form: JsonPath, declared: readonly Declaration[]): JsonPath {
  const forms = declared.flatMap(({ target }) =>
    target.kind === 'parameter' && target.name === name && isAround(target.form, form) ? [target.form] : [],
  );
  return forms.reduce<JsonPath>((best, next) => (next.length > best.length ? next : best), forms[0] ?? form);
}

function isAround(outer: JsonPath, inner: JsonPath): boolean {
  return outer.every((step, index) => inner[index] === step);
}

/** Names of roles are looked for among the inputs first. */
function roleTarget(name: string, { path }: ReadFile, declared: readonly Declaration[]): Target {
  const list = ROLE_LISTS.find((candidate) =>
    declared.some(({ target }) => target.kind === 'role' && target.list === candidate && target.name === name),
  );
  return { kind: 'role', path, list: list ?? 'inputRoles', name };
}

/** The text at a path, or the texts of the list there. */
function textsAt(file: ReadFile, path: JsonPath): TextNode[] {
  const { text, reading } = file;
  const node = findNode(reading.root, path);
  const paths = node?.kind === 'array' ? node.items.map((_, index) => [...path, index]) : [path];
  return paths.flatMap((place) => findText(text, reading.root, place) ?? []);
}

function indexesOf({ reading }: ReadFile, list: string): readonly number[] {
  const node = findNode(reading.root, [list]);
  return node?.kind === 'array' ? [...node.items.keys()] : [];
}
