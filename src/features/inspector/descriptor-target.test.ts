import { expect, test } from 'vitest';
import { readPlugin } from '../../domain/plugin/plugin.ts';
import { TEST_KINDS } from '../../domain/plugin/test-kinds.ts';
import { type ProjectPath, toPath } from '../../domain/project/path.ts';
import { projectFrom } from '../../domain/project/project.ts';
import { findDescriptorTarget, findOtherKeys } from './descriptor-target.ts';

const project = projectFrom([
  [
    toPath('plugin.json'),
    '{"id": "x", "version": "1.0.0", "meta": {"label": "My plugin", "author": "Ada"}, "params": []}',
  ],
  [toPath('parameter-sets/keys/parameter-set.json'), '{"meta": {"label": "Keys"}}'],
  [toPath('custom-recipes/clean/recipe.json'), '{"meta": {"label": "Clean"}, "kind": "PYTHON"}'],
  [toPath('README.md'), 'Read me'],
]);
const plugin = readPlugin(project, []);

test('the parameters of plugin.json reach Python as plugin_config', () => {
  const target = find('plugin.json');
  expect(target).toMatchObject({ kind: 'Plugin', name: 'My plugin', variable: 'plugin_config' });
  expect(target?.lists.map((list) => list.key)).toEqual(['params']);
});

test('a parameter set has two lists and two switches', () => {
  const target = find('parameter-sets/keys/parameter-set.json');
  expect(target).toMatchObject({ kind: 'Parameter set', name: 'Keys' });
  expect(target?.lists.map((list) => list.key)).toEqual(['params', 'pluginParams']);
  expect(target?.switches.map((each) => each.key)).toEqual([
    'defaultDefinableInline',
    'defaultDefinableAtProjectLevel',
  ]);
});

test('a component of a kind that is not known yet has a form too', () => {
  expect(find('custom-recipes/clean/recipe.json')).toMatchObject({
    kind: 'Component in custom-recipes',
    name: 'Clean',
  });
});

test('a kind without parameters or without "meta" has a smaller form, or none', () => {
  const [base] = TEST_KINDS;
  if (base === undefined) throw new Error('There are no kinds for tests');
  const path = toPath('python-llms/m/llm.json');
  const models = projectFrom([[path, '{"meta": {"label": "Model"}}']]);
  const listsWith = (form: 'params' | 'meta' | 'none') =>
    findDescriptorTarget(models, readPlugin(models, [{ ...base, form }]), path)?.lists.length;
  expect([listsWith('params'), listsWith('meta'), listsWith('none')]).toEqual([1, 0, undefined]);
});

test('other files have none', () => {
  expect(find('README.md')).toBeUndefined();
  expect(find('missing.json')).toBeUndefined();
});

test('keys that the form does not show are found', () => {
  const target = find('plugin.json');
  expect(target === undefined ? [] : findOtherKeys(target)).toEqual(['id', 'version', 'meta.author']);
});

function find(path: string) {
  const at: ProjectPath = toPath(path);
  return findDescriptorTarget(project, plugin, at);
}
