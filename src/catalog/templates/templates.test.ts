import { expect, it } from 'vitest';
import { read } from '../../domain/dssjson/read.ts';
import { toPath } from '../../domain/project/path.ts';
import { readText, sortedPaths } from '../../domain/project/project.ts';
import { makeCustomLlmConnection } from './custom-llm-connection/template.ts';

const project = makeCustomLlmConnection('tutorial-llm-connection');
const readValue = (path: string) => read(readText(project, toPath(path)) ?? '').value;

it('has the files of the tutorial', () => {
  expect(sortedPaths(project)).toEqual([
    'code-env/python/desc.json',
    'code-env/python/spec/requirements.txt',
    'parameter-sets/parameter-custom-llm/parameter-set.json',
    'plugin.json',
    'python-llms/custom-chat-plugin/llm.json',
    'python-llms/custom-chat-plugin/llm.py',
  ]);
});

it('has its parameters, under its names', () => {
  expect(readValue('python-llms/custom-chat-plugin/llm.json')).toMatchObject({
    params: [
      { name: 'model', type: 'STRING' },
      { name: 'api_key', type: 'PRESET', parameterSetId: 'parameter-custom-llm' },
    ],
  });
  expect(readValue('parameter-sets/parameter-custom-llm/parameter-set.json')).toMatchObject({
    defaultDefinableInline: true,
    defaultDefinableAtProjectLevel: true,
    pluginParams: [],
    params: [
      {
        name: 'param_set_api_key',
        type: 'CREDENTIAL_REQUEST',
        credentialRequestSettings: { type: 'SINGLE_FIELD' },
        mandatory: true,
      },
    ],
  });
});
