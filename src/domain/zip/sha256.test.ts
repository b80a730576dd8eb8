import { createHash } from 'node:crypto';
import { expect, it } from 'vitest';
import { sha256 } from './sha256.ts';

it('agrees with the known sum of "abc"', () => {
  expect(sha256(new TextEncoder().encode('abc'))).toBe(
    'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad',
  );
});

it('agrees with node at every length around the edges of its blocks, and at an offset', () => {
  const bytes = Uint8Array.from({ length: 300 }, (_, index) => (index * 37) & 0xff);
  for (let length = 0; length < 260; length += 1) {
    const part = bytes.subarray(3, 3 + length);
    expect(sha256(part)).toBe(createHash('sha256').update(part).digest('hex'));
  }
});
