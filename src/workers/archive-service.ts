import { transfer } from 'comlink';
import type { Bytes } from '../domain/project/content.ts';
import type { Project } from '../domain/project/project.ts';
import type { ExportSelection } from '../domain/zip/pack.ts';
import type { Progress } from '../domain/zip/progress.ts';
import { directArchive } from './archive.ts';

/** How often progress crosses to the page, in milliseconds: as often as an eye can follow. */
const PROGRESS_INTERVAL = 50;

/** What the archive worker answers. Buffers of answers are handed over, not copied. */
export const archiveService = {
  async read(bytes: Bytes, onProgress: (progress: Progress) => void) {
    const result = await directArchive.read(bytes, { onProgress: throttle(onProgress) });
    if (!result.ok) return result;
    const contents = [...result.value.project.files.values()];
    const buffers = contents.flatMap((content) => (content.kind === 'binary' ? [content.bytes.buffer] : []));
    return transfer(result, buffers);
  },

  async pack(project: Project, selection: ExportSelection, onProgress: (progress: Progress) => void) {
    const result = await directArchive.pack(project, selection, { onProgress: throttle(onProgress) });
    return result.ok ? transfer(result, [result.value.bytes.buffer]) : result;
  },
};

export type ArchiveService = typeof archiveService;

function throttle(report: (progress: Progress) => void): (progress: Progress) => void {
  let last = 0;
  let isComplete = false;
  return (progress) => {
    const now = performance.now();
    // The end is always told, and once: the list of files at the end of an archive is written with nothing left to do.
    if (isComplete || (progress.done < progress.total && now - last < PROGRESS_INTERVAL)) return;
    last = now;
    isComplete = progress.done === progress.total;
    report(progress);
  };
}
