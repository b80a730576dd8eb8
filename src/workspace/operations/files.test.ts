import { expect, test } from 'vitest';
import { contentFromBytes } from '../../domain/project/content.ts';
import { toPath } from '../../domain/project/path.ts';
import { readText, sortedPaths } from '../../domain/project/project.ts';
import { selectSession } from '../state.ts';
import { createTestWorkspace, settle, textProject } from '../test-workspace.ts';
import { downloadEntries } from './downloading.ts';
import { editText, undo } from './editing.ts';
import { selectTargets } from './explorer.ts';
import { createFile, createFolder, deleteEntries, duplicateEntries, moveEntries, renameEntry } from './files.ts';
import { openFile, toggleFolder } from './layout.ts';
import { addPlugin } from './plugins.ts';
import { goTo } from './routing.ts';
import { previewReplacement, replaceMatches, searchNow, setReplacement, setSearchQuery } from './searching.ts';
import { startWorkspace } from './session.ts';
import { addUploadedFiles } from './uploading.ts';

const files = { 'plugin.json': '{}', 'lib/a.py': 'model = 1', 'lib/b.py': 'model', 'web/__proto__': 'model' };

async function openFiles() {
  const { workspace, downloads } = createTestWorkspace();
  startWorkspace(workspace);
  const key = await addPlugin(workspace, textProject(files));
  goTo(workspace, { page: 'plugin', key: key ?? '', tab: 'edit' });
  await settle();
  const state = () => workspace.store.getState();
  const project = () => selectSession(state())?.project ?? textProject({});
  const paths = () => [...sortedPaths(project()), ...project().folders];
  return { workspace, downloads, state, project, paths };
}

const p = toPath;
const before = Object.keys(files).sort();

test('a new file is opened, a new folder is chosen', async () => {
  const { workspace, state, paths } = await openFiles();
  createFile(workspace, p('new/deep/c.py'));
  expect(paths()).toContain('new/deep/c.py');
  expect(state().layout.groups[0]).toMatchObject({ active: 'new/deep/c.py', preview: undefined });
  createFolder(workspace, p('empty/folder'));
  expect(state().layout.expanded).toContain('empty');
  expect(state().explorer.selected).toEqual(['empty/folder']);
});

test('a folder is renamed with all it holds; its tab and its open state follow', async () => {
  const { workspace, state, paths } = await openFiles();
  openFile(workspace, p('lib/a.py'));
  renameEntry(workspace, p('lib'), 'python-lib');
  expect(paths()).toEqual(['plugin.json', 'python-lib/a.py', 'python-lib/b.py', 'web/__proto__']);
  expect(state().layout.groups[0]?.active).toBe('python-lib/a.py');
  expect(state().layout.expanded).toEqual(['python-lib']);
  undo(workspace);
  expect(paths()).toEqual(before);
  expect(state().layout.expanded).toEqual(['lib']);
});

test('several entries move in one step, and not over others', async () => {
  const { workspace, state, paths } = await openFiles();
  moveEntries(workspace, [p('lib/a.py'), p('web')], p('lib'));
  expect(paths()).toEqual(['lib/a.py', 'lib/b.py', 'lib/web/__proto__', 'plugin.json']);
  undo(workspace);
  expect(paths()).toEqual(before);
  createFile(workspace, p('web/a.py'));
  moveEntries(workspace, [p('lib/a.py')], p('web'));
  expect(state().shell.notices.at(-1)).toMatchObject({ title: 'Not moved' });
});

test('copies stand beside their originals', async () => {
  const { workspace, state, paths } = await openFiles();
  duplicateEntries(workspace, [p('lib'), p('plugin.json')]);
  expect(paths()).toEqual(expect.arrayContaining(['lib copy/a.py', 'lib copy/b.py', 'plugin copy.json']));
  expect(state().explorer.selected).toEqual(['lib copy', 'plugin copy.json']);
});

