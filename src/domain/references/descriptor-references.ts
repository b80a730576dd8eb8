import { findMember, findNode, type JsonNode } from '../dssjson/tree.ts';
import { parameterSetPath } from '../plugin/layout.ts';
import { isProjectPath, type ProjectPath } from '../project/path.ts';
import { listDeclared } from './declarations.ts';
import type { ReadFile } from './descriptor-file.ts';
import { findParamReferences } from './param-references.ts';
import { resolveModule } from './python-modules.ts';
import type { Reference, Spelling, Target } from './reference.ts';
import { asText, findText, type TextNode } from './text-node.ts';

export const RESOURCE_FOLDER = 'resource/';

/** The keys that name a file below `resource/`. (documented; those of charts: seen) */
const RESOURCE_KEYS = [
  ['paramsPythonSetup'],
  ['paramsTemplate'],
  ['appImageFilename'],
  ['chart', 'leftBarTemplate'],
] as const;
/** The keys that name a module of a file below `js/`. (documented; those of charts: seen) */
const JS_MODULE_KEYS = [['paramsModule'], ['chart', 'leftBarModule']] as const;
/** The keys by which a recipe says from which selection it is offered. They name an input role. (documented) */
const SELECTION_KEYS = [
  'selectableFromDataset',
  'selectableFromFolder',
  'selectableFromSavedModel',
  'selectableFromMLModel',
  'selectableFromPromptableModel',
] as const;

/** Everything that a descriptor names of the plugin. */
export function findDescriptorReferences(
  file: ReadFile,
  modules: ReadonlyMap<string, ProjectPath>,
): readonly Reference[] {
  const { path, text, reading } = file;
  const { root } = reading;
  const at = (node: TextNode | undefined, target: Target | undefined, spelling: Spelling): Reference[] =>
    node === undefined || target === undefined
      ? []
      : [{ from: path, range: node.range, name: node.value, target, spelling }];
  const resources = RESOURCE_KEYS.map((key) => findText(text, root, key));
  // Only sample datasets name the file of their logo. (documented)
  if (path.startsWith('sample-datasets/')) resources.push(findText(text, root, ['meta', 'logo']));
  const clazz = findText(text, root, ['pyClazzName']);
  return [
    ...resources.flatMap((node) => at(node, resourceTarget(node?.value), { kind: 'resource' })),
    ...JS_MODULE_KEYS.flatMap((key) => {
      const node = findText(text, root, key);
      return at(node, node === undefined ? undefined : { kind: 'js-module', name: node.value }, { kind: 'name' });
    }),
    ...(clazz === undefined ? [] : findClassModule(path, clazz, modules)),
    ...SELECTION_KEYS.flatMap((key) => {
      const node = findText(text, root, [key]);
      if (node === undefined) return [];
      return at(node, { kind: 'role', path, list: 'inputRoles', name: node.value }, { kind: 'name' });
    }),
    ...findSetReferences(root, file),
    ...findComputedChoices(root, file),
    ...findParamReferences(file, listDeclared(file)),
  ];
}

/** The file below `resource/` that a key names; nothing when what it says cannot be a path. */
function resourceTarget(name: string | undefined): Target | undefined {
  const path = RESOURCE_FOLDER + (name ?? '');
  return name !== undefined && isProjectPath(path) ? { kind: 'file', path } : undefined;
}

/** `pyClazzName` is a class with its module in front: "package.module.Class". (seen) */
function findClassModule(
  from: ProjectPath,
  { value, range }: TextNode,
  modules: ReadonlyMap<string, ProjectPath>,
): Reference[] {
  const name = value.slice(0, Math.max(value.lastIndexOf('.'), 0));
  const path = resolveModule(modules, name);
  if (path === undefined) return [];
  const spelling: Spelling = { kind: 'module', level: 0, keeps: undefined };
  return [
    {
      from,
      range: { start: range.start, end: range.start + name.length },
      name,
      target: { kind: 'file', path },
      spelling,
    },
  ];
}

/** Every `parameterSetId`, at any depth. */
function findSetReferences(node: JsonNode | undefined, file: ReadFile): Reference[] {
  if (node?.kind === 'array') return node.items.flatMap((item) => findSetReferences(item, file));
  if (node?.kind !== 'object') return [];
  return node.members.flatMap(({ key, value }): Reference[] => {
    if (key !== 'parameterSetId') return findSetReferences(value, file);
    const name = asText(file.text, value);
    const path = name === undefined ? undefined : parameterSetPath(name.value);
    if (name === undefined || path === undefined) return [];
    const target: Target = { kind: 'parameter-set', path };
    return [{ from: file.path, range: name.range, name: name.value, target, spelling: { kind: 'set' } }];
  });
}

/** Every `getChoicesFromPython` that is on stands for the file that computes the choices. */
function findComputedChoices(node: JsonNode | undefined, file: ReadFile): Reference[] {
  const setup = resourceTarget(findText(file.text, file.reading.root, ['paramsPythonSetup'])?.value);
  if (setup === undefined || node === undefined) return [];
  return findOn(node).map(({ range }) => ({
    from: file.path,
    range,
    name: 'getChoicesFromPython',
    target: setup,
    spelling: { kind: 'none' },
  }));
}

function findOn(node: JsonNode): JsonNode[] {
  if (node.kind === 'array') return node.items.flatMap(findOn);
  if (node.kind !== 'object') return [];
  const found = findMember(node, 'getChoicesFromPython')?.value;
  const own = found?.kind === 'scalar' && found.value === true ? [found] : [];
  return [...own, ...node.members.flatMap(({ value }) => (value === undefined ? [] : findOn(value)))];
}

/** The paths of the descriptors that name a file as `paramsPythonSetup`. */
export function findSetupOwners(files: readonly ReadFile[]): ReadonlyMap<ProjectPath, readonly ReadFile[]> {
  const owners = new Map<ProjectPath, ReadFile[]>();
  for (const file of files) {
    const node = findNode(file.reading.root, ['paramsPythonSetup']);
    const target = resourceTarget(asText(file.text, node)?.value);
    if (target?.kind === 'file') owners.set(target.path, [...(owners.get(target.path) ?? []), file]);
  }
  return owners;
}
