import { expect, test } from 'vitest';
import { readImage } from './read-image.ts';

const PNG = [0x89, 0x50, 0x4e, 0x47];

test('an image is known by its content, and becomes base64', () => {
  expect(readImage('a.txt', new Uint8Array(PNG))).toEqual({
    ok: true,
    value: { name: 'a.txt', mime: 'image/png', base64: 'iVBORw==' },
  });
});

test('what is no image, is empty or is too large is refused with what to do', () => {
  for (const text of ['', '<svg/>', 'RIFF....WAVE']) {
    const bytes = new TextEncoder().encode(text);
    expect(readImage('a.svg', bytes)).toEqual({ ok: false, error: expect.stringContaining('Choose another image') });
  }
  const large = new Uint8Array(4_000_001);
  large.set(PNG);
  expect(readImage('a.png', large)).toEqual({ ok: false, error: expect.stringContaining('Make it smaller') });
});

test('a WebP is known by the name after its length', () => {
  const image = readImage('a.webp', new TextEncoder().encode('RIFF....WEBP'));
  expect(image.ok ? image.value.mime : '').toBe('image/webp');
});
