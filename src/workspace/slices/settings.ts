import { isJsonArray, isJsonObject, type JsonObject, type JsonValue } from '../../domain/dssjson/json-value.ts';
import type { CredentialType } from '../../domain/params/form-field.ts';
import { NEWEST_DSS, toDssVersion } from '../../domain/plugin/dss-version.ts';
import { PARAMETER_SET_DESCRIPTOR, PARAMETER_SETS_FOLDER } from '../../domain/plugin/layout.ts';
import type { Change } from '../../domain/project/change.ts';
import type { ProjectPath } from '../../domain/project/path.ts';

/** A preset of a parameter set. It belongs to a DSS instance, not to the plugin, and never enters the zip. */
export interface Preset {
  readonly id: string;
  /** The folder name of the parameter set. */
  readonly parameterSet: string;
  readonly name: string;
  /** Values by parameter name; secrets are not among them. */
  readonly values: JsonObject;
}

/** What a person filled in for a credential or a password. Kept in memory only. */
export type Secret =
  | { readonly kind: 'single'; readonly value: string }
  | { readonly kind: 'basic'; readonly user: string; readonly password: string }
  | { readonly kind: 'oauth2'; readonly accessToken: string };

const SECRET_KINDS: Record<CredentialType, Secret['kind']> = {
  SINGLE_FIELD: 'single',
  BASIC: 'basic',
  OAUTH2: 'oauth2',
};

/** Whether a secret is what a type of credential asks for: the type may have been edited since it was filled in. */
export function isSecretOf(type: CredentialType, secret: Secret | undefined): boolean {
  return secret?.kind === SECRET_KINDS[type];
}

/** Settings of the open plugin: what an instance of DSS would hold of it, and what it is checked for. */
export interface SettingsState {
  /** The version of DSS that the plugin is for: '14.2'. */
  readonly target: string;
  readonly presets: readonly Preset[];
  /** Values of the plugin's own parameters, by name. */
  readonly pluginValues: JsonObject;
}

export const NO_SETTINGS: SettingsState = { target: NEWEST_DSS.text, presets: [], pluginValues: {} };

/** Secrets of all plugins opened since the page was loaded, by {@link secretKey}. */
export type Secrets = ReadonlyMap<string, Secret>;

/** Names one secret. `preset` is the id of a preset, or `''` for the plugin's own parameters. */
export function secretKey(pluginKey: string, preset: string, parameter: string): string {
  return JSON.stringify([pluginKey, preset, parameter]);
}

/** The settings after changes of the plugin: presets belong to a folder, and follow it when its descriptor moves. */
export function followMovedSets(settings: SettingsState, changes: readonly Change[]): SettingsState {
  let { presets } = settings;
  for (const change of changes) {
    if (change.kind !== 'move') continue;
    const from = parameterSetAt(change.from);
    const to = parameterSetAt(change.to);
    if (from === undefined || to === undefined || !presets.some((preset) => preset.parameterSet === from)) continue;
    presets = presets.map((preset) => (preset.parameterSet === from ? { ...preset, parameterSet: to } : preset));
  }
  return presets === settings.presets ? settings : { ...settings, presets };
}

/** The parameter set whose descriptor a path is, by the name of its folder. */
export function parameterSetAt(path: ProjectPath): string | undefined {
  const [folder, id, file, ...below] = path.split('/');
  return folder === PARAMETER_SETS_FOLDER && file === PARAMETER_SET_DESCRIPTOR && below.length === 0 ? id : undefined;
}

/** The part of the settings that is stored, as JSON. */
export function settingsToJson(settings: SettingsState): JsonValue {
  return {
    target: settings.target,
    presets: settings.presets.map((preset) => ({
      id: preset.id,
      parameterSet: preset.parameterSet,
      name: preset.name,
      values: preset.values,
    })),
    pluginValues: settings.pluginValues,
  };
}

/** Reads stored settings; what is not of the expected shape is left out. */
export function settingsFromJson(value: JsonValue | undefined): SettingsState {
  if (!isJsonObject(value)) return NO_SETTINGS;
  const presets = isJsonArray(value['presets']) ? value['presets'].flatMap(readPreset) : [];
  const pluginValues = isJsonObject(value['pluginValues']) ? value['pluginValues'] : {};
  const target = toDssVersion(typeof value['target'] === 'string' ? value['target'] : '').text;
  return { target, presets, pluginValues };
}

function readPreset(value: JsonValue): Preset[] {
  if (!isJsonObject(value)) return [];
  const { id, parameterSet, name, values } = value;
  if (typeof id !== 'string' || typeof parameterSet !== 'string' || typeof name !== 'string') return [];
  return [{ id, parameterSet, name, values: isJsonObject(values) ? values : {} }];
}
