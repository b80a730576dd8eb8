import { describe, expect, it } from 'vitest';
import { read } from '../dssjson/read.ts';
import { readParams } from '../params/read-params.ts';
import { toFormFields } from '../params/to-form-fields.ts';
import { readPlugin } from '../plugin/plugin.ts';
import { TEST_KINDS } from '../plugin/test-kinds.ts';
import { toPath } from '../project/path.ts';
import { projectFrom } from '../project/project.ts';
import { DEFAULT_BENCH_SETTINGS } from './bench-settings.ts';
import { composeSetup, type Filled, formConfig, modelForm } from './compose-setup.ts';

const PROJECT = projectFrom(
  Object.entries({
    'plugin.json': '{"id": "p", "params": [{"name": "region", "type": "STRING", "defaultValue": "eu"}]}',
    'parameter-sets/keys/parameter-set.json': `{"params": [
      {"name": "url", "type": "STRING", "defaultValue": "https://a"},
      {"name": "token", "type": "PASSWORD"},
      {"name": "key", "type": "CREDENTIAL_REQUEST"}
    ]}`,
    'python-llms/chat/llm.json': `{"params": [
      {"name": "model", "type": "STRING", "defaultValue": "small"},
      {"name": "size", "type": "INT"},
      {"type": "SEPARATOR", "label": "Secrets"},
      {"name": "secret", "type": "PASSWORD"},
      {"name": "keys", "type": "PRESET", "parameterSetId": "keys"},
      {"name": "__proto__", "type": "STRING", "defaultValue": "odd"}
    ]}`,
  }).map(([path, text]) => [toPath(path), text] as const),
);

const KINDS = TEST_KINDS.map((kind, index) =>
  index === 0 ? { ...kind, folder: 'python-llms', descriptor: 'llm.json' } : kind,
);

function setupWith(secrets: Readonly<Record<string, readonly (readonly [string, string])[]>>) {
  const filled: Filled = {
    pluginValues: {},
    presets: [{ id: 'preset-1', parameterSet: 'keys', name: 'Main', values: {} }],
    secretsOf: (holder) => secrets[holder] ?? [],
  };
  const models = [
    {
      key: 'm1',
      id: 'gpt',
      capability: 'CHAT_COMPLETION' as const,
      component: 'chat',
      config: { keys: { mode: 'PRESET', name: 'Main' } },
    },
  ];
  const settings = {
    ...DEFAULT_BENCH_SETTINGS,
    connections: [{ key: 'c', name: 'con', models, security: { usableBy: 'ALL' as const, groups: [] } }],
  };
  return composeSetup(PROJECT, readPlugin(PROJECT, KINDS), settings, filled);
}

describe('the simulated instance', () => {
  it('holds what was filled in, defaults included, and presets by name', () => {
    const setup = setupWith({});
    expect(setup['plugins']).toEqual([
      {
        folder: '/plugins/plugin',
        settings: { region: 'eu' },
        presets: { keys: { Main: { url: 'https://a' } } },
        credentials: { keys: { Main: {} } },
      },
    ]);
    expect(setup['connections']).toMatchObject([
      { name: 'con', plugin: 'p', models: [{ id: 'gpt', component: 'chat' }] },
    ]);
  });

  it('puts each secret in its place: passwords among the values, credentials apart', () => {
    const setup = setupWith({
      'preset-1': [
        ['token', 't0ken'],
        ['key', 'k3y'],
      ],
      [modelForm('m1')]: [['secret', 's3cret']],
    });
    expect(setup['plugins']).toMatchObject([
      {
        presets: { keys: { Main: { token: 't0ken' } } },
        credentials: { keys: { Main: { key: 'k3y' } } },
      },
    ]);
    expect(setup['connections']).toMatchObject([
      { models: [{ config: { model: 'small', secret: 's3cret', keys: { mode: 'PRESET', name: 'Main' } } }] },
    ]);
  });

  it('keeps a parameter with the name of a prototype as a parameter', () => {
    const text = JSON.stringify(setupWith({}));
    expect(text).toContain('"__proto__":"odd"');
    expect(Object.getPrototypeOf(JSON.parse(text))).toBe(Object.prototype);
  });
});

describe('values as a form saves them', () => {
  const fieldsOf = (list: string) => toFormFields(readParams(read(`{"params": [${list}]}`).root, ['params']), []);

  it('take the default of the copy that is shown, where a name is declared twice', () => {
    const fields = fieldsOf(`{"name": "mode", "type": "STRING"},
      {"name": "url", "type": "STRING", "defaultValue": "a", "visibilityCondition": "model.mode == 'a'"},
      {"name": "url", "type": "STRING", "defaultValue": "b", "visibilityCondition": "model.mode != 'a'"}`);
    expect(formConfig(fields, { mode: 'a' })).toEqual({ mode: 'a', url: 'a' });
    expect(formConfig(fields, {})).toEqual({ url: 'b' });
  });

  it('give the items of lists their own defaults', () => {
    const fields = fieldsOf(`{"name": "l", "type": "OBJECT_LIST", "subParams": [
      {"name": "a", "type": "STRING", "defaultValue": "x"}, {"name": "n", "type": "INT"}]}`);
    expect(formConfig(fields, { l: [{}, { a: 'y' }] })).toEqual({
      l: [
        { a: 'x', n: 0 },
        { a: 'y', n: 0 },
      ],
    });
  });
});
