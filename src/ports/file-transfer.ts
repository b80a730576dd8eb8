import type { Bytes } from '../domain/project/content.ts';
import type { Result } from '../domain/result.ts';
import type { ImportError } from '../domain/zip/import-error.ts';
import type { SourceFile, SourceListing } from '../domain/zip/import-files.ts';

export interface PickOptions {
  /** As in the `accept` of a file input: `.zip,application/zip`. */
  readonly accept?: string;
  readonly multiple?: boolean;
}

export interface ListOptions {
  /** Ends the listing; the answer is then the error `cancelled`. */
  readonly signal?: AbortSignal | undefined;
  /** Told how many files have been found so far. */
  readonly onFound?: ((count: number) => void) | undefined;
}

/** Files on their way between the desktop and the page. Nothing is read before it is asked for. */
export interface FileTransfer {
  /** Lets the person choose files; nothing when they choose none. Must be called by a click or key. */
  pickFiles(options?: PickOptions): Promise<readonly SourceFile[] | undefined>;
  /** Lets the person choose a folder; nothing when they choose none. Paths begin with its name. Must be called by a click or key. */
  pickFolder(): Promise<SourceListing | undefined>;
  /** The files of a drop, those in dropped folders included. Must be called in the event itself: afterwards the browser takes the drop back. */
  readDropped(data: DataTransfer, options?: ListOptions): Promise<Result<SourceListing, ImportError>>;
  /** Hands a file to the browser's downloads. */
  download(name: string, bytes: Bytes, mime: string): void;
}
