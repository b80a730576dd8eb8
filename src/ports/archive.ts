import type { Bytes } from '../domain/project/content.ts';
import type { Project } from '../domain/project/project.ts';
import type { Result } from '../domain/result.ts';
import type { ZipError } from '../domain/zip/import-error.ts';
import type { ImportedPlugin } from '../domain/zip/import-note.ts';
import type { ExportSelection, PackCancelled } from '../domain/zip/pack.ts';
import type { Progress } from '../domain/zip/progress.ts';

export interface ArchiveOptions {
  /** Ends the work; the answer is then the error `cancelled`. */
  readonly signal?: AbortSignal | undefined;
  readonly onProgress?: ((progress: Progress) => void) | undefined;
}

export interface PackedArchive {
  readonly bytes: Bytes;
  /** In lower case hexadecimal. */
  readonly sha256: string;
  /** In bytes. */
  readonly size: number;
}

/** Reads and writes the zips of plugins without holding up the page. */
export interface Archive {
  /** Reads a plugin. Takes the bytes over: they cannot be used afterwards. */
  read(bytes: Bytes, options?: ArchiveOptions): Promise<Result<ImportedPlugin, ZipError>>;
  pack(
    project: Project,
    selection: ExportSelection,
    options?: ArchiveOptions,
  ): Promise<Result<PackedArchive, PackCancelled>>;
}
