import { err, ok } from '../domain/result.ts';
import type { SourceFile } from '../domain/zip/import-files.ts';

/** A file of the browser, read when it is asked for. */
export function sourceFile(path: string, file: File): SourceFile {
  return {
    path,
    size: file.size,
    async read() {
      try {
        return ok(new Uint8Array(await file.arrayBuffer()));
      } catch {
        return err('It was moved, changed or protected after it had been chosen.');
      }
    },
  };
}
