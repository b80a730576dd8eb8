import { expect, test } from 'vitest';
import { readPlugin } from '../../domain/plugin/plugin.ts';
import { toPath } from '../../domain/project/path.ts';
import { projectFrom } from '../../domain/project/project.ts';
import { listSections, presetParams } from './settings-sections.ts';

const plugin = readPlugin(
  projectFrom([
    [toPath('plugin.json'), '{"id": "x"}'],
    [toPath('parameter-sets/keys/parameter-set.json'), '{"meta": {"label": "OpenAI keys"}, "params": [{"name": "a"}]}'],
    [toPath('parameter-sets/other/parameter-set.json'), '{"meta": {"label": "Parameter set other"}}'],
  ]),
  [],
);

test('the sections are the parameters and then the parameter sets, each called so once', () => {
  expect(listSections(plugin, []).map((section) => section.title)).toEqual([
    'Parameters',
    'Parameter set OpenAI keys',
    'Parameter set other',
  ]);
});

test('presets whose parameter set is gone have a section of their own', () => {
  const presets = [preset('keys'), preset('gone')];
  const section = listSections(plugin, presets).at(-1);
  expect(section?.kind === 'orphans' && section.presets).toEqual([preset('gone')]);
});

test('a preset has the parameters of both levels', () => {
  const [set] = plugin.parameterSets;
  if (set === undefined) throw new Error('The plugin has two parameter sets');
  const params = presetParams(set);
  expect(params.component.map((param) => param.name)).toEqual(['a']);
  expect(params.plugin).toEqual([]);
});

function preset(parameterSet: string) {
  return { id: parameterSet, parameterSet, name: 'A preset', values: {} };
}
