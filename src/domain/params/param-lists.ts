import type { JsonPath } from '../dssjson/json-value.ts';
import type { JsonNode, ReadResult } from '../dssjson/tree.ts';
import { type ParamSpec, readParams } from './read-params.ts';

/** A list of parameters of a descriptor. */
export interface ParamListSpec {
  /** `['params']`, `['params', 3, 'subParams']`. */
  readonly path: JsonPath;
  /** The form it belongs to: `[]` for the one of the descriptor, else the path of a list inside OBJECT_LIST. */
  readonly form: JsonPath;
  readonly params: readonly ParamSpec[];
  /** The names that conditions of this list can see through `model`. */
  readonly scope: ReadonlySet<string>;
}

/** Where descriptors keep lists of parameters. Lists of one group see each other's values in conditions. (seen) */
const LIST_PATHS: readonly JsonPath[] = [
  ['params'],
  ['pluginParams'],
  ['adminParams'],
  ['chart', 'leftBarParams'],
  ['chart', 'topBarParams'],
];

const known = new WeakMap<ReadResult, readonly ParamListSpec[]>();

/** The lists of parameters of a descriptor, those inside OBJECT_LIST included. Read once per reading. */
export function readParamLists(reading: ReadResult): readonly ParamListSpec[] {
  let found = known.get(reading);
  if (found === undefined) {
    const lists = LIST_PATHS.map((path) => ({ path, params: readParams(reading.root, path) }));
    const scope = namesOf(lists.flatMap(({ params }) => params));
    found = lists.flatMap((list) => [
      { ...list, form: [], scope },
      ...list.params.flatMap((param) => readSubParams(reading, param)),
    ]);
    known.set(reading, found);
  }
  return found;
}

/** Inside OBJECT_LIST `model` is the item, so that its parameters see only each other. (documented) */
function readSubParams(reading: ReadResult, param: ParamSpec): readonly ParamListSpec[] {
  if (param.type !== 'OBJECT_LIST') return [];
  const path = [...param.path, 'subParams'];
  const params = readParams(reading.root, path);
  const list = { path, form: path, params, scope: namesOf(params) };
  return [list, ...params.flatMap((inner) => readSubParams(reading, inner))];
}

/** The parameters that the conditions of a list see through `model`, also while the text is broken elsewhere. */
export function paramsSeenFrom(root: JsonNode | undefined, list: JsonPath): readonly ParamSpec[] {
  const isInner = list.length > 1 && list.at(-1) === 'subParams';
  return isInner ? readParams(root, list) : LIST_PATHS.flatMap((path) => readParams(root, path));
}

function namesOf(params: readonly ParamSpec[]): ReadonlySet<string> {
  return new Set(params.map(({ name }) => name).filter((name) => name !== ''));
}
