import type { Result } from '../result.ts';
import { err, ok } from '../result.ts';
import { crc32 } from './crc32.ts';

const UNICODE_PATH_FIELD = 0x7075;
const strictDecoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });

/** What the bytes 0x80 to 0xff mean in code page 437, the zip format's own. */
const CP437_HIGH =
  'ÇüéâäàåçêëèïîìÄÅÉæÆôöòûùÿÖÜ¢£¥₧ƒáíóúñÑªº¿⌐¬½¼¡«»░▒▓│┤╡╢╖╕╣║╗╝╜╛┐└┴┬├─┼╞╟╚╔╩╦╠═╬╧╨╤╥╙╘╒╓╫╪┘┌█▄▌▐▀αßΓπΣσµτΦΘΩδ∞φε∩≡±≥≤⌠⌡÷≈°∙·√ⁿ²■\u00a0';

/** One extra field of a zip header. */
export interface ExtraField {
  readonly id: number;
  readonly data: Uint8Array;
}

/**
 * The name of an entry as text. The Info-ZIP Unicode path field wins when it belongs to this name, then the UTF-8 flag.
 * Without either, a name that is valid UTF-8 is read as such, because macOS and many Unix tools write UTF-8 and set no
 * flag; only what is left is code page 437.
 */
export function decodeName(
  raw: Uint8Array,
  isFlaggedUtf8: boolean,
  extras: readonly ExtraField[],
): Result<string, 'not-utf8'> {
  for (const extra of extras) {
    const name = extra.id === UNICODE_PATH_FIELD ? readUnicodePath(extra.data, raw) : undefined;
    if (name !== undefined) return ok(name);
  }
  const text = decodeUtf8(raw);
  if (text !== undefined) return ok(text);
  return isFlaggedUtf8 ? err('not-utf8') : ok(decodeCp437(raw));
}

/** Version 1, the CRC of the plain name (so that a stale field is seen), then the name in UTF-8. */
function readUnicodePath(data: Uint8Array, raw: Uint8Array): string | undefined {
  if (data.length < 6 || data[0] !== 1) return undefined;
  const crc = new DataView(data.buffer, data.byteOffset).getUint32(1, true);
  return crc === crc32(raw) ? decodeUtf8(data.subarray(5)) : undefined;
}

function decodeUtf8(bytes: Uint8Array): string | undefined {
  try {
    return strictDecoder.decode(bytes);
  } catch {
    return undefined;
  }
}

function decodeCp437(bytes: Uint8Array): string {
  return Array.from(bytes, (byte) => (byte < 0x80 ? String.fromCharCode(byte) : CP437_HIGH.charAt(byte - 0x80))).join(
    '',
  );
}
