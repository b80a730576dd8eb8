import { expect, test } from 'vitest';
import { readPlugin } from '../../domain/plugin/plugin.ts';
import { toPath } from '../../domain/project/path.ts';
import { projectFrom } from '../../domain/project/project.ts';
import { type Secrets, secretKey } from '../../workspace/slices/settings.ts';
import { presetFinder } from './preview-presets.ts';

const DESCRIPTOR = `{
  "pluginParams": [{"name": "url", "type": "STRING", "defaultValue": "https://example.com"}],
  "params": [
    {"name": "key", "type": "CREDENTIAL_REQUEST", "credentialRequestSettings": {"type": "SINGLE_FIELD"}},
    {"name": "region", "type": "STRING"}
  ]
}`;
const plugin = readPlugin(projectFrom([[toPath('parameter-sets/keys/parameter-set.json'), DESCRIPTOR]]), []);
const preset = { id: 'p1', parameterSet: 'keys', name: 'OpenAI', values: { region: 'eu' } };

test('a preset gives the values of both levels and no secret that is not filled in', () => {
  expect(finder(new Map())('keys', 'OpenAI')).toEqual({ url: 'https://example.com', region: 'eu' });
});

test('a filled credential is there, masked', () => {
  const secrets: Secrets = new Map([[secretKey('k', 'p1', 'key'), { kind: 'single', value: 'very secret' }]]);
  expect(finder(secrets)('keys', 'OpenAI')).toMatchObject({ key: '••••••••' });
});

test('a preset or a set that is not there gives nothing', () => {
  expect(finder(new Map())('keys', 'Azure')).toBeUndefined();
  expect(finder(new Map())('gone', 'OpenAI')).toBeUndefined();
});

function finder(secrets: Secrets) {
  return presetFinder({ pluginKey: 'k', sets: plugin.parameterSets, sources: [], presets: [preset], secrets });
}
