import type { JsonObject, JsonValue } from '../../domain/dssjson/json-value.ts';
import { toDssVersion } from '../../domain/plugin/dss-version.ts';
import type { Change } from '../../domain/project/change.ts';
import type { PluginKey } from '../../ports/project-repository.ts';
import { followRenames, followRenamesInSecrets, type RenamedParam } from '../slices/renamed-params.ts';
import {
  followMovedSets,
  type Preset,
  type Secret,
  type SettingsState,
  secretKey,
  settingsToJson,
} from '../slices/settings.ts';
import { selectSession } from '../state.ts';
import type { Workspace } from '../workspace.ts';
import { checkFor } from './checking.ts';
import { notify } from './shell.ts';

/** Changes the presets and values of the open plugin, and keeps them. They never enter the project. */
export function updateSettings(workspace: Workspace, update: (settings: SettingsState) => SettingsState): void {
  const settings = update(workspace.store.getState().settings);
  workspace.store.setState({ settings });
  const session = selectSession(workspace.store.getState());
  if (session === undefined) return;
  void workspace.repository.saveState(session.key, 'settings', settingsToJson(settings)).then((saved) => {
    if (!saved.ok)
      notify(workspace, { tone: 'error', title: 'Presets not saved', detail: 'Browser storage refused them.' });
  });
}

/** Sets the version of DSS that the open plugin is for, and checks it for that. */
export function setTargetVersion(workspace: Workspace, text: string): void {
  const target = toDssVersion(text);
  updateSettings(workspace, (settings) => ({ ...settings, target: target.text }));
  checkFor(workspace, target);
}

/** Why a preset cannot have a name; nothing when it can. Names are unique within a parameter set. */
export function findPresetNameProblem(
  settings: SettingsState,
  parameterSet: string,
  name: string,
  except?: string,
): string | undefined {
  if (name.trim() === '') return 'Give the preset a name.';
  const isTaken = settings.presets.some(
    (preset) => preset.parameterSet === parameterSet && preset.name === name.trim() && preset.id !== except,
  );
  return isTaken ? `This parameter set already has a preset named "${name.trim()}". Choose another name.` : undefined;
}

export function addPreset(workspace: Workspace, parameterSet: string, name: string, values: JsonObject = {}): string {
  const id = workspace.clock.uniqueName();
  const preset: Preset = { id, parameterSet, name: name.trim(), values };
  updateSettings(workspace, (settings) => ({ ...settings, presets: [...settings.presets, preset] }));
  return id;
}

export function renamePreset(workspace: Workspace, id: string, name: string): void {
  updatePreset(workspace, id, (preset) => ({ ...preset, name: name.trim() }));
}

/** Sets one value of a preset; `undefined` unsets it. */
export function setPresetValue(
  workspace: Workspace,
  id: string,
  parameter: string,
  value: JsonValue | undefined,
): void {
  updatePreset(workspace, id, (preset) => ({ ...preset, values: withValue(preset.values, parameter, value) }));
}

export function duplicatePreset(workspace: Workspace, id: string): void {
  const { settings } = workspace.store.getState();
  const preset = settings.presets.find((candidate) => candidate.id === id);
  if (preset === undefined) return;
  let name = `${preset.name} copy`;
  for (let count = 2; findPresetNameProblem(settings, preset.parameterSet, name) !== undefined; count += 1) {
    name = `${preset.name} copy ${count}`;
  }
  addPreset(workspace, preset.parameterSet, name, preset.values);
}

/** Deletes a preset; the notice brings it back to its place. */
export function deletePreset(workspace: Workspace, id: string): void {
  const { presets } = workspace.store.getState().settings;
  const place = presets.findIndex((preset) => preset.id === id);
  const preset = presets[place];
  if (preset === undefined) return;
  updateSettings(workspace, (settings) => ({
    ...settings,
    presets: settings.presets.filter((candidate) => candidate.id !== id),
  }));
  const restore = () =>
    updateSettings(workspace, (settings) => ({
      ...settings,
      presets: [...settings.presets.slice(0, place), preset, ...settings.presets.slice(place)],
    }));
  notify(workspace, {
    tone: 'info',
    title: `Deleted preset "${preset.name}"`,
    action: { label: 'Undo', run: restore },
  });
}

/** Sets one value of the plugin's own parameters; `undefined` unsets it. */
export function setPluginValue(workspace: Workspace, parameter: string, value: JsonValue | undefined): void {
  updateSettings(workspace, (settings) => ({
    ...settings,
    pluginValues: withValue(settings.pluginValues, parameter, value),
  }));
}

/** Presets follow parameter sets that an edit, or taking one back, gave another id. */
export function followParameterSets(workspace: Workspace, changes: readonly Change[]): void {
  const { settings } = workspace.store.getState();
  const followed = followMovedSets(settings, changes);
  if (followed !== settings) updateSettings(workspace, () => followed);
}

/** Values that are kept by name, and secrets, follow a parameter that an edit, or taking one back, gave another name. */
export function followRenamedParams(workspace: Workspace, key: PluginKey, renames: readonly RenamedParam[]): void {
  if (renames.length === 0) return;
  workspace.store.setState(({ secrets, settings }) => ({
    secrets: followRenamesInSecrets(secrets, key, settings, renames),
  }));
  updateSettings(workspace, (settings) => followRenames(settings, renames));
}

/** Keeps a secret of any kept plugin in memory; `undefined` forgets it. `preset` is `''` for the plugin's own parameters. */
export function setSecret(
  workspace: Workspace,
  plugin: PluginKey,
  preset: string,
  parameter: string,
  secret: Secret | undefined,
): void {
  const key = secretKey(plugin, preset, parameter);
  workspace.store.setState((state) => {
    const secrets = new Map(state.secrets);
    if (secret === undefined) secrets.delete(key);
    else secrets.set(key, secret);
    return { secrets };
  });
}

function updatePreset(workspace: Workspace, id: string, update: (preset: Preset) => Preset): void {
  updateSettings(workspace, (settings) => ({
    ...settings,
    presets: settings.presets.map((preset) => (preset.id === id ? update(preset) : preset)),
  }));
}

function withValue(values: JsonObject, parameter: string, value: JsonValue | undefined): JsonObject {
  const others = Object.fromEntries(Object.entries(values).filter(([name]) => name !== parameter));
  return value === undefined ? others : { ...others, [parameter]: value };
}
