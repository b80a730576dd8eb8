import { type PluginView, readPlugin } from '../../domain/plugin/plugin.ts';
import { err, ok, type Result } from '../../domain/result.ts';
import type { PluginKey, StorageError } from '../../ports/project-repository.ts';
import { type Preset, settingsFromJson } from '../slices/settings.ts';
import type { Workspace } from '../workspace.ts';

/** What credentials are listed from: the parameter sets of one kept plugin, and its presets. */
export interface CredentialSource {
  readonly plugin: PluginKey;
  readonly label: string;
  readonly parameterSets: PluginView['parameterSets'];
  readonly presets: readonly Preset[];
}

/**
 * Reads the kept plugins from storage, but the one that is open: that one is in the session, and newer there.
 * A plugin that cannot be read is left out and counted.
 */
export async function loadCredentialSources(
  workspace: Workspace,
  openKey: PluginKey | undefined,
): Promise<Result<{ readonly sources: readonly CredentialSource[]; readonly unreadable: number }, StorageError>> {
  const listed = await workspace.repository.list();
  if (!listed.ok) return err(listed.error);
  const keys = listed.value
    .filter((record) => record.deletedAt === undefined && record.key !== openKey)
    .map((record) => record.key);
  const sources: CredentialSource[] = [];
  let unreadable = 0;
  for (const key of keys) {
    const source = await loadSource(workspace, key);
    if (source === undefined) unreadable += 1;
    else sources.push(source);
  }
  return ok({ sources, unreadable });
}

async function loadSource(workspace: Workspace, key: PluginKey): Promise<CredentialSource | undefined> {
  const settings = await workspace.repository.loadState(key, 'settings');
  const { presets } = settingsFromJson(settings.ok ? settings.value : undefined);
  const loaded = await workspace.repository.load(key);
  if (!loaded.ok) return undefined;
  const { name, parameterSets } = readPlugin(loaded.value, workspace.kinds);
  return { plugin: key, label: name, parameterSets, presets };
}
