import { err, ok, type Result } from '../result.ts';
import { type DirectoryBounds, readDirectoryBounds, readUint64 } from './end-record.ts';
import { decodeName, type ExtraField } from './entry-name.ts';
import type { Damage, ZipError } from './import-error.ts';
import type { ImportLimits } from './limits.ts';
import { locateData } from './local-header.ts';
import * as layout from './zip-layout.ts';

const { CENTRAL_HEADER } = layout;

/** One entry of an archive that has been judged and may be unpacked. */
export interface ArchiveEntry {
  /** As the archive says, with `/` for Windows' `\`. Not yet a safe path. */
  readonly name: string;
  readonly kind: 'file' | 'folder' | 'link';
  readonly isDeflated: boolean;
  readonly crc: number;
  readonly compressedSize: number;
  readonly size: number;
  /** Where its data begins in the archive. */
  readonly dataOffset: number;
}

/**
 * Reads the list of files of an archive and judges it, before anything is unpacked: structure, sizes against the limits,
 * encryption, methods, and whether the headers before the data say the same. Names are judged later, with those of folders.
 */
export function readDirectory(bytes: Uint8Array, limits: ImportLimits): Result<readonly ArchiveEntry[], ZipError> {
  if (bytes.length > limits.archiveBytes) {
    return err({ kind: 'archive-too-big', size: bytes.length, limit: limits.archiveBytes });
  }
  const bounds = readDirectoryBounds(bytes);
  if (!bounds.ok) return bounds;
  if (bounds.value.entries > limits.entries) {
    return err({ kind: 'too-many-files', count: bounds.value.entries, limit: limits.entries });
  }
  const entries = readEntries(bytes, bounds.value);
  if (!entries.ok) return entries;
  const problem = findSizeProblem(entries.value, bytes.length, limits) ?? findOverlap(entries.value);
  return problem === undefined ? entries : err(problem);
}

function readEntries(bytes: Uint8Array, bounds: DirectoryBounds): Result<readonly ArchiveEntry[], ZipError> {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = bounds.offset + bounds.size;
  const entries: ArchiveEntry[] = [];
  let at = bounds.offset;
  while (at < end) {
    if (entries.length === bounds.entries) return damaged('entry-count');
    if (at + CENTRAL_HEADER.length > end) return damaged('directory-entry');
    if (view.getUint32(at, true) !== CENTRAL_HEADER.signature) return damaged('directory-entry');
    const nameLength = view.getUint16(at + CENTRAL_HEADER.nameLength, true);
    const extraLength = view.getUint16(at + CENTRAL_HEADER.extraLength, true);
    const commentLength = view.getUint16(at + CENTRAL_HEADER.commentLength, true);
    const extraStart = at + CENTRAL_HEADER.length + nameLength;
    const next = extraStart + extraLength + commentLength;
    if (next > end) return damaged('directory-entry');
    const rawName = bytes.subarray(at + CENTRAL_HEADER.length, extraStart);
    const extras = readExtras(bytes.subarray(extraStart, extraStart + extraLength));
    const entry = readEntry(bytes, view, at, rawName, extras, bounds.offset);
    if (!entry.ok) return entry;
    entries.push(entry.value);
    at = next;
  }
  return entries.length === bounds.entries ? ok(entries) : damaged('entry-count');
}

function readEntry(
  bytes: Uint8Array,
  view: DataView,
  at: number,
  rawName: Uint8Array,
  extras: readonly ExtraField[],
  dataEnd: number,
): Result<ArchiveEntry, ZipError> {
  const flags = view.getUint16(at + CENTRAL_HEADER.flags, true);
  const method = view.getUint16(at + CENTRAL_HEADER.method, true);
  const decoded = decodeName(rawName, (flags & layout.FLAG_UTF8) !== 0, extras);
  if (!decoded.ok) return damaged('name-encoding');
  const name = decoded.value.replaceAll('\\', '/');
  if (flags & (layout.FLAG_ENCRYPTED | layout.FLAG_STRONG_ENCRYPTION)) return err({ kind: 'encrypted', path: name });
  if (method !== layout.METHOD_STORED && method !== layout.METHOD_DEFLATED) {
    return err({ kind: 'unsupported-method', path: name, method });
  }
  const sizes = readSizes(view, at, extras);
  if (sizes === undefined) return damaged('zip64', name);
  const kind = readKind(view, at, name, sizes.size);
  if (kind === undefined) return err({ kind: 'special-file', path: name });
  if (kind === 'folder' && sizes.size !== 0) return damaged('folder-with-data', name);
  const isDeflated = method === layout.METHOD_DEFLATED;
  if (!isDeflated && sizes.size !== sizes.compressedSize) return damaged('stored-size', name);
  const crc = view.getUint32(at + CENTRAL_HEADER.crc, true);
  const dataOffset = locateData(bytes, { ...sizes, name, rawName, flags, method, crc, dataEnd });
  if (!dataOffset.ok) return dataOffset;
  const { size, compressedSize } = sizes;
  return ok({ name, kind, isDeflated, crc, compressedSize, size, dataOffset: dataOffset.value });
}

