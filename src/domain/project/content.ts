/** Bytes of a file that is not text. */
export type Bytes = Uint8Array<ArrayBuffer>;

/**
 * What a file holds. Text is exactly what its bytes decode to as UTF-8 (a byte order mark and line ends are kept), so that
 * encoding it gives the same bytes again; everything else stays bytes.
 */
export type FileContent =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'binary'; readonly bytes: Bytes };

const strictDecoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
const encoder = new TextEncoder();

export function textContent(text: string): FileContent {
  return { kind: 'text', text };
}

/** Reads bytes as text when they are valid UTF-8 without NUL, else keeps them as they are. */
export function contentFromBytes(bytes: Bytes): FileContent {
  if (bytes.includes(0)) return { kind: 'binary', bytes };
  try {
    return { kind: 'text', text: strictDecoder.decode(bytes) };
  } catch {
    return { kind: 'binary', bytes };
  }
}

/** The bytes of a file, as they stand in an archive. */
export function contentToBytes(content: FileContent): Bytes {
  return content.kind === 'text' ? encoder.encode(content.text) : content.bytes;
}

/** The size of a file in bytes. Counts UTF-8 without encoding, so that it is cheap for every file of a tree. */
export function contentSize(content: FileContent): number {
  if (content.kind === 'binary') return content.bytes.length;
  const { text } = content;
  let size = text.length;
  for (let index = 0; index < text.length; index += 1) {
    const code = text.charCodeAt(index);
    if (code < 0x80) continue;
    if (code < 0x800) size += 1;
    else if (code >= 0xd800 && code <= 0xdbff && isLowSurrogate(text.charCodeAt(index + 1))) {
      size += 2;
      index += 1;
    } else size += 2;
  }
  return size;
}

function isLowSurrogate(code: number): boolean {
  return code >= 0xdc00 && code <= 0xdfff;
}

/** Whether two contents are the same file, byte for byte. */
export function sameContent(a: FileContent | undefined, b: FileContent | undefined): boolean {
  if (a === b) return true;
  if (a === undefined || b === undefined || a.kind !== b.kind) return false;
  if (a.kind === 'text') return b.kind === 'text' && a.text === b.text;
  if (b.kind !== 'binary' || a.bytes.length !== b.bytes.length) return false;
  const other = b.bytes;
  return a.bytes.every((byte, index) => byte === other[index]);
}
