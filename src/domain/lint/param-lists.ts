import type { JsonPath } from '../dssjson/json-value.ts';
import type { ReadResult } from '../dssjson/tree.ts';
import { type ParamSpec, readParams } from '../params/read-params.ts';
import type { DescriptorFile } from './descriptors.ts';

/** A list of parameters in a descriptor of a known kind. */
export interface ParamList {
  readonly file: DescriptorFile;
  /** `['params']`, `['params', 3, 'subParams']`. */
  readonly path: JsonPath;
  readonly params: readonly ParamSpec[];
  /** The names that conditions of this list can see through `model`. */
  readonly scope: ReadonlySet<string>;
}

/** Where descriptors keep lists of parameters. Lists of one group see each other's values in conditions. (seen) */
const LIST_GROUPS: readonly (readonly JsonPath[])[] = [
  [['params'], ['pluginParams'], ['adminParams'], ['chart', 'leftBarParams'], ['chart', 'topBarParams']],
];

type PlainList = Omit<ParamList, 'file'>;

const known = new WeakMap<ReadResult, readonly PlainList[]>();

/** The lists of parameters of a descriptor of a known kind, those inside OBJECT_LIST included. */
export function listParams(file: DescriptorFile): readonly ParamList[] {
  if (file.schemaId === undefined || file.owner === 'code-env') return [];
  let lists = known.get(file.reading);
  if (lists === undefined) {
    lists = LIST_GROUPS.flatMap((paths) => readGroup(file.reading, paths));
    known.set(file.reading, lists);
  }
  return lists.map((list) => ({ ...list, file }));
}

function readGroup(reading: ReadResult, paths: readonly JsonPath[]): readonly PlainList[] {
  const lists = paths.map((path) => ({ path, params: readParams(reading.root, path) }));
  const scope = namesOf(lists.flatMap(({ params }) => params));
  return lists.flatMap((list) => [
    { ...list, scope },
    ...list.params.flatMap((param) => readSubParams(reading, param)),
  ]);
}

/** Inside OBJECT_LIST `model` is the item, so that its parameters see only each other. (documented) */
function readSubParams(reading: ReadResult, param: ParamSpec): readonly PlainList[] {
  if (param.type !== 'OBJECT_LIST') return [];
  const path = [...param.path, 'subParams'];
  const params = readParams(reading.root, path);
  return [{ path, params, scope: namesOf(params) }, ...params.flatMap((inner) => readSubParams(reading, inner))];
}

function namesOf(params: readonly ParamSpec[]): ReadonlySet<string> {
  return new Set(params.map(({ name }) => name).filter((name) => name !== ''));
}
