import { expect, it } from 'vitest';
import { read } from '../../domain/dssjson/read.ts';
import { PARAMETER_SET } from './kind.ts';

it('starts with the keys and defaults of DSS', async () => {
  const makeFiles = await PARAMETER_SET.starters[0]?.load();
  const files = makeFiles?.({ pluginId: 'p', componentId: 'parameter-custom-llm' }).files;
  expect(read(files?.get('parameter-set.json') ?? '').value).toEqual({
    meta: { label: 'Parameter custom LLM', description: '', icon: 'fas fa-puzzle-piece' },
    defaultDefinableInline: true,
    defaultDefinableAtProjectLevel: true,
    pluginParams: [],
    params: [],
  });
});
