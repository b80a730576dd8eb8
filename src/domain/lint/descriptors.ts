import type { ReadResult } from '../dssjson/tree.ts';
import type { Component } from '../plugin/component.ts';
import { readDescriptor } from '../plugin/descriptor.ts';
import { MANIFEST_PATH, PARAMETER_SETS_FOLDER } from '../plugin/layout.ts';
import type { PluginView } from '../plugin/plugin.ts';
import type { ProjectPath } from '../project/path.ts';
import { type Project, readText } from '../project/project.ts';

/** A descriptor of the plugin and the schema that judges it. */
export interface DescriptorFile {
  readonly path: ProjectPath;
  readonly text: string;
  readonly reading: ReadResult;
  /** The `$id` of its schema; absent for components of kinds that are not known here. */
  readonly schemaId: string | undefined;
  readonly owner: 'plugin' | 'code-env' | 'parameter-set' | 'component' | 'other';
  /** The component it describes, for the known kinds. */
  readonly component: Component | undefined;
}

/** The descriptors that are there: `plugin.json`, code environments, and components of kinds known and unknown. */
export function listDescriptors(project: Project, plugin: PluginView): readonly DescriptorFile[] {
  return [
    ...readFile(project, MANIFEST_PATH, { schemaId: 'dss:plugin', owner: 'plugin' }),
    ...plugin.codeEnvs.flatMap(({ descriptor }) =>
      readFile(project, descriptor, { schemaId: 'dss:code-env', owner: 'code-env' }),
    ),
    ...plugin.components.flatMap((component) => {
      const { schema, folder } = component.kind;
      if (schema === undefined) return [];
      const owner = folder === PARAMETER_SETS_FOLDER ? 'parameter-set' : 'component';
      return readFile(project, component.descriptor, { schemaId: `dss:${schema}`, owner, component });
    }),
    ...plugin.otherComponents.flatMap(({ descriptor }) => readFile(project, descriptor, { owner: 'other' })),
  ];
}

function readFile(
  project: Project,
  path: ProjectPath,
  {
    schemaId,
    owner,
    component,
  }: Pick<DescriptorFile, 'owner'> & Partial<Pick<DescriptorFile, 'schemaId' | 'component'>>,
): readonly DescriptorFile[] {
  const reading = readDescriptor(project, path);
  const text = readText(project, path);
  return reading === undefined || text === undefined ? [] : [{ path, text, reading, schemaId, owner, component }];
}
