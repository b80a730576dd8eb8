import type { JsonValue } from '../dssjson/json-value.ts';
import type { ReadResult } from '../dssjson/tree.ts';
import { joinPath, type ProjectPath } from '../project/path.ts';
import type { Project } from '../project/project.ts';
import { readDescriptor, textAt } from './descriptor.ts';
import { PARAMETER_SET_DESCRIPTOR, PARAMETER_SETS_FOLDER } from './layout.ts';
import { listFoldersIn, type PluginEntries } from './plugin-entries.ts';

/** One parameter set of the plugin: what presets are made from. */
export interface ParameterSet {
  /** The name of its folder, which `parameterSetId` names. */
  readonly id: string;
  readonly folder: ProjectPath;
  readonly descriptor: ProjectPath;
  /** `meta.label`, else the identifier. */
  readonly label: string;
  /** Absent when the descriptor is missing. */
  readonly reading: ReadResult | undefined;
  /** What DSS gets; absent when the descriptor is missing or broken. */
  readonly value: JsonValue | undefined;
}

/** The parameter sets of the plugin, by id. A folder without a descriptor is none. */
export function readParameterSets(project: Project, entries: PluginEntries): ParameterSet[] {
  return listFoldersIn(entries, PARAMETER_SETS_FOLDER).flatMap((entry) => {
    const descriptor = joinPath(entry.path, PARAMETER_SET_DESCRIPTOR);
    if (!project.files.has(descriptor)) return [];
    const reading = readDescriptor(project, descriptor);
    const label = textAt(reading, ['meta', 'label']) || entry.name;
    return [{ id: entry.name, folder: entry.path, descriptor, label, reading, value: reading?.value }];
  });
}