interface Sizes {
  readonly size: number;
  readonly compressedSize: number;
  readonly localOffset: number;
}

/** The sizes and the offset, from the ZIP64 field where the header says so; nothing when that field is missing or short. */
function readSizes(view: DataView, at: number, extras: readonly ExtraField[]): Sizes | undefined {
  const wide = extras.find((extra) => extra.id === layout.ZIP64_FIELD)?.data;
  const wideView = wide && new DataView(wide.buffer, wide.byteOffset, wide.byteLength);
  let used = 0;
  const read = (field: number): number | undefined => {
    const value = view.getUint32(at + field, true);
    if (value !== layout.IN_ZIP64_32) return value;
    if (wideView === undefined || used + 8 > wideView.byteLength) return undefined;
    used += 8;
    return readUint64(wideView, used - 8);
  };
  // The field holds only the values that are needed, in this order.
  const size = read(CENTRAL_HEADER.size);
  const compressedSize = read(CENTRAL_HEADER.compressedSize);
  const localOffset = read(CENTRAL_HEADER.localOffset);
  if (size === undefined || compressedSize === undefined || localOffset === undefined) return undefined;
  return view.getUint16(at + CENTRAL_HEADER.disk, true) === 0 ? { size, compressedSize, localOffset } : undefined;
}

/** What an entry is; nothing for devices, pipes and sockets. */
function readKind(view: DataView, at: number, name: string, size: number): ArchiveEntry['kind'] | undefined {
  const madeBy = view.getUint8(at + CENTRAL_HEADER.madeBy + 1);
  const hasUnixMode = madeBy === layout.MADE_BY_UNIX || madeBy === layout.MADE_BY_MACOS;
  const mode = hasUnixMode ? view.getUint16(at + CENTRAL_HEADER.externalAttributes + 2, true) : 0;
  const type = mode & layout.UNIX_TYPE_MASK;
  if (name.endsWith('/') || (type === layout.UNIX_FOLDER && size === 0)) return 'folder';
  if (type === layout.UNIX_LINK) return 'link';
  return type === 0 || type === layout.UNIX_FILE ? 'file' : undefined;
}

/** The extra fields; a rest that is no field is passed over, as all readers do. */
function readExtras(bytes: Uint8Array): ExtraField[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const fields: ExtraField[] = [];
  for (let at = 0; at + 4 <= bytes.length; ) {
    const end = at + 4 + view.getUint16(at + 2, true);
    if (end > bytes.length) break;
    fields.push({ id: view.getUint16(at, true), data: bytes.subarray(at + 4, end) });
    at = end;
  }
  return fields;
}

function findSizeProblem(
  entries: readonly ArchiveEntry[],
  archiveSize: number,
  limits: ImportLimits,
): ZipError | undefined {
  const size = entries.reduce((sum, entry) => sum + entry.size, 0);
  if (size > limits.unpackedBytes) return { kind: 'too-big', size, limit: limits.unpackedBytes };
  const ratio = Math.floor(size / archiveSize);
  if (size > limits.ratioFromBytes && ratio > limits.ratio) return { kind: 'ratio', ratio, limit: limits.ratio };
  return undefined;
}

/** Data that lies over other data: the trick by which a small archive unpacks to a huge one without nesting. */
function findOverlap(entries: readonly ArchiveEntry[]): ZipError | undefined {
  let end = 0;
  for (const entry of [...entries].sort((a, b) => a.dataOffset - b.dataOffset)) {
    if (entry.dataOffset < end) return { kind: 'damaged', damage: 'overlap', path: entry.name };
    end = entry.dataOffset + entry.compressedSize;
  }
  return undefined;
}

function damaged(damage: Damage, path?: string): { readonly ok: false; readonly error: ZipError } {
  return err(path === undefined ? { kind: 'damaged', damage } : { kind: 'damaged', damage, path });
}
