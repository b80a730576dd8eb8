import { type PluginView, readPlugin } from '../../domain/plugin/plugin.ts';
import type { PluginKey } from '../../ports/project-repository.ts';
import { type Preset, settingsFromJson } from '../slices/settings.ts';
import type { Workspace } from '../workspace.ts';

/** What credentials are listed from: the parameter sets of one kept plugin, and its presets. */
export interface CredentialSource {
  readonly plugin: PluginKey;
  readonly label: string;
  readonly parameterSets: PluginView['parameterSets'];
  readonly presets: readonly Preset[];
}

export interface LoadedSources {
  readonly sources: readonly CredentialSource[];
  /** How many of the plugins could not be read. */
  readonly unreadable: number;
}

/** Reads kept plugins from storage. Not for the one that is open: the session holds it, and newer. */
export async function loadCredentialSources(workspace: Workspace, keys: readonly PluginKey[]): Promise<LoadedSources> {
  const loaded: (CredentialSource | undefined)[] = [];
  for (const key of keys) loaded.push(await loadSource(workspace, key));
  const sources = loaded.filter((source) => source !== undefined);
  return { sources, unreadable: loaded.length - sources.length };
}

async function loadSource(workspace: Workspace, key: PluginKey): Promise<CredentialSource | undefined> {
  const settings = await workspace.repository.loadState(key, 'settings');
  const { presets } = settingsFromJson(settings.ok ? settings.value : undefined);
  const loaded = await workspace.repository.load(key);
  if (!loaded.ok) return undefined;
  const { name, parameterSets } = readPlugin(loaded.value, workspace.kinds);
  return { plugin: key, label: name, parameterSets, presets };
}
