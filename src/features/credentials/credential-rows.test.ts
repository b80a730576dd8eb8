import { expect, test } from 'vitest';
import type { JsonValue } from '../../domain/dssjson/json-value.ts';
import { toPath } from '../../domain/project/path.ts';
import type { CredentialSource } from '../../workspace/operations/credentials.ts';
import { secretKey } from '../../workspace/slices/settings.ts';
import { listCredentialRows } from './credential-rows.ts';

const REQUEST = { name: 'api_key', label: 'API key', type: 'CREDENTIAL_REQUEST' };

test('a request gives a row for each preset of its parameter set', () => {
  const source = plugin([{ ...REQUEST, credentialRequestSettings: { type: 'SINGLE_FIELD' } }], ['OpenAI', 'Azure']);
  const rows = listCredentialRows([source], new Map());
  expect(
    rows.map(({ pluginLabel, parameterSetLabel, presetName, label, type, isFilled }) => [
      pluginLabel,
      parameterSetLabel,
      presetName,
      label,
      type,
      isFilled,
    ]),
  ).toEqual([
    ['My plugin', 'Keys', 'OpenAI', 'API key', 'SINGLE_FIELD', false],
    ['My plugin', 'Keys', 'Azure', 'API key', 'SINGLE_FIELD', false],
  ]);
});

test('a row is filled when its secret is known', () => {
  const source = plugin([{ ...REQUEST, credentialRequestSettings: { type: 'BASIC' } }], ['OpenAI']);
  const secrets = new Map([
    [secretKey('key', 'OpenAI', 'api_key'), { kind: 'basic', user: 'ada', password: 'x' } as const],
  ]);
  expect(listCredentialRows([source], secrets).map((row) => row.isFilled)).toEqual([true]);
});

test('other parameters, unknown types and presets of a set that is gone have no row', () => {
  const params = [
    { name: 'model', type: 'STRING' },
    { ...REQUEST, credentialRequestSettings: { type: 'KERBEROS' } },
    REQUEST,
  ];
  expect(listCredentialRows([plugin(params, ['OpenAI'])], new Map())).toEqual([]);
  const orphan = plugin([{ ...REQUEST, credentialRequestSettings: { type: 'BASIC' } }], []);
  const preset = { id: 'p', parameterSet: 'gone', name: 'Old', values: {} };
  expect(listCredentialRows([{ ...orphan, presets: [preset] }], new Map())).toEqual([]);
});

test('a request without a label is called by its name, and plugins stand in the order of their names', () => {
  const params = [{ name: 'token', type: 'CREDENTIAL_REQUEST', credentialRequestSettings: { type: 'OAUTH2' } }];
  const rows = listCredentialRows(
    [plugin(params, ['a']), { ...plugin(params, ['b']), plugin: 'other', label: 'Another plugin' }],
    new Map(),
  );
  expect(rows.map((row) => `${row.pluginLabel}: ${row.label}`)).toEqual(['Another plugin: token', 'My plugin: token']);
});

function plugin(params: readonly JsonValue[], presets: readonly string[]): CredentialSource {
  const folder = toPath('parameter-sets/keys');
  const descriptor = toPath('parameter-sets/keys/parameter-set.json');
  return {
    plugin: 'key',
    label: 'My plugin',
    parameterSets: [{ id: 'keys', folder, descriptor, label: 'Keys', reading: undefined, value: { params } }],
    presets: presets.map((name) => ({ id: name, parameterSet: 'keys', name, values: {} })),
  };
}
