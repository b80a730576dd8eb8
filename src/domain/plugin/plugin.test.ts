import { describe, expect, it } from 'vitest';
import { toPath } from '../project/path.ts';
import { type Project, projectFrom } from '../project/project.ts';
import { readPlugin } from './plugin.ts';
import { TEST_KINDS } from './test-kinds.ts';

function view(files: Record<string, string>) {
  return readPlugin(project(files), TEST_KINDS);
}

function project(files: Record<string, string>): Project {
  return projectFrom(Object.entries(files).map(([path, text]) => [toPath(path), text]));
}

describe('a project seen as a plugin', () => {
  it('has the facts of its manifest, comments or not', () => {
    const { manifest, name } = view({
      'plugin.json': '{"id": "x", // the id\n "version": "1.2.0", "meta": {"label": "Ex", "icon": "icon-cloud"}}',
    });
    expect(manifest).toMatchObject({ id: 'x', version: '1.2.0', label: 'Ex', icon: 'icon-cloud' });
    expect(name).toBe('Ex');
  });

  it('is still seen when plugin.json is missing or broken', () => {
    expect(view({}).manifest).toMatchObject({ id: undefined, value: undefined, reading: undefined });
    const { manifest, name } = view({ 'plugin.json': '{"id": "x", "meta": {"label": ' });
    expect(manifest.value).toBeUndefined();
    expect(manifest.id).toBe('x');
    expect(name).toBe('x');
  });

  it('lists its components by kind and id, with what is missing', () => {
    const { components } = view({
      'parameter-sets/keys/parameter-set.json': '{"meta": {"label": "Keys"}}',
      'python-llms/b/llm.json': '{"meta": {"label": "Bee", "description": "Hums", "icon": "fas fa-magic"}}',
      'python-llms/b/llm.py': '',
      'python-llms/a/notes.txt': '',
      'python-llms/__pycache__/x.pyc': '',
      'python-llms/.hidden/llm.json': '{}',
      'python-llms/stray.json': '{}',
    });
    expect(
      components.map(({ kind, id, label, mainFile, missingFiles }) => [kind.id, id, label, mainFile, missingFiles]),
    ).toEqual([
      ['python-llm', 'a', 'a', 'python-llms/a/notes.txt', ['python-llms/a/llm.json', 'python-llms/a/llm.py']],
      ['python-llm', 'b', 'Bee', 'python-llms/b/llm.py', []],
      ['parameter-set', 'keys', 'Keys', 'parameter-sets/keys/parameter-set.json', []],
    ]);
    expect(components[1]).toMatchObject({ description: 'Hums', icon: 'fas fa-magic', folder: 'python-llms/b' });
  });

  it('counts an empty folder made by hand as a component that lacks its files', () => {
    const empty: Project = { files: new Map(), folders: new Set([toPath('python-llms/new'), toPath('python-llms')]) };
    const [component] = readPlugin(empty, TEST_KINDS).components;
    expect(component).toMatchObject({ id: 'new', mainFile: undefined });
    expect(component?.missingFiles).toHaveLength(2);
  });

  it('lists a component whose descriptor is broken, with the label that could be read', () => {
    const { components } = view({ 'python-llms/a/llm.json': '{"meta": {"label": "Ay"}, "params": [' });
    expect(components[0]).toMatchObject({ id: 'a', label: 'Ay' });
  });

  it('lists components of kinds it was not given apart', () => {
    const { components, otherComponents } = view({
      'python-clusters/join/cluster.json': '{"meta": {"label": "Join all"}}',
      'python-clusters/join/cluster.py': '',
      'webapps/map/webapp.json': '{}',
      'python-lib/pkg/data.json': '{}',
      'tests/unit/case.json': '{}',
      'docs/a/b.json': '{}',
    });
    expect(components).toEqual([]);
    expect(otherComponents.map(({ kindFolder, id, label, descriptor }) => [kindFolder, id, label, descriptor])).toEqual(
      [
        ['python-clusters', 'join', 'Join all', 'python-clusters/join/cluster.json'],
        ['webapps', 'map', 'map', 'webapps/map/webapp.json'],
      ],
    );
  });

  it('lists its parameter sets and code environments', () => {
    const seen = view({
      'parameter-sets/keys/parameter-set.json': '{"meta": {}}',
      'parameter-sets/empty/readme.txt': '',
      'code-env/python/spec/requirements.txt': 'openai\n',
      'code-env/R/desc.json': '{}',
    });
    expect(seen.parameterSets.map(({ id, label }) => [id, label])).toEqual([['keys', 'keys']]);
    expect(
      seen.codeEnvs.map(({ language, hasDescriptor, hasRequirements }) => [language, hasDescriptor, hasRequirements]),
    ).toEqual([
      ['Python', false, true],
      ['R', true, false],
    ]);
  });

  it('is the same view for the same project, and cheap for a changed one', () => {
    const files: Record<string, string> = { 'plugin.json': '{"id": "x"}' };
    for (let index = 0; index < 100; index += 1) {
      files[`python-llms/c${index}/llm.json`] = `{"meta": {"label": "Label ${index}"}, "params": []}`;
      for (let extra = 0; extra < 19; extra += 1) files[`python-llms/c${index}/sub/file${extra}.py`] = 'x = 1\n';
    }
    const first = project(files);
    expect(readPlugin(first, TEST_KINDS)).toBe(readPlugin(first, TEST_KINDS));
    const times = Array.from({ length: 21 }, (_, index) => {
      const edited = { ...first, files: new Map(first.files).set(toPath('plugin.json'), textOf(index)) };
      const start = performance.now();
      readPlugin(edited, TEST_KINDS);
      return performance.now() - start;
    }).sort((a, b) => a - b);
    expect(times[10]).toBeLessThan(10);
  });
});

function textOf(index: number) {
  return { kind: 'text', text: `{"id": "x${index}"}` } as const;
}
