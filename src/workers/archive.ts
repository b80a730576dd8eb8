import { packProject } from '../domain/zip/pack.ts';
import { readArchive } from '../domain/zip/read-archive.ts';
import { sha256 } from '../domain/zip/sha256.ts';
import type { Archive, ArchiveOptions } from '../ports/archive.ts';

/** The archive of the thread that calls it: what the worker runs, and what programs without a page can use. */
export const directArchive: Archive = {
  read(bytes, options = {}) {
    return readArchive(bytes, workOptions(options));
  },

  async pack(project, selection, options = {}) {
    const packed = await packProject(project, selection, workOptions(options));
    if (!packed.ok) return packed;
    const bytes = packed.value;
    return { ok: true, value: { bytes, sha256: sha256(bytes), size: bytes.length } };
  },
};

function workOptions({ signal, onProgress }: ArchiveOptions) {
  return { onProgress, isCancelled: () => signal?.aborted ?? false };
}
