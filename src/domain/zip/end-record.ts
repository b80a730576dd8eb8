import { err, ok, type Result } from '../result.ts';
import type { ZipError } from './import-error.ts';
import { END_RECORD, END64_LOCATOR, END64_RECORD, IN_ZIP64_16, IN_ZIP64_32 } from './zip-layout.ts';

/** Where the list of files stands, and how many entries it has. */
export interface DirectoryBounds {
  readonly offset: number;
  readonly size: number;
  readonly entries: number;
}

const MAX_COMMENT = 0xffff;

/** Finds the end record, follows it to ZIP64's when it must, and checks that what it says can be. */
export function readDirectoryBounds(bytes: Uint8Array): Result<DirectoryBounds, ZipError> {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = findEndRecord(view);
  if (end === undefined) return err(explainMissingEnd(bytes));
  const disks = [view.getUint16(end + END_RECORD.disk, true), view.getUint16(end + END_RECORD.directoryDisk, true)];
  const entries = view.getUint16(end + END_RECORD.entries, true);
  const bounds = {
    entries,
    size: view.getUint32(end + END_RECORD.directorySize, true),
    offset: view.getUint32(end + END_RECORD.directoryOffset, true),
  };
  const entriesHere = view.getUint16(end + END_RECORD.entriesHere, true);
  const isZip64 =
    entries === IN_ZIP64_16 ||
    entriesHere === IN_ZIP64_16 ||
    bounds.size === IN_ZIP64_32 ||
    bounds.offset === IN_ZIP64_32 ||
    disks.includes(IN_ZIP64_16);
  if (isZip64) return readZip64Bounds(view, end);
  if (disks.some((disk) => disk !== 0) || entriesHere !== entries) return err({ kind: 'several-disks' });
  return checkBounds(bounds, end);
}

/** The record nearest the end whose comment reaches exactly to the last byte. */
function findEndRecord(view: DataView): number | undefined {
  const last = view.byteLength - END_RECORD.length;
  for (let at = last; at >= Math.max(0, last - MAX_COMMENT); at -= 1) {
    if (view.getUint32(at, true) !== END_RECORD.signature) continue;
    if (at + END_RECORD.length + view.getUint16(at + END_RECORD.commentLength, true) === view.byteLength) return at;
  }
  return undefined;
}

function readZip64Bounds(view: DataView, end: number): Result<DirectoryBounds, ZipError> {
  const broken = err<ZipError>({ kind: 'damaged', damage: 'zip64' });
  const locator = end - END64_LOCATOR.length;
  if (locator < 0 || view.getUint32(locator, true) !== END64_LOCATOR.signature) return broken;
  if (view.getUint32(locator + END64_LOCATOR.disk, true) !== 0) return err({ kind: 'several-disks' });
  if (view.getUint32(locator + END64_LOCATOR.disks, true) > 1) return err({ kind: 'several-disks' });
  const record = readUint64(view, locator + END64_LOCATOR.recordOffset);
  if (record === undefined || record + END64_RECORD.length > locator) return broken;
  if (view.getUint32(record, true) !== END64_RECORD.signature) return broken;
  if (view.getUint32(record + END64_RECORD.disk, true) !== 0) return err({ kind: 'several-disks' });
  if (view.getUint32(record + END64_RECORD.directoryDisk, true) !== 0) return err({ kind: 'several-disks' });
  const entries = readUint64(view, record + END64_RECORD.entries);
  const size = readUint64(view, record + END64_RECORD.directorySize);
  const offset = readUint64(view, record + END64_RECORD.directoryOffset);
  if (entries === undefined || size === undefined || offset === undefined) return broken;
  if (readUint64(view, record + END64_RECORD.entriesHere) !== entries) return err({ kind: 'several-disks' });
  return checkBounds({ entries, size, offset }, record);
}

function checkBounds(bounds: DirectoryBounds, before: number): Result<DirectoryBounds, ZipError> {
  return bounds.offset + bounds.size === before ? ok(bounds) : err({ kind: 'damaged', damage: 'directory-bounds' });
}

/** A 64 bit number, or nothing when it is larger than any archive that fits into memory. */
export function readUint64(view: DataView, at: number): number | undefined {
  const value = view.getBigUint64(at, true);
  return value <= BigInt(Number.MAX_SAFE_INTEGER) ? Number(value) : undefined;
}

/** How other files begin that people take for zips. */
const OTHER_FORMATS: readonly (readonly [name: string, start: readonly number[]])[] = [
  ['a gzip archive (.gz or .tgz)', [0x1f, 0x8b]],
  ['a 7-Zip archive', [0x37, 0x7a, 0xbc, 0xaf]],
  ['a RAR archive', [0x52, 0x61, 0x72, 0x21]],
  ['an xz archive', [0xfd, 0x37, 0x7a, 0x58]],
  ['a bzip2 archive', [0x42, 0x5a, 0x68]],
  ['a web page; perhaps the download needed a login', [0x3c]],
  ['JSON text', [0x7b]],
];

function explainMissingEnd(bytes: Uint8Array): ZipError {
  if (bytes.length === 0) return { kind: 'not-a-zip', looksLike: 'an empty file' };
  const startsWith = (start: readonly number[]) => start.every((byte, index) => bytes[index] === byte);
  if (startsWith([0x50, 0x4b])) return { kind: 'damaged', damage: 'no-end' };
  return { kind: 'not-a-zip', looksLike: OTHER_FORMATS.find(([, start]) => startsWith(start))?.[0] };
}
