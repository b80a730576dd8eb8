import type { ChatImage } from '../../../domain/bench/chat.ts';
import { err, ok, type Result } from '../../../domain/result.ts';

/** In bytes. Larger ones are refused by most providers, and slow the page down. */
const MOST_BYTES = 4_000_000;
/** The bytes that tell each type, and where they stand. A WebP begins like a sound or a film: its name comes later. */
const SIGNATURES: readonly (readonly [mime: string, place: number, bytes: readonly number[]])[] = [
  ['image/png', 0, [0x89, 0x50, 0x4e, 0x47]],
  ['image/jpeg', 0, [0xff, 0xd8, 0xff]],
  ['image/gif', 0, [0x47, 0x49, 0x46, 0x38]],
  ['image/webp', 8, [0x57, 0x45, 0x42, 0x50]],
];

/** A file as an image of a message, judged by its content and not by its name. */
export function readImage(name: string, bytes: Uint8Array): Result<ChatImage, string> {
  const found = SIGNATURES.find(([, place, own]) => own.every((byte, index) => bytes[place + index] === byte));
  if (found === undefined) return err(`${name} is no PNG, JPEG, GIF or WebP. Choose another image.`);
  if (bytes.length > MOST_BYTES) return err(`${name} is larger than 4 MB. Make it smaller, and add it again.`);
  return ok({ name, mime: found[0], base64: toBase64(bytes) });
}

function toBase64(bytes: Uint8Array): string {
  let text = '';
  const step = 32_768;
  for (let at = 0; at < bytes.length; at += step) text += String.fromCharCode(...bytes.subarray(at, at + step));
  return btoa(text);
}
