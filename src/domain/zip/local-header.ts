import { err, ok, type Result } from '../result.ts';
import { decodeName } from './entry-name.ts';
import type { ZipError } from './import-error.ts';
import { FLAG_DESCRIPTOR, FLAG_ENCRYPTED, FLAG_UTF8, IN_ZIP64_32, LOCAL_HEADER } from './zip-layout.ts';

/** What the list of files says about an entry. */
export interface ListedEntry {
  readonly name: string;
  readonly rawName: Uint8Array;
  readonly flags: number;
  readonly method: number;
  readonly crc: number;
  readonly size: number;
  readonly compressedSize: number;
  readonly localOffset: number;
  /** Data ends before this offset: there the list of files begins. */
  readonly dataEnd: number;
}

/**
 * Where the data of an entry begins. The header before it must say what the list of files says: programs differ in which of
 * the two they trust, so an archive in which they differ is not one archive but two.
 */
export function locateData(bytes: Uint8Array, listed: ListedEntry): Result<number, ZipError> {
  const { name: path, localOffset } = listed;
  const nameStart = localOffset + LOCAL_HEADER.length;
  if (nameStart > listed.dataEnd) return err({ kind: 'damaged', damage: 'data-bounds', path });
  const view = new DataView(bytes.buffer, bytes.byteOffset + localOffset, LOCAL_HEADER.length);
  if (view.getUint32(0, true) !== LOCAL_HEADER.signature) return err({ kind: 'damaged', damage: 'local-header', path });
  const nameEnd = nameStart + view.getUint16(LOCAL_HEADER.nameLength, true);
  const dataOffset = nameEnd + view.getUint16(LOCAL_HEADER.extraLength, true);
  if (dataOffset + listed.compressedSize > listed.dataEnd) return err({ kind: 'damaged', damage: 'data-bounds', path });
  const flags = view.getUint16(LOCAL_HEADER.flags, true);
  if (flags & FLAG_ENCRYPTED) return err({ kind: 'encrypted', path });
  const rawName = bytes.subarray(nameStart, nameEnd);
  if (!sameBytes(rawName, listed.rawName)) {
    const stored = decodeName(rawName, (flags & FLAG_UTF8) !== 0, []);
    const listedName = decodeName(listed.rawName, (listed.flags & FLAG_UTF8) !== 0, []);
    return err({
      kind: 'two-names',
      listed: listedName.ok ? listedName.value : path,
      stored: stored.ok ? stored.value : '',
    });
  }
  if (view.getUint16(LOCAL_HEADER.method, true) !== listed.method || !hasSameSizes(view, flags, listed)) {
    return err({ kind: 'damaged', damage: 'local-header', path });
  }
  return ok(dataOffset);
}

/** A field of zeros (sizes that follow the data) or all ones (sizes in ZIP64) says nothing and contradicts nothing. */
function hasSameSizes(view: DataView, flags: number, listed: ListedEntry): boolean {
  if (flags & FLAG_DESCRIPTOR) return true;
  const agrees = (field: number, value: number) => {
    const stored = view.getUint32(field, true);
    return stored === value || stored === IN_ZIP64_32;
  };
  return (
    agrees(LOCAL_HEADER.crc, listed.crc) &&
    agrees(LOCAL_HEADER.compressedSize, listed.compressedSize) &&
    agrees(LOCAL_HEADER.size, listed.size)
  );
}

function sameBytes(a: Uint8Array, b: Uint8Array): boolean {
  return a.length === b.length && a.every((byte, index) => byte === b[index]);
}
