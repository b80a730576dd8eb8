import { findNode, type JsonNode } from '../dssjson/tree.ts';
import type { ParamSpec } from '../params/read-params.ts';
import type { Component } from '../plugin/component.ts';
import { extension, type ProjectPath } from '../project/path.ts';
import { type ConfigUse, readConfigUse } from '../python/config-reads.ts';
import { readPython } from '../python/read-python.ts';
import type { LintContext } from './context.ts';
import type { DescriptorFile } from './descriptors.ts';

/** A Python file of a component, and what it reads of its config. */
export interface ConfigFile {
  readonly path: ProjectPath;
  readonly use: ConfigUse;
}

/** A component with a form and Python of its own. */
export interface ConfigCode {
  readonly component: Component;
  readonly descriptor: DescriptorFile;
  readonly files: readonly ConfigFile[];
  /** The parameters whose values are keys of `config`. */
  readonly params: readonly ParamSpec[];
  /** Whether more keys may come from elsewhere: a form of its own making, roles that fill keys in. */
  readonly isOpen: boolean;
}

/** Where what is filled in may come from besides parameters. */
const OPENING_KEYS: readonly string[] = ['paramsTemplate', 'paramsModule', 'chart'];

/** The components whose Python can be read. */
export function listConfigCode({ descriptors, paramLists, project }: LintContext): readonly ConfigCode[] {
  return descriptors.flatMap((descriptor): ConfigCode[] => {
    const { component, reading } = descriptor;
    if (component === undefined || descriptor.owner !== 'component') return [];
    const files = component.files.flatMap((path): ConfigFile[] => {
      const file = extension(path) === 'py' ? readPython(project, path) : undefined;
      return file === undefined ? [] : [{ path, use: readConfigUse(file) }];
    });
    if (files.length === 0) return [];
    const lists = paramLists.filter(({ file, form }) => file === descriptor && form.length === 0);
    const isOpen = OPENING_KEYS.some((key) => findNode(reading.root, [key]) !== undefined);
    return [{ component, descriptor, files, params: lists.flatMap(({ params }) => params), isOpen }];
  });
}

/**
 * The keys that are in `config` without a parameter: those that roles of macros and webapps fill in, `targetParamsKey` and
 * the like (seen), and those of the predefined configs of exporters and formats (documented).
 */
export function listFilledKeys({ reading }: DescriptorFile): ReadonlySet<string> {
  const keys = new Set<string>();
  for (const role of itemsAt(reading.root, ['macroRoles', 'roles'])) {
    for (const key of ['targetParamsKey', 'pathParamsKey']) addText(keys, findNode(role, [key]));
    const several = findNode(role, ['targetParamsKeys']);
    if (several?.kind === 'array') for (const item of several.items) addText(keys, item);
  }
  for (const option of itemsAt(reading.root, ['exportOptions'])) {
    const config = findNode(option, ['predefinedConfig']);
    if (config?.kind === 'object') for (const { key } of config.members) keys.add(key);
  }
  return keys;
}

function itemsAt(root: JsonNode | undefined, lists: readonly string[]): readonly JsonNode[] {
  return lists.flatMap((list) => {
    const node = findNode(root, [list]);
    return node?.kind === 'array' ? node.items : [];
  });
}

function addText(keys: Set<string>, node: JsonNode | undefined): void {
  if (node?.kind === 'scalar' && typeof node.value === 'string') keys.add(node.value);
}
