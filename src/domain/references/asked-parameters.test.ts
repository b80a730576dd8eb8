import { expect, test } from 'vitest';
import { findAskedParameters } from './asked-parameters.ts';

test.each([
  'payload["parameterName"] == "old"',
  "payload.get('parameterName') == 'old'",
  'payload.get("parameterName", "") != "old"',
  '"old" == payload["parameterName"]',
  'payload["parameterName"] in ("x", "old")',
  'parameter_name == "old"',
  'parameterName not in ["old"]',
  'name = payload["parameterName"]\nif name == "old":',
  'asked: str = payload.get("parameterName")\nif "old" == asked or asked in {"old"}:',
])('%s names a parameter', (code) => {
  const found = findAskedParameters(code);
  const old = found.filter(({ name }) => name === 'old');
  expect(old.length).toBeGreaterThan(0);
  expect(old.every(({ range }) => code.slice(range.start, range.end) === 'old')).toBe(true);
  expect(new Set(found.map(({ range }) => range.start)).size).toBe(found.length);
});

test.each([
  'name == "old"',
  'payload["rootModel"] == "old"',
  'parameter_name = "old"',
  'name = payload["x"]\nname == "old"',
])('%s names none', (code) => {
  expect(findAskedParameters(code)).toEqual([]);
});
