import { useEffect, useState } from 'react';
import type { Project } from '../../domain/project/project.ts';
import type { ExportChoice } from '../../domain/zip/choose-export-files.ts';
import { useWorkspace } from '../../parts/workspace-context.tsx';
import type { PackedArchive } from '../../ports/archive.ts';
import { share } from '../../workspace/operations/importing.ts';

/** The archive of what is chosen now: on its way (with how much is done, 0 to 1), there, or stopped. */
export type Packing =
  | { readonly kind: 'packing'; readonly progress: number; readonly stop: () => void }
  | { readonly kind: 'packed'; readonly archive: PackedArchive }
  | { readonly kind: 'stopped' };

/** Packs again whenever the choice changes; the work for an earlier choice is ended. */
export function usePackedArchive(project: Project, choice: ExportChoice): Packing {
  const { archive } = useWorkspace();
  const [packing, setPacking] = useState<Packing>({ kind: 'packing', progress: 0, stop: () => {} });
  useEffect(() => {
    const controller = new AbortController();
    let isStale = false;
    const stop = () => controller.abort();
    setPacking({ kind: 'packing', progress: 0, stop });
    const onProgress = (progress: { done: number; total: number }) => {
      if (!isStale) setPacking({ kind: 'packing', progress: share(progress), stop });
    };
    void archive.pack(project, choice, { signal: controller.signal, onProgress }).then((packed) => {
      if (isStale) return;
      setPacking(packed.ok ? { kind: 'packed', archive: packed.value } : { kind: 'stopped' });
    });
    return () => {
      isStale = true;
      controller.abort();
    };
  }, [archive, project, choice]);
  return packing;
}
