import type { JsonValue } from '../dssjson/json-value.ts';
import type { ReadResult } from '../dssjson/tree.ts';
import type { ProjectPath } from '../project/path.ts';
import type { Project } from '../project/project.ts';
import { type CodeEnv, readCodeEnvs } from './code-env.ts';
import { type Component, type OtherComponent, readComponents, readOtherComponents } from './component.ts';
import type { ComponentKind } from './component-kind.ts';
import { readDescriptor, textAt } from './descriptor.ts';
import { MANIFEST_PATH } from './layout.ts';
import { type ParameterSet, readParameterSets } from './parameter-set.ts';
import { listEntries } from './plugin-entries.ts';

/** `plugin.json` as far as it can be understood. */
export interface Manifest {
  readonly path: ProjectPath;
  /** Absent when the file is missing or not text. */
  readonly reading: ReadResult | undefined;
  /** What DSS gets; absent when it cannot read the file. */
  readonly value: JsonValue | undefined;
  readonly id: string | undefined;
  readonly version: string | undefined;
  readonly label: string | undefined;
  readonly description: string | undefined;
  /** The value of `meta.icon`: one or more FontAwesome classes. */
  readonly icon: string | undefined;
}

/** A project seen as a plugin. Tolerant: what is broken is still listed, with what could be understood of it. */
export interface PluginView {
  readonly manifest: Manifest;
  /** What the plugin is called: its label, else its id, else nothing. */
  readonly name: string;
  /** The components of the given kinds: by kind in the given order, then by id. */
  readonly components: readonly Component[];
  /** Components in folders that belong to none of the given kinds, by folder and id. */
  readonly otherComponents: readonly OtherComponent[];
  readonly parameterSets: readonly ParameterSet[];
  /** At most one is allowed; two are listed so that it can be said. Python comes first. */
  readonly codeEnvs: readonly CodeEnv[];
  readonly fileCount: number;
}

const views = new WeakMap<Project, { readonly kinds: readonly ComponentKind[]; readonly view: PluginView }>();

/**
 * Sees a project as a plugin. Cheap enough for each key pressed: a descriptor is read again only when its content changed,
 * and the same project and kinds give the same view.
 */
export function readPlugin(project: Project, kinds: readonly ComponentKind[]): PluginView {
  const known = views.get(project);
  if (known !== undefined && known.kinds === kinds) return known.view;
  const entries = listEntries(project);
  const manifest = readManifest(project);
  const view: PluginView = {
    manifest,
    name: manifest.label || manifest.id || '',
    components: readComponents(project, entries, kinds),
    otherComponents: readOtherComponents(project, entries, kinds),
    parameterSets: readParameterSets(project, entries),
    codeEnvs: readCodeEnvs(project),
    fileCount: project.files.size,
  };
  views.set(project, { kinds, view });
  return view;
}

/** Reads `plugin.json`, also one that is broken or missing. */
export function readManifest(project: Project): Manifest {
  const reading = readDescriptor(project, MANIFEST_PATH);
  return {
    path: MANIFEST_PATH,
    reading,
    value: reading?.value,
    id: textAt(reading, ['id']),
    version: textAt(reading, ['version']),
    label: textAt(reading, ['meta', 'label']),
    description: textAt(reading, ['meta', 'description']),
    icon: textAt(reading, ['meta', 'icon']),
  };
}
