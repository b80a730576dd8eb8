import { describe, expect, it } from 'vitest';
import { applyChanges, type Change, type ChangeError } from '../project/change.ts';
import { toPath } from '../project/path.ts';
import { type Project, projectFrom, readText } from '../project/project.ts';
import type { Result } from '../result.ts';
import { addComponent } from './add-component.ts';
import { deleteComponent, duplicateComponent, renameComponent } from './component-edits.ts';
import type { ComponentKind } from './component-kind.ts';
import { codeFilesOf } from './component-place.ts';
import { readPlugin } from './plugin.ts';
import { TEST_KINDS } from './test-kinds.ts';

const [base] = TEST_KINDS;
if (base === undefined) throw new Error('There are no kinds for tests');

const NOTEBOOKS: ComponentKind = {
  ...base,
  id: 'notebooks',
  folder: 'notebook-templates',
  placement: { kind: 'subfolders', names: ['dataset/python', 'standalone/r'] },
  descriptor: 'meta.json',
  requiredFiles: ['notebook.ipynb'],
  mainFile: 'notebook.ipynb',
};

const RECIPES: ComponentKind = {
  ...base,
  id: 'recipes',
  folder: 'custom-recipes',
  descriptor: 'recipe.json',
  requiredFiles: [],
  mainFile: 'recipe.py',
  variants: {
    key: 'kind',
    files: {
      PYTHON: { requiredFiles: ['recipe.py'], mainFile: 'recipe.py' },
      R: { requiredFiles: ['recipe.R'], mainFile: 'recipe.R' },
    },
  },
};

const CHARTS: ComponentKind = {
  ...base,
  id: 'charts',
  folder: 'js',
  placement: { kind: 'files', extension: 'js', signs: ['dkuColorPalettes.'] },
  descriptor: '',
  schema: undefined,
};

const PROCESSORS: ComponentKind = {
  ...base,
  id: 'processors',
  folder: '',
  placement: { kind: 'entries', key: 'processors' },
  descriptor: 'plugin.json',
  schema: undefined,
};

const KINDS = [NOTEBOOKS, RECIPES, CHARTS, PROCESSORS];

function pluginOf(files: Readonly<Record<string, string>>): Project {
  return projectFrom(Object.entries(files).map(([path, text]) => [toPath(path), text]));
}

function componentsOf(project: Project) {
  return readPlugin(project, KINDS).components;
}

function projectAfter(project: Project, changes: Result<readonly Change[], ChangeError>): Project {
  const applied = changes.ok ? applyChanges(project, changes.value) : changes;
  if (!applied.ok) throw new Error(applied.error.kind);
  return applied.value.project;
}

describe('a kind with subfolders', () => {
  const project = pluginOf({
    'notebook-templates/dataset/python/a/meta.json': '{"label": "First look", "shortDesc": "At columns"}',
    'notebook-templates/dataset/python/a/notebook.ipynb': '{}',
    'notebook-templates/standalone/r/b/meta.json': '{"label": "R"}',
    'notebook-templates/elsewhere/c/meta.json': '{"label": "Not there"}',
  });

  it('finds components only in those, and reads labels that stand outside "meta"', () => {
    const found = componentsOf(project).map(({ id, label, description, missingFiles }) => {
      return [id, label, description, ...missingFiles];
    });
    expect(found).toEqual([
      ['a', 'First look', 'At columns'],
      ['b', 'R', '', 'notebook-templates/standalone/r/b/notebook.ipynb'],
    ]);
  });

  it('puts a new component where its starter says, else into the first', () => {
    const paths = (subfolder?: string) => {
      const files = new Map([['meta.json', '{}']]);
      const starter = subfolder === undefined ? { files } : { files, subfolder };
      return addComponent(project, NOTEBOOKS, 'new', starter).map((change) => ('path' in change ? change.path : ''));
    };
    expect(paths('standalone/r')).toEqual(['notebook-templates/standalone/r/new/meta.json']);
    expect(paths()).toEqual(['notebook-templates/dataset/python/new/meta.json']);
  });

  it('renames within the subfolder', () => {
    const [component] = componentsOf(project);
    if (component === undefined) throw new Error('no component');
    const renamed = projectAfter(project, renameComponent(project, component, 'z'));
    expect(componentsOf(renamed).map(({ folder }) => folder)).toContain('notebook-templates/dataset/python/z');
  });
});

