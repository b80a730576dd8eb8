import type { Bytes } from '../project/content.ts';
import type { ArchiveEntry } from './directory.ts';
import { CENTRAL_HEADER, END_RECORD, LOCAL_HEADER, METHOD_DEFLATED } from './zip-layout.ts';

const VERSION = 20;
const VERSION_NEEDED_LOCAL = 4;
const VERSION_NEEDED_CENTRAL = 6;

/**
 * A fresh archive around the deflated data of entries, named "0", "1", "2" ... JSZip inflates from this one instead of the
 * original: it reads archives by rules of its own (which header to trust, names that are alike, bytes before the start), and
 * this way only one reader, the one that judged, decides what an archive says.
 */
export function wrapEntries(archive: Bytes, entries: readonly ArchiveEntry[]): Bytes {
  const parts = entries.flatMap((entry, index) => (entry.isDeflated ? [{ entry, name: String(index) }] : []));
  const length = parts.reduce(
    (sum, { entry, name }) =>
      sum + LOCAL_HEADER.length + CENTRAL_HEADER.length + 2 * name.length + entry.compressedSize,
    END_RECORD.length,
  );
  const bytes = new Uint8Array(length);
  const view = new DataView(bytes.buffer);
  const offsets: number[] = [];
  let at = 0;
  for (const { entry, name } of parts) {
    offsets.push(at);
    view.setUint32(at, LOCAL_HEADER.signature, true);
    view.setUint16(at + VERSION_NEEDED_LOCAL, VERSION, true);
    writeEntry(view, at, LOCAL_HEADER, entry, name);
    at = writeName(bytes, at + LOCAL_HEADER.length, name);
    bytes.set(archive.subarray(entry.dataOffset, entry.dataOffset + entry.compressedSize), at);
    at += entry.compressedSize;
  }
  const directoryOffset = at;
  for (const [index, { entry, name }] of parts.entries()) {
    view.setUint32(at, CENTRAL_HEADER.signature, true);
    view.setUint16(at + CENTRAL_HEADER.madeBy, VERSION, true);
    view.setUint16(at + VERSION_NEEDED_CENTRAL, VERSION, true);
    writeEntry(view, at, CENTRAL_HEADER, entry, name);
    view.setUint32(at + CENTRAL_HEADER.localOffset, offsets[index] ?? 0, true);
    at = writeName(bytes, at + CENTRAL_HEADER.length, name);
  }
  view.setUint32(at, END_RECORD.signature, true);
  view.setUint16(at + END_RECORD.entriesHere, parts.length, true);
  view.setUint16(at + END_RECORD.entries, parts.length, true);
  view.setUint32(at + END_RECORD.directorySize, at - directoryOffset, true);
  view.setUint32(at + END_RECORD.directoryOffset, directoryOffset, true);
  return bytes;
}

type EntryFields = Readonly<Record<'method' | 'crc' | 'compressedSize' | 'size' | 'nameLength', number>>;

function writeEntry(view: DataView, at: number, fields: EntryFields, entry: ArchiveEntry, name: string): void {
  view.setUint16(at + fields.method, METHOD_DEFLATED, true);
  view.setUint32(at + fields.crc, entry.crc, true);
  view.setUint32(at + fields.compressedSize, entry.compressedSize, true);
  view.setUint32(at + fields.size, entry.size, true);
  view.setUint16(at + fields.nameLength, name.length, true);
}

function writeName(bytes: Bytes, at: number, name: string): number {
  for (let index = 0; index < name.length; index += 1) bytes[at + index] = name.charCodeAt(index);
  return at + name.length;
}
