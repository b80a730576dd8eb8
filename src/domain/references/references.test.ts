import { describe, expect, it } from 'vitest';
import { toPath } from '../project/path.ts';
import { readText } from '../project/project.ts';
import { definitionAt, namedAt, referencesTo, targetOfFile } from './navigate.ts';
import { describeTarget, type Files, listed, projectOf } from './references.test-data.ts';

const RECIPE = 'custom-recipes/r/recipe.json';
const MACRO = 'python-runnables/m/runnable.json';

/** What Ctrl and a click on the text between the bars leads to. */
function goTo(files: Files, path: string, marked: string): readonly string[] {
  const [before = '', name = ''] = marked.split('|');
  const project = projectOf(files);
  const text = readText(project, toPath(path)) ?? '';
  const offset = text.indexOf(before + name) + before.length + 1;
  return definitionAt(project, toPath(path), offset).map(({ path: to, range }) => {
    const there = (readText(project, to) ?? '').slice(range.start, range.end);
    return there === '' ? to : `${to}: ${there}`;
  });
}

describe('a descriptor names', () => {
  it('a parameter set, in a file that is broken elsewhere too', () => {
    const files = {
      [RECIPE]: `{"params": [{"name": "p", "parameterSetId": 'keys'}, {"x": ]`,
      'parameter-sets/keys/parameter-set.json': '{}',
    };
    expect(listed(files)).toEqual([`${RECIPE}: keys -> parameter-set parameter-sets/keys/parameter-set.json`]);
    expect(goTo(files, RECIPE, 'parameterSetId": \'|keys|')).toEqual(['parameter-sets/keys/parameter-set.json']);
  });

  it('files below resource, by their keys and by choices that they compute', () => {
    const files = {
      [RECIPE]:
        '{"paramsPythonSetup": "helpers/choices.py", "paramsTemplate": "form.html", "params": [{"name": "a", "getChoicesFromPython": true}]}',
      'resource/helpers/choices.py': '',
    };
    expect(listed(files)).toEqual([
      `${RECIPE}: helpers/choices.py -> file resource/helpers/choices.py`,
      `${RECIPE}: form.html -> file resource/form.html`,
      `${RECIPE}: true -> file resource/helpers/choices.py`,
    ]);
    expect(goTo(files, RECIPE, 'getChoicesFromPython": |true|')).toEqual(['resource/helpers/choices.py']);
    expect(goTo(files, RECIPE, '"paramsTemplate": "|form.html|')).toEqual([]);
  });

  it('a module for AngularJS', () => {
    const files = {
      [MACRO]: '{"paramsModule": "my.module"}',
      'js/form.js': "const used = angular.module('other');\nangular.module('my.module', []).controller('C', () => {});",
    };
    expect(goTo(files, MACRO, 'paramsModule": "|my.module|')).toEqual(['js/form.js: my.module']);
  });

  it('the module of a class', () => {
    const block = 'python-structured-agent-blocks/b/block.json';
    const files = {
      [block]: '{"pyClazzName": "blocks.first.MyBlock"}',
      'python-lib/blocks/first.py': 'class MyBlock: ...',
    };
    expect(goTo(files, block, 'pyClazzName": "|blocks|')).toEqual(['python-lib/blocks/first.py']);
  });

  it('roles, by selections and columns', () => {
    const files = {
      [RECIPE]:
        '{"selectableFromDataset": "main", "inputRoles": [{"name": "main"}], "outputRoles": [{"name": "main"}, {"name": "out"}], "params": [{"name": "c", "columnRole": "out"}]}',
    };
    expect(listed(files)).toEqual([
      `${RECIPE}: main -> role main of ${RECIPE}`,
      `${RECIPE}: out -> role out of ${RECIPE}`,
    ]);
    expect(goTo(files, RECIPE, 'columnRole": "|out|')).toEqual([`${RECIPE}: out`]);
  });

  it.each([
    '"macroRoles": [{"type": "DATASET", "targetParamsKey": "p"}]',
    '"macroRoles": [{"type": "API_SERVICE_VERSION", "targetParamsKeys": ["p"]}]',
    '"roles": [{"type": "FOLDER", "targetParamsKey": "p"}]',
    '"operatesOnQueriesBasedOnParameterName": "p"',
  ])('parameters: %s', (keys) => {
    const files = { [MACRO]: `{${keys}, "params": [{"name": "p", "type": "DATASET"}]}` };
    expect(listed(files)).toEqual([`${MACRO}: p -> parameter p of ${MACRO}`]);
  });

  it.each([
    '"datasetParamName": "p"',
    '"apiServiceParamName": "p"',
    '"triggerParameters": ["p"]',
    String.raw`"visibilityCondition": "model.q.length > 0 && \"\\\"\" != model.p && 'model.p'"`,
  ])('other parameters: %s', (keys) => {
    const files = { [MACRO]: `{"params": [{"name": "p"}, {"name": "x", ${keys}}]}` };
    expect(listed(files)).toContain(`${MACRO}: p -> parameter p of ${MACRO}`);
    expect(listed(files).filter((line) => line.includes(': p ->'))).toHaveLength(1);
  });

  it('the parameter of the item, inside a list of objects, and one around it', () => {
    const inner =
      '{"name": "a"}, {"name": "b", "visibilityCondition": "model.a", "datasetParamName": "d"}, {"name": "c", "datasetParamName": "a"}';
    const files = {
      [MACRO]: `{"params": [{"name": "a"}, {"name": "d"}, {"name": "l", "type": "OBJECT_LIST", "subParams": [${inner}]}]}`,
    };
    const project = projectOf(files);
    const form = ['params', 2, 'subParams'];
    const path = toPath(MACRO);
    expect(referencesTo(project, { kind: 'parameter', path, form, name: 'a' })).toHaveLength(2);
    expect(referencesTo(project, { kind: 'parameter', path, form: [], name: 'a' })).toEqual([]);
    expect(referencesTo(project, { kind: 'parameter', path, form: [], name: 'd' })).toHaveLength(1);
  });
});

