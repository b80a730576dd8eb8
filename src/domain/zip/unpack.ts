import JSZip, { type ZipObject } from 'jszip/dist/jszip.min.js';
import type { Bytes } from '../project/content.ts';
import { err, ok, type Result } from '../result.ts';
import { crc32 } from './crc32.ts';
import type { ArchiveEntry } from './directory.ts';
import { wrapEntries } from './envelope.ts';
import type { Damage, ZipError } from './import-error.ts';
import type { WorkOptions } from './progress.ts';

/** How much packed data is handed to JSZip at once; bounds the memory that its copy takes. */
const BATCH_BYTES = 4 * 1024 * 1024;
/** Deflate writes nothing at all in 2 bytes, or in 5 as a stored block. */
const EMPTY_DEFLATE_BYTES = 5;

/**
 * Unpacks entries that were judged, in their order. Each must give exactly the bytes that were announced, with their checksum;
 * unpacking stops as soon as there is one byte more.
 */
export async function unpackEntries(
  archive: Bytes,
  entries: readonly ArchiveEntry[],
  options: WorkOptions = {},
): Promise<Result<readonly Bytes[], ZipError>> {
  const total = entries.reduce((sum, entry) => sum + entry.size, 0);
  const contents: Bytes[] = [];
  let done = 0;
  for (const batch of splitBatches(entries)) {
    const zip = await new JSZip().loadAsync(wrapEntries(archive, batch));
    for (const [index, entry] of batch.entries()) {
      if (options.isCancelled?.()) return err({ kind: 'cancelled' });
      const content = await unpackEntry(archive, entry, zip.file(String(index)));
      if (!content.ok) return err({ kind: 'damaged', damage: content.error, path: entry.name });
      contents.push(content.value);
      done += entry.size;
      options.onProgress?.({ done, total });
    }
  }
  return ok(contents);
}

function* splitBatches(entries: readonly ArchiveEntry[]): Generator<ArchiveEntry[]> {
  let batch: ArchiveEntry[] = [];
  let size = 0;
  for (const entry of entries) {
    if (batch.length > 0 && size + entry.compressedSize > BATCH_BYTES) {
      yield batch;
      batch = [];
      size = 0;
    }
    batch.push(entry);
    size += entry.compressedSize;
  }
  if (batch.length > 0) yield batch;
}

async function unpackEntry(
  archive: Bytes,
  entry: ArchiveEntry,
  packed: ZipObject | null,
): Promise<Result<Bytes, Damage>> {
  const content = await unpackData(archive, entry, packed);
  if (content === undefined) return err('inflate');
  return crc32(content) === entry.crc ? ok(content) : err('checksum');
}

async function unpackData(archive: Bytes, entry: ArchiveEntry, packed: ZipObject | null): Promise<Bytes | undefined> {
  if (!entry.isDeflated) return archive.slice(entry.dataOffset, entry.dataOffset + entry.size);
  if (entry.size === 0) return entry.compressedSize <= EMPTY_DEFLATE_BYTES ? new Uint8Array(0) : undefined;
  return packed === null ? undefined : inflate(packed, entry.size);
}

/** Inflates to exactly `size` bytes; nothing when there are more or fewer, or the data is broken. */
function inflate(packed: ZipObject, size: number): Promise<Bytes | undefined> {
  return new Promise((resolve) => {
    const content = new Uint8Array(size);
    let used = 0;
    const stream = packed.internalStream('uint8array');
    stream
      .on('data', (chunk) => {
        if (used + chunk.length > size) {
          used = size + 1;
          stream.pause();
          resolve(undefined);
          return;
        }
        content.set(chunk, used);
        used += chunk.length;
      })
      .on('error', () => resolve(undefined))
      .on('end', () => resolve(used === size ? content : undefined))
      .resume();
  });
}
