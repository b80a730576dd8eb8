import { describe, expect, it } from 'vitest';
import { applyChanges, type Change, type ChangeError } from '../project/change.ts';
import { sameContent } from '../project/content.ts';
import { toPath } from '../project/path.ts';
import { type Project, projectFrom, readText, sortedPaths } from '../project/project.ts';
import type { Result } from '../result.ts';
import { addComponent } from './add-component.ts';
import {
  deleteComponent,
  duplicateComponent,
  findReferences,
  renameComponent,
  suggestCopyId,
} from './component-edits.ts';
import { readPlugin } from './plugin.ts';
import { TEST_KINDS } from './test-kinds.ts';

const files = {
  'plugin.json': '{"id": "x", "params": [{"name": "d", "type": "PRESET", "parameterSetId": "keys"}]}',
  'parameter-sets/keys/parameter-set.json': '{"id": "keys", "meta": {"label": "Keys"}}',
  'parameter-sets/keys/notes/a.txt': 'parameterSetId keys',
  'parameter-sets/keys2/parameter-set.json': '{"meta": {"label": "Other"}}',
  'python-llms/chat/llm.json': `{"meta": {"label": 'Chat'}, // parameterSetId
    "params": [{"name": "a", "type": "PRESET", "parameterSetId": "keys"},
      {"name": "b", "subParams": [{"name": "c", "parameterSetId": 'keys'}]}, {"parameterSetId": "keys2"}`,
  'python-llms/chat/llm.py': '# keys\n',
};

const project = projectFrom(Object.entries(files).map(([path, text]) => [toPath(path), text]));

function component(id: string, of: Project = project) {
  const found = readPlugin(of, TEST_KINDS).components.find((candidate) => candidate.id === id);
  if (found === undefined) throw new Error(`There is no component ${id}`);
  return found;
}

function apply(changes: Result<Change[], ChangeError> | Change[], to: Project = project): Project {
  if (!Array.isArray(changes)) {
    if (!changes.ok) throw new Error(changes.error.kind);
    return apply(changes.value, to);
  }
  const applied = applyChanges(to, changes);
  if (!applied.ok) throw new Error(applied.error.kind);
  const back = applyChanges(applied.value.project, applied.value.inverse);
  if (!back.ok) throw new Error(back.error.kind);
  expect(sortedPaths(back.value.project)).toEqual(sortedPaths(to));
  for (const [path, content] of to.files) expect(sameContent(back.value.project.files.get(path), content)).toBe(true);
  return applied.value.project;
}

const text = (of: Project, path: string) => readText(of, toPath(path));

describe('renaming', () => {
  it('a parameter set moves its folder, and everything that names it follows, in broken descriptors too', () => {
    const renamed = apply(renameComponent(project, component('keys'), 'secrets'));
    expect(sortedPaths(renamed).filter((path) => path.startsWith('parameter-sets/'))).toEqual([
      'parameter-sets/keys2/parameter-set.json',
      'parameter-sets/secrets/notes/a.txt',
      'parameter-sets/secrets/parameter-set.json',
    ]);
    expect(text(renamed, 'plugin.json')).toBe(files['plugin.json'].replace('"keys"', '"secrets"'));
    expect(text(renamed, 'parameter-sets/secrets/parameter-set.json')).toBe(
      '{"id": "secrets", "meta": {"label": "Keys"}}',
    );
    expect(text(renamed, 'python-llms/chat/llm.json')).toBe(
      files['python-llms/chat/llm.json'].replace('"keys"', '"secrets"').replace("'keys'", "'secrets'"),
    );
  });

  it('another component moves its folder only', () => {
    const renamed = apply(renameComponent(project, component('chat'), 'talk'));
    expect(text(renamed, 'python-llms/talk/llm.json')).toBe(files['python-llms/chat/llm.json']);
    expect(text(renamed, 'plugin.json')).toBe(files['plugin.json']);
  });

  it('to a taken id is refused', () => {
    const refused = renameComponent(project, component('keys'), 'keys2');
    expect(refused.ok ? undefined : refused.error.kind).toBe('taken');
  });
});

describe('references', () => {
  it('to a parameter set are found with their place', () => {
    const references = findReferences(project, component('keys'));
    expect(
      references.map(({ from, name, range }) => [from, name, text(project, from)?.slice(range.start, range.end)]),
    ).toEqual([
      ['plugin.json', 'keys', 'keys'],
      ['python-llms/chat/llm.json', 'keys', 'keys'],
      ['python-llms/chat/llm.json', 'keys', 'keys'],
    ]);
    expect(findReferences(project, component('chat'))).toEqual([]);
  });
});

describe('duplicating and deleting', () => {
  it('copies all files and tells the copy apart by its label', () => {
    const copied = apply(duplicateComponent(project, component('chat'), 'chat-2'));
    expect(text(copied, 'python-llms/chat-2/llm.json')).toContain(`'Chat (copy)'`);
    expect(text(copied, 'python-llms/chat-2/llm.py')).toBe('# keys\n');
    expect(text(copied, 'python-llms/chat/llm.json')).toBe(files['python-llms/chat/llm.json']);
    const keys = apply(duplicateComponent(project, component('keys'), 'keys-2'));
    expect(text(keys, 'parameter-sets/keys-2/parameter-set.json')).toBe(
      '{"id": "keys-2", "meta": {"label": "Keys (copy)"}}',
    );
  });

  it('deletes the folder, and the folder of its kind with the last component', () => {
    const left = apply(deleteComponent(project, component('chat')));
    expect(sortedPaths(left).some((path) => path.startsWith('python-llms'))).toBe(false);
    expect([...left.folders]).toEqual([]);
  });

  it('suggests a free id', () => {
    expect(suggestCopyId('chat', ['chat'])).toBe('chat-2');
    expect(suggestCopyId('chat-2', ['chat', 'chat-2', 'Chat-3'])).toBe('chat-4');
  });
});

describe('adding', () => {
  const kind = { folder: 'python-llms', placement: { kind: 'folders' } } as const;
  const starter = {
    files: new Map([
      ['llm.py', 'x'],
      ['sub/a.txt', 'y'],
    ]),
    requirements: ['openai>=1'],
  };

  it('writes the files of the starter, and a code environment for the packages it needs', () => {
    const added = apply(addComponent(project, kind, 'new', starter));
    expect(text(added, 'python-llms/new/sub/a.txt')).toBe('y');
    expect(text(added, 'code-env/python/spec/requirements.txt')).toBe('openai>=1\n');
    expect(text(added, 'code-env/python/desc.json')).toContain('"PYTHON39"');
  });

  it('adds packages to the requirements there are, once', () => {
    const path = toPath('code-env/python/spec/requirements.txt');
    const withEnv = { ...project, files: new Map(project.files).set(path, { kind: 'text', text: 'numpy' }) };
    const once = apply(addComponent(withEnv, kind, 'one', starter), withEnv);
    const twice = apply(addComponent(once, kind, 'two', starter), once);
    expect(text(twice, path)).toBe('numpy\nopenai>=1\n');
    expect(twice.files.has(toPath('code-env/python/desc.json'))).toBe(false);
  });

  it('keeps files that exist', () => {
    expect(addComponent(project, kind, 'chat', { files: new Map([['llm.py', 'new']]) })).toEqual([]);
  });
});