describe('code names', () => {
  it('the parameters and roles of its descriptor, and the settings of the plugin', () => {
    const files = {
      [RECIPE]: '{"inputRoles": [{"name": "main"}], "params": [{"name": "limit"}, {"name": "key"}]}',
      'plugin.json': '{"params": [{"name": "key"}]}',
      'custom-recipes/r/recipe.py': [
        'a = get_input_names_for_role("main")[0]',
        "b = get_recipe_config()['limit']",
        'c = self.config.get("key", 1) + plugin_config["key"] + config["other"]',
      ].join('\n'),
      'custom-recipes/other/recipe.py': 'config["limit"]',
    };
    const code = 'custom-recipes/r/recipe.py';
    expect(listed(files)).toEqual([
      `${code}: main -> role main of ${RECIPE}`,
      `${code}: limit -> parameter limit of ${RECIPE}`,
      `${code}: key -> parameter key of ${RECIPE}`,
      `${code}: key -> parameter key of plugin.json`,
    ]);
  });

  it('the parameter that choices are asked for', () => {
    const files = {
      [MACRO]: '{"paramsPythonSetup": "choices.py", "params": [{"name": "sheet"}]}',
      'resource/choices.py': 'if payload.get("parameterName") == "sheet": pass',
    };
    expect(goTo(files, 'resource/choices.py', '== "|sheet|')).toEqual([`${MACRO}: sheet`]);
  });

  it.each([
    ['import lib', 'python-lib/lib/__init__.py'],
    ['import lib.client as c', 'python-lib/lib/client.py'],
    ['from lib.client import Client', 'python-lib/lib/client.py'],
    ['from lib import (\n    # the one\n    client,\n)', 'python-lib/lib/client.py'],
    ['def f():\n    from alone import x', 'python-lib/alone.py'],
  ])('modules of the plugin: %s', (code, path) => {
    const files = {
      [`${MACRO.replace('json', 'py')}`]: code,
      'python-lib/lib/__init__.py': '',
      'python-lib/lib/client.py': '',
      'python-lib/alone.py': '',
    };
    expect(listed(files).map((line) => line.split(' -> ')[1])).toContain(`file ${path}`);
  });

  it('modules beside it, with leading dots', () => {
    const files = {
      'python-lib/a/b/c.py': 'from .d import x\nfrom ..e import y\nfrom . import d\nimport pandas.api',
      'python-lib/a/b/d.py': '',
      'python-lib/a/e.py': '',
    };
    expect(listed(files)).toEqual([
      'python-lib/a/b/c.py: .d -> file python-lib/a/b/d.py',
      'python-lib/a/b/c.py: ..e -> file python-lib/a/e.py',
      'python-lib/a/b/c.py: d -> file python-lib/a/b/d.py',
    ]);
  });
});

describe('a place', () => {
  it('that declares something is named too, so that what refers to it can be found', () => {
    const text = '{"params": [{"name": "p"}, {"name": "x", "visibilityCondition": "model.p"}]}';
    const project = projectOf({ [MACRO]: text });
    const named = namedAt(project, toPath(MACRO), text.indexOf('"p"') + 1);
    expect(named?.isReference).toBe(false);
    expect(named?.targets.map(describeTarget)).toEqual([`parameter p of ${MACRO}`]);
    expect(definitionAt(project, toPath(MACRO), text.indexOf('"p"') + 1)).toEqual([]);
    expect(namedAt(project, toPath(MACRO), 0)).toBeUndefined();
  });

  it.each([
    ['resource/a.py', 'file resource/a.py'],
    ['parameter-sets/keys/parameter-set.json', 'parameter-set parameter-sets/keys/parameter-set.json'],
    ['parameter-sets/keys', 'parameter-set parameter-sets/keys/parameter-set.json'],
    ['parameter-sets/keys/notes/a.txt', 'parameter-set parameter-sets/keys/parameter-set.json'],
  ])('in no name means the file: %s', (path, target) => {
    expect(describeTarget(targetOfFile(toPath(path)))).toBe(target);
  });
});
