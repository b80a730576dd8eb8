import { useEffect, useMemo, useState } from 'react';
import { readPlugin } from '../../domain/plugin/plugin.ts';
import { useWorkspace, useWorkspaceState } from '../../parts/workspace-context.tsx';
import {
  type CredentialSource,
  type LoadedSources,
  loadCredentialSources,
} from '../../workspace/operations/credentials.ts';
import { selectSession } from '../../workspace/state.ts';

/** The plugins that credentials are listed from, as far as they have been read. */
export interface CredentialSources extends LoadedSources {
  readonly isLoading: boolean;
}

/** All kept plugins. The open one follows each edit; the others are read from storage, again when the list changes. */
export function useCredentialSources(): CredentialSources {
  const open = useOpenSource();
  const others = useOtherSources(open?.plugin);
  return useMemo(() => {
    // A plugin may have been opened since the others were read.
    const closed = others?.sources.filter((source) => source.plugin !== open?.plugin) ?? [];
    const sources = open === undefined ? closed : [...closed, open];
    return { isLoading: others === undefined, sources, unreadable: others?.unreadable ?? 0 };
  }, [open, others]);
}

function useOpenSource(): CredentialSource | undefined {
  const { kinds } = useWorkspace();
  const session = useWorkspaceState(selectSession);
  const presets = useWorkspaceState((state) => state.settings.presets);
  return useMemo(() => {
    if (session === undefined) return undefined;
    const { name, parameterSets } = readPlugin(session.project, kinds);
    return { plugin: session.key, label: name, parameterSets, presets };
  }, [session, kinds, presets]);
}

function useOtherSources(openKey: string | undefined): LoadedSources | undefined {
  const workspace = useWorkspace();
  const home = useWorkspaceState((state) => state.home);
  const [others, setOthers] = useState<LoadedSources>();
  useEffect(() => {
    if (home.kind === 'loading') return;
    const records = home.kind === 'ready' ? home.records : [];
    const kept = records.filter((record) => record.deletedAt === undefined && record.key !== openKey);
    let isLate = false;
    void loadCredentialSources(
      workspace,
      kept.map((record) => record.key),
    ).then((loaded) => {
      if (!isLate) setOthers(loaded);
    });
    return () => {
      isLate = true;
    };
  }, [workspace, openKey, home]);
  return others;
}
