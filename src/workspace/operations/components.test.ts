import { expect, test } from 'vitest';
import type { Starter } from '../../domain/plugin/component-kind.ts';
import { readPlugin } from '../../domain/plugin/plugin.ts';
import { TEST_KINDS } from '../../domain/plugin/test-kinds.ts';
import { toPath } from '../../domain/project/path.ts';
import { readText, sortedPaths } from '../../domain/project/project.ts';
import { selectSession } from '../state.ts';
import { createTestWorkspace, settle, textProject } from '../test-workspace.ts';
import { addNewComponent, duplicateAs, removeComponent, renameToId } from './components.ts';
import { applyEdit, undo } from './editing.ts';
import { addPlugin } from './plugins.ts';
import { goTo } from './routing.ts';
import { startWorkspace } from './session.ts';

const FILES = {
  'plugin.json': '{"id": "p"}',
  'parameter-sets/key/parameter-set.json': '{"params": []}',
  'python-llms/chat/llm.json': '{"params": [{"name": "k", "type": "PRESET", "parameterSetId": "key"}]}',
  'python-llms/chat/llm.py': 'pass\n',
};
const BEFORE = Object.keys(FILES).sort();

async function open() {
  const { workspace } = createTestWorkspace();
  startWorkspace(workspace);
  const key = await addPlugin(workspace, textProject(FILES));
  goTo(workspace, { page: 'plugin', key: key ?? '', tab: 'summary' });
  await settle();
  const project = () => selectSession(workspace.store.getState())?.project ?? textProject({});
  const component = (id: string) => {
    const found = readPlugin(project(), TEST_KINDS).components.find((candidate) => candidate.id === id);
    if (found === undefined) throw new Error(`There is no component ${id}.`);
    return found;
  };
  const llmKind = component('chat').kind;
  const notices = () => workspace.store.getState().shell.notices;
  return { workspace, project, paths: () => sortedPaths(project()), component, llmKind, notices };
}

const starter: Starter = {
  label: 'Test',
  description: 'A test.',
  language: 'Python',
  load: () =>
    Promise.resolve(({ componentId }) => ({
      files: new Map([
        ['llm.json', `{"meta": {"label": "${componentId}"}}`],
        ['llm.py', 'pass\n'],
      ]),
    })),
};

test('a component is added with its files as one step, and its code is opened', async () => {
  const { workspace, paths, llmKind } = await open();
  expect(await addNewComponent(workspace, llmKind, starter, 'new')).toBe(true);
  expect(paths()).toEqual([...BEFORE, 'python-llms/new/llm.json', 'python-llms/new/llm.py'].sort());
  expect(workspace.store.getState().layout.groups[0]?.active).toBe('python-llms/new/llm.py');
  undo(workspace);
  expect(paths()).toEqual(BEFORE);
});

test('starter code that does not load, and files that are there already, are told', async () => {
  const { workspace, paths, llmKind, notices } = await open();
  const offline: Starter = { ...starter, load: () => Promise.reject(new Error('offline')) };
  expect(await addNewComponent(workspace, llmKind, offline, 'new')).toBe(false);
  expect(notices().at(-1)).toMatchObject({ tone: 'error', title: 'Not added' });
  expect(await addNewComponent(workspace, llmKind, starter, 'chat')).toBe(false);
  expect(notices().at(-1)).toMatchObject({ tone: 'error', title: 'Not added' });
  expect(paths()).toEqual(BEFORE);
});

test('what refers to a component follows its new identifier, and one step takes both back', async () => {
  const { workspace, project, paths, component } = await open();
  expect(renameToId(workspace, component('key'), 'secret')).toBe(true);
  expect(paths()).toContain('parameter-sets/secret/parameter-set.json');
  expect(readText(project(), toPath('python-llms/chat/llm.json'))).toContain('"parameterSetId": "secret"');
  undo(workspace);
  expect(readText(project(), toPath('python-llms/chat/llm.json'))).toBe(FILES['python-llms/chat/llm.json']);
  expect(paths()).toEqual(BEFORE);
});

test('an identifier whose folder is taken is refused, and nothing changes', async () => {
  const { workspace, paths, component, notices } = await open();
  expect(duplicateAs(workspace, component('chat'), 'talk')).toBe(true);
  const three = paths();
  expect(renameToId(workspace, component('chat'), 'talk')).toBe(false);
  expect(notices().at(-1)).toMatchObject({ tone: 'error', title: 'Not renamed' });
  expect(paths()).toEqual(three);
});

test('a deleted component comes back, also after other steps', async () => {
  const { workspace, project, paths, component, notices } = await open();
  removeComponent(workspace, component('chat'));
  expect(paths()).toEqual(['parameter-sets/key/parameter-set.json', 'plugin.json']);
  const edits = [{ offset: 0, length: 0, text: ' ' }];
  applyEdit(workspace, { label: 'Type', changes: [{ kind: 'edit', path: toPath('plugin.json'), edits }] });
  notices().at(-1)?.action?.run();
  expect(paths()).toEqual(BEFORE);
  expect(readText(project(), toPath('plugin.json'))).toBe(' {"id": "p"}');
});