test('what was deleted comes back, also after other edits', async () => {
  const { workspace, state, paths, project } = await openFiles();
  deleteEntries(workspace, [p('lib'), p('lib/a.py'), p('web/__proto__')]);
  expect(paths()).toEqual(['plugin.json', 'web']);
  editText(workspace, p('plugin.json'), '{"id": 1}', 'Edit');
  const notice = state().shell.notices.at(-1);
  expect(notice?.title).toBe('Deleted 2 files and folders');
  notice?.action?.run();
  expect(paths().filter((path) => path !== 'web')).toEqual(before);
  expect(readText(project(), p('plugin.json'))).toBe('{"id": 1}');
});

test('uploads ask nothing when no place is taken, and are one step', async () => {
  const { workspace, paths, project } = await openFiles();
  const content = contentFromBytes(new Uint8Array([104, 105]));
  addUploadedFiles(
    workspace,
    p('lib'),
    [
      { path: p('lib/a.py'), content },
      { path: p('lib/x/y.txt'), content },
    ],
    'keep-both',
  );
  expect(paths()).toEqual(expect.arrayContaining(['lib/a copy.py', 'lib/x/y.txt']));
  expect(readText(project(), p('lib/a.py'))).toBe('model = 1');
  undo(workspace);
  expect(paths()).toEqual(before);
});

test('one file is downloaded as it is, a folder as a zip', async () => {
  const { workspace, downloads } = await openFiles();
  await downloadEntries(workspace, [p('web/__proto__')]);
  await downloadEntries(workspace, [p('lib')]);
  expect(downloads.map(({ name }) => name)).toEqual(['__proto__', 'lib.zip']);
});

test('commands mean the focused row, what is chosen with it, or else the file in the editor', async () => {
  const { workspace, state } = await openFiles();
  openFile(workspace, p('plugin.json'));
  expect(selectTargets(state())).toEqual(['plugin.json']);
  workspace.store.setState({ explorer: { selected: [p('lib'), p('web')], focused: p('web'), naming: undefined } });
  expect(selectTargets(state())).toEqual(['lib', 'web']);
  workspace.store.setState({ explorer: { selected: [p('lib')], focused: p('web'), naming: undefined } });
  expect(selectTargets(state())).toEqual(['web']);
  toggleFolder(workspace, p('lib'), true);
  deleteEntries(workspace, [p('web')]);
  expect(selectTargets(state())).toEqual(['lib']);
});

test('a replacement is shown first, then made in one step, and not in a file that has changed since', async () => {
  const { workspace, state, project } = await openFiles();
  setSearchQuery(workspace, { text: 'mod(el)', isRegex: true });
  await searchNow(workspace);
  expect(state().search.outcome).toMatchObject({ kind: 'found', result: { count: 3 } });
  setReplacement(workspace, '$1!');
  await previewReplacement(workspace);
  const { dialog } = state().shell;
  if (dialog?.kind !== 'replace') throw new Error('No preview is shown');
  expect(readText(project(), p('lib/b.py'))).toBe('model');
  expect(replaceMatches(workspace, dialog.project, dialog.result.files.slice(0, 2))).toBe(true);
  expect(['lib/a.py', 'lib/b.py', 'web/__proto__'].map((path) => readText(project(), p(path)))).toEqual([
    'el! = 1',
    'el!',
    'model',
  ]);
  expect(replaceMatches(workspace, dialog.project, dialog.result.files)).toBe(false);
  expect(state().shell.notices.at(-1)?.title).toBe('Not replaced');
  undo(workspace);
  expect(readText(project(), p('lib/a.py'))).toBe('model = 1');
});

test('an expression that cannot be read is told', async () => {
  const { workspace, state } = await openFiles();
  setSearchQuery(workspace, { text: '(', isRegex: true });
  await searchNow(workspace);
  expect(state().search.outcome).toEqual({
    kind: 'failed',
    error: { kind: 'invalid-pattern', detail: 'Unterminated group' },
  });
});
