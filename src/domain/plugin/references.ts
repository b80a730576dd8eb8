import type { JsonPath } from '../dssjson/json-value.ts';
import type { JsonNode, TextRange } from '../dssjson/tree.ts';
import { comparePaths, extension, type ProjectPath } from '../project/path.ts';
import type { Project } from '../project/project.ts';
import { readDescriptor } from './descriptor.ts';
import { isComponentFolderName, MANIFEST_PATH } from './layout.ts';

/** A parameter (PRESET or PRESETS) that names a parameter set by its `parameterSetId`. */
export interface ParameterSetReference {
  /** The descriptor it stands in. */
  readonly path: ProjectPath;
  /** Keys and indexes down to the `parameterSetId`. */
  readonly jsonPath: JsonPath;
  /** Where the id stands in the text, its quotes included. */
  readonly range: TextRange;
  readonly setId: string;
  /** The `name` of the parameter, where it has one. */
  readonly parameter: string | undefined;
}

/**
 * Finds every reference to a parameter set in the descriptors of the plugin, at any depth (`params`, `pluginParams`,
 * `adminParams`, `subParams` ...), also in descriptors that are broken elsewhere.
 */
export function findParameterSetReferences(project: Project): ParameterSetReference[] {
  return listDescriptors(project).flatMap((path) => {
    const root = readDescriptor(project, path)?.root;
    return root === undefined ? [] : findInNode(root, path, []);
  });
}

/** `plugin.json` and the JSON files directly in the folders of components: where DSS looks for parameters. */
function listDescriptors(project: Project): ProjectPath[] {
  return [...project.files.keys()]
    .filter((path) => {
      if (path === MANIFEST_PATH) return true;
      if (extension(path) !== 'json') return false;
      const parts = path.split('/');
      return parts.length === 3 && isComponentFolderName(parts[0] ?? '');
    })
    .sort(comparePaths);
}

function findInNode(node: JsonNode, path: ProjectPath, jsonPath: JsonPath): ParameterSetReference[] {
  if (node.kind === 'array') return node.items.flatMap((item, index) => findInNode(item, path, [...jsonPath, index]));
  if (node.kind !== 'object') return [];
  return node.members.flatMap(({ key, value }) => {
    if (value === undefined) return [];
    const place = [...jsonPath, key];
    if (key !== 'parameterSetId' || value.kind !== 'scalar') return findInNode(value, path, place);
    if (typeof value.value !== 'string') return [];
    return [{ path, jsonPath: place, range: value.range, setId: value.value, parameter: findName(node) }];
  });
}

function findName(node: JsonNode): string | undefined {
  if (node.kind !== 'object') return undefined;
  const name = node.members.findLast(({ key }) => key === 'name')?.value;
  return name?.kind === 'scalar' && typeof name.value === 'string' ? name.value : undefined;
}
