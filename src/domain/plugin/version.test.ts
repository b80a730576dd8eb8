import { expect, it } from 'vitest';
import { bumpVersion } from './version.ts';

it.each([
  ['0.0.1', '0.0.2', '0.1.0', '1.0.0'],
  ['1.9.9', '1.9.10', '1.10.0', '2.0.0'],
  ['1.0', '1.0.1', '1.1.0', '2.0.0'],
  ['2.0-2', '2.0.1', '2.1.0', '3.0.0'],
  ['3', '3.0.1', '3.1.0', '4.0.0'],
  ['v1.2.3', '1.2.4', '1.3.0', '2.0.0'],
  ['1.2.3-beta.1', '1.2.3', '1.3.0', '2.0.0'],
  ['1.2.3.4', '1.2.4', '1.3.0', '2.0.0'],
  ['', '0.0.1', '0.1.0', '1.0.0'],
  ['next', '0.0.1', '0.1.0', '1.0.0'],
  ['1.2.99999999999999999999', '1.2.100000000000000000000', '1.3.0', '2.0.0'],
])('%j is followed by %s, %s or %s', (version, patch, minor, major) => {
  expect(bumpVersion('patch', version)).toBe(patch);
  expect(bumpVersion('minor', version)).toBe(minor);
  expect(bumpVersion('major', version)).toBe(major);
});
