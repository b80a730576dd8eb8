import { findMember, type JsonNode, type ReadResult } from '../../domain/dssjson/tree.ts';
import { readDescriptor } from '../../domain/plugin/descriptor.ts';
import type { PluginView } from '../../domain/plugin/plugin.ts';
import type { ProjectPath } from '../../domain/project/path.ts';
import type { Project } from '../../domain/project/project.ts';

/** A list of parameters in a descriptor. */
export interface ParamListTarget {
  /** The key at the root of the descriptor. */
  readonly key: string;
  readonly title: string;
  /** Said when it is empty: who fills the values in. */
  readonly purpose: string;
}

/** A yes-or-no key at the root of a descriptor. */
export interface SwitchTarget {
  readonly key: string;
  readonly label: string;
  readonly help: string;
}

/** What the inspector shows a form for. */
export interface DescriptorTarget {
  readonly path: ProjectPath;
  /** 'Custom Python LLM', 'Plugin'. */
  readonly kind: string;
  /** What the thing is called. */
  readonly name: string;
  readonly reading: ReadResult;
  readonly lists: readonly ParamListTarget[];
  readonly switches: readonly SwitchTarget[];
  /** The variable in which Python gets the values. */
  readonly variable: 'config' | 'plugin_config' | 'preset';
}

const COMPONENT_PARAMS: ParamListTarget = {
  key: 'params',
  title: 'Parameters',
  purpose: 'The people who use the component fill them in.',
};

const MANIFEST_PARAMS: ParamListTarget = {
  key: 'params',
  title: 'Parameters',
  purpose: "An administrator fills them in once, in the plugin's settings.",
};

const SET_PARAMS: readonly ParamListTarget[] = [
  { key: 'params', title: 'Parameters', purpose: 'They are filled in for each preset.' },
  {
    key: 'pluginParams',
    title: 'Plugin-level parameters',
    purpose: 'Only administrators fill them in, for each preset.',
  },
];

const SET_SWITCHES: readonly SwitchTarget[] = [
  {
    key: 'defaultDefinableInline',
    label: 'Definable inline',
    help: 'Whether values may be filled in inside a component ("Manually defined"). Administrators can change it.',
  },
  {
    key: 'defaultDefinableAtProjectLevel',
    label: 'Definable at project level',
    help: 'Whether projects may have presets of their own. Administrators can change it.',
  },
];

/** What a file is a descriptor of; nothing when the form has nothing to say about it. */
export function findDescriptorTarget(
  project: Project,
  plugin: PluginView,
  path: ProjectPath,
): DescriptorTarget | undefined {
  const reading = readDescriptor(project, path);
  if (reading === undefined) return undefined;
  if (path === plugin.manifest.path) {
    const lists = [MANIFEST_PARAMS];
    return { path, reading, lists, kind: 'Plugin', name: plugin.name, switches: [], variable: 'plugin_config' };
  }
  const set = plugin.parameterSets.find((candidate) => candidate.descriptor === path);
  if (set !== undefined) {
    const facts = { kind: 'Parameter set', name: set.label, variable: 'preset' } as const;
    return { path, reading, lists: SET_PARAMS, switches: SET_SWITCHES, ...facts };
  }
  const component = plugin.components.find((candidate) => candidate.descriptor === path);
  const other = plugin.otherComponents.find((candidate) => candidate.descriptor === path);
  const name = component?.label ?? other?.label;
  if (name === undefined) return undefined;
  // Templates of notebooks and webapps have no "meta", and chart elements are no descriptors at all.
  const form = component?.kind.form ?? 'params';
  if (form === 'none') return undefined;
  const kind = component?.kind.label ?? `Component in ${other?.kindFolder}`;
  const lists = form === 'params' ? [COMPONENT_PARAMS] : [];
  return { path, reading, lists, kind, name, switches: [], variable: 'config' };
}

/** The keys of `meta` that the form shows. */
const META_KEYS: ReadonlySet<string> = new Set(['label', 'description', 'icon']);

/** The keys of a descriptor, and those of its `meta`, that its form does not show. They stay in the file. */
export function findOtherKeys({ reading, lists, switches }: DescriptorTarget): string[] {
  const { root } = reading;
  const shown = new Set(['meta', ...lists.map((list) => list.key), ...switches.map((each) => each.key)]);
  const ofMeta = keysOf(findMember(root, 'meta')?.value).filter((key) => !META_KEYS.has(key));
  return [...keysOf(root).filter((key) => !shown.has(key)), ...ofMeta.map((key) => `meta.${key}`)];
}

function keysOf(node: JsonNode | undefined): string[] {
  return node?.kind === 'object' ? [...new Set(node.members.map((member) => member.key))] : [];
}
