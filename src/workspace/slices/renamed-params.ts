import type { JsonObject } from '../../domain/dssjson/json-value.ts';
import { readParamLists } from '../../domain/params/param-lists.ts';
import { readDescriptor } from '../../domain/plugin/descriptor.ts';
import { MANIFEST_PATH } from '../../domain/plugin/layout.ts';
import type { Change } from '../../domain/project/change.ts';
import type { ProjectPath } from '../../domain/project/path.ts';
import type { Project } from '../../domain/project/project.ts';
import { parameterSetAt, type Secrets, type SettingsState, secretKey } from './settings.ts';

/** A parameter of a parameter set, or of the plugin itself, that has another name than before. */
export interface RenamedParam {
  /** The folder name of the parameter set; nothing for the parameters of `plugin.json`. */
  readonly parameterSet: string | undefined;
  readonly from: string;
  readonly to: string;
}

/** The parameters whose values are kept by name and that changes gave another one: same place, same list, nothing else renamed. */
export function findRenamedParams(
  before: Project,
  after: Project,
  changes: readonly Change[],
): readonly RenamedParam[] {
  return changes.flatMap((change) => {
    if (change.kind !== 'edit') return [];
    const parameterSet = parameterSetAt(change.path);
    if (parameterSet === undefined && change.path !== MANIFEST_PATH) return [];
    const [old, now] = [namesIn(before, change.path), namesIn(after, change.path)];
    const places = [...old.keys()].filter((place) => old[place] !== now[place]);
    const [from, to] = [old[places[0] ?? -1], now[places[0] ?? -1]];
    if (old.length !== now.length || places.length !== 1 || from === undefined || to === undefined) return [];
    return from === '' || to === '' || old.includes(to) || now.includes(from) ? [] : [{ parameterSet, from, to }];
  });
}

/** The settings with the values of renamed parameters under their new names. */
export function followRenames(settings: SettingsState, renames: readonly RenamedParam[]): SettingsState {
  let { presets, pluginValues } = settings;
  for (const { parameterSet, from, to } of renames) {
    if (parameterSet === undefined) pluginValues = renameKey(pluginValues, from, to);
    presets = presets.map((preset) =>
      preset.parameterSet === parameterSet ? { ...preset, values: renameKey(preset.values, from, to) } : preset,
    );
  }
  return { ...settings, presets, pluginValues };
}

/** The secrets of a plugin with those of renamed parameters under their new names. */
export function followRenamesInSecrets(
  secrets: Secrets,
  pluginKey: string,
  { presets }: SettingsState,
  renames: readonly RenamedParam[],
): Secrets {
  const moved = new Map(secrets);
  for (const { parameterSet, from, to } of renames) {
    const own = presets.filter((preset) => preset.parameterSet === parameterSet).map(({ id }) => id);
    for (const holder of parameterSet === undefined ? [''] : own) {
      const [old, now] = [secretKey(pluginKey, holder, from), secretKey(pluginKey, holder, to)];
      const secret = moved.get(old);
      if (secret === undefined || moved.has(now)) continue;
      moved.delete(old);
      moved.set(now, secret);
    }
  }
  return moved;
}

function namesIn(project: Project, path: ProjectPath): readonly string[] {
  const reading = readDescriptor(project, path);
  if (reading === undefined || reading.errors.length > 0) return [];
  return readParamLists(reading).flatMap(({ form, params }) =>
    form.length === 0 ? params.map(({ name }) => name) : [],
  );
}

/** Another value that is kept under the new name already stays. */
function renameKey(values: JsonObject, from: string, to: string): JsonObject {
  if (!Object.hasOwn(values, from) || Object.hasOwn(values, to)) return values;
  return Object.fromEntries(Object.entries(values).map(([name, value]) => [name === from ? to : name, value]));
}
