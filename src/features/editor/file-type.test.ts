import { expect, test } from 'vitest';
import { textContent } from '../../domain/project/content.ts';
import { toPath } from '../../domain/project/path.ts';
import { typeOfBytes, viewerOf } from './file-type.ts';

const bytes = (latin1: string) => Uint8Array.from(latin1, (character) => character.charCodeAt(0));
const PNG = bytes('\x89PNG\r\n\x1a\n and more');

test('a picture is told by its first bytes, whatever its name', () => {
  expect(typeOfBytes(toPath('icon'), PNG)).toMatchObject({ label: 'a PNG image', mime: 'image/png', isImage: true });
  expect(typeOfBytes(toPath('a.png'), bytes('RIFF....WEBPVP8 '))).toMatchObject({ mime: 'image/webp' });
});

test('archives are told apart by what they are used for', () => {
  expect(typeOfBytes(toPath('lib/x.whl'), bytes('PK\x03\x04')).label).toBe('a Python package (wheel)');
  expect(typeOfBytes(toPath('lib/x.bin'), bytes('PK\x03\x04')).label).toBe('a zip archive');
});

test('text that is not UTF-8 is named as such', () => {
  expect(typeOfBytes(toPath('data.csv'), bytes('caf\xe9;1')).label).toBe('text in another encoding than UTF-8');
  expect(typeOfBytes(toPath('x.dat'), bytes('caf\xe9\0')).label).toBe('a file of a kind that cannot be told');
});

test('text is edited, an SVG is shown, and what is no picture is described', () => {
  expect(viewerOf(toPath('plugin.json'), textContent('{}'))).toBe('text');
  expect(viewerOf(toPath('a.svg'), textContent('<svg/>'))).toBe('picture');
  expect(viewerOf(toPath('a.png'), { kind: 'binary', bytes: PNG })).toBe('image');
  expect(viewerOf(toPath('a.png'), { kind: 'binary', bytes: bytes('\0\0\0') })).toBe('binary');
});
