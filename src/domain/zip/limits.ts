/** What an import may cost. Each bound keeps a page from freezing or running out of memory on a file it was handed. */
export interface ImportLimits {
  /** The most entries, files and folders together. */
  readonly entries: number;
  /** The largest archive, in bytes. */
  readonly archiveBytes: number;
  /** The most bytes that all files together may hold once unpacked. */
  readonly unpackedBytes: number;
  /** How many times larger than the archive its content may be ... */
  readonly ratio: number;
  /** ... once the content exceeds this many bytes. Small files of one repeated letter shrink far more and do no harm. */
  readonly ratioFromBytes: number;
}

const MEBIBYTE = 1024 * 1024;

/**
 * The limits of every import. The largest published plugins looked at hold some 2,000 files; a virtual environment or a
 * machine learning model that was packed by mistake fits as well. Deflate alone cannot exceed 1032:1, text stays below 20:1.
 */
export const IMPORT_LIMITS: ImportLimits = {
  entries: 20_000,
  archiveBytes: 256 * MEBIBYTE,
  unpackedBytes: 512 * MEBIBYTE,
  ratio: 100,
  ratioFromBytes: 32 * MEBIBYTE,
};

/** A number of bytes as a person reads it: "0 bytes", "14.2 kB", "512 MB". */
export function formatBytes(bytes: number): string {
  if (bytes < 1000) return bytes === 1 ? '1 byte' : `${bytes} bytes`;
  if (bytes < 1_000_000) return `${shorten(bytes / 1000)} kB`;
  return `${shorten(bytes / 1_000_000)} MB`;
}

function shorten(value: number): string {
  return value < 100 ? value.toFixed(1).replace(/\.0$/, '') : String(Math.round(value));
}
