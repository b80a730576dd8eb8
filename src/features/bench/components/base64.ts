import { type Bytes, contentFromBytes } from '../../../domain/project/content.ts';

/** Bytes as they travel in JSON. */
export function toBase64(bytes: Bytes): string {
  let text = '';
  for (const byte of bytes) text += String.fromCharCode(byte);
  return btoa(text);
}

export function fromBase64(text: string): Bytes {
  return Uint8Array.from(atob(text), (character) => character.charCodeAt(0));
}

/** The text that bytes are; nothing when they are none. */
export function previewOf(bytes: Bytes): string | undefined {
  const content = contentFromBytes(bytes);
  return content.kind === 'text' ? content.text : undefined;
}