describe('a kind with variants', () => {
  it('requires and opens the files that the descriptor tells', () => {
    const project = pluginOf({
      'custom-recipes/java/recipe.json': '{"kind": "JAVA"}',
      'custom-recipes/py/recipe.json': '{"kind": "PYTHON"}',
      'custom-recipes/r/recipe.json': '{"kind": "R"}',
      'custom-recipes/r/recipe.R': '',
    });
    expect(componentsOf(project).map(({ missingFiles, mainFile }) => [...missingFiles, mainFile])).toEqual([
      ['custom-recipes/java/recipe.json'],
      ['custom-recipes/py/recipe.py', 'custom-recipes/py/recipe.json'],
      ['custom-recipes/r/recipe.R'],
    ]);
    expect(codeFilesOf(RECIPES)).toEqual(['recipe.py', 'recipe.R']);
  });
});

describe('a kind whose components are files', () => {
  const project = pluginOf({
    'js/form.js': 'angular.module("form", [])',
    'js/palette.js': 'dkuColorPalettes.addDiscrete({})',
    'js/lib/other.js': 'dkuColorPalettes.addDiscrete({})',
  });

  it('knows them by what they hold', () => {
    const found = componentsOf(project).map(({ id, folder, mainFile }) => [id, folder, mainFile]);
    expect(found).toEqual([['palette', 'js/palette.js', 'js/palette.js']]);
  });

  it('keeps the ending when one is renamed or copied, and deletes no other file', () => {
    const [component] = componentsOf(project);
    if (component === undefined) throw new Error('no component');
    const renamed = projectAfter(project, renameComponent(project, component, 'colours'));
    expect([...renamed.files.keys()].sort()).toEqual(['js/colours.js', 'js/form.js', 'js/lib/other.js']);
    const copied = projectAfter(project, duplicateComponent(project, component, 'second'));
    expect(componentsOf(copied).map(({ id }) => id)).toEqual(['palette', 'second']);
    const deleted = projectAfter(project, deleteComponent(project, component));
    expect([...deleted.files.keys()].sort()).toEqual(['js/form.js', 'js/lib/other.js']);
  });

  it('puts a new one directly into the folder', () => {
    const starter = { files: new Map([['new.js', 'dkuColorPalettes.']]) };
    expect(addComponent(project, CHARTS, 'new', starter)).toMatchObject([{ kind: 'write', path: 'js/new.js' }]);
  });
});

describe('a kind whose components are entries of plugin.json', () => {
  const manifest = '{"id": "p", // the plugin\n "processors": [{"id": "a", "meta": {"label": "A"}}, {"id": "b"}]}';
  const project = pluginOf({ 'plugin.json': manifest });
  const [first] = componentsOf(project);
  if (first === undefined) throw new Error('no component');

  it('lists them with what they say of themselves', () => {
    expect(componentsOf(project).map(({ id, label, mainFile }) => [id, label, mainFile])).toEqual([
      ['a', 'A', 'plugin.json'],
      ['b', 'b', 'plugin.json'],
    ]);
  });

  it('changes only the entry, and leaves the rest of the file as it is', () => {
    const textAfter = (changes: Result<readonly Change[], ChangeError>) =>
      readText(projectAfter(project, changes), toPath('plugin.json'));
    expect(textAfter(renameComponent(project, first, 'z'))).toBe(manifest.replace('"id": "a"', '"id": "z"'));
    const deleted = textAfter(deleteComponent(project, first));
    expect(deleted).toContain('// the plugin');
    expect(deleted).not.toContain('"a"');
    expect(componentsOf(projectAfter(project, duplicateComponent(project, first, 'c'))).map(({ id }) => id)).toEqual([
      'a',
      'c',
      'b',
    ]);
  });

  it('adds the list where there is none', () => {
    const empty = pluginOf({ 'plugin.json': '{"id": "p"}' });
    const changes = addComponent(empty, PROCESSORS, 'new', { files: new Map(), entry: { id: 'new' } });
    expect(componentsOf(projectAfter(empty, { ok: true, value: changes })).map(({ id }) => id)).toEqual(['new']);
    expect(addComponent(pluginOf({}), PROCESSORS, 'new', { files: new Map(), entry: { id: 'new' } })).toEqual([]);
  });
});

describe('a component whose descriptor names a variant that only objects have', () => {
  it.each(['constructor', '__proto__', 'toString'])('has the files of its kind: %s', (kind) => {
    const project = projectFrom([[toPath('custom-recipes/r/recipe.json'), `{"kind": "${kind}"}`]]);
    expect(readPlugin(project, [RECIPES]).components[0]?.missingFiles).toEqual([]);
  });
});
