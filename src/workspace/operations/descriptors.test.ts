import { expect, test } from 'vitest';
import { setValue } from '../../domain/dssjson/edit.ts';
import { toPath } from '../../domain/project/path.ts';
import { readText } from '../../domain/project/project.ts';
import { selectSession } from '../state.ts';
import { createTestWorkspace, settle, textProject } from '../test-workspace.ts';
import { editDescriptor, normaliseActiveFile, revealInDescriptor } from './descriptors.ts';
import { undo } from './editing.ts';
import { openFile } from './layout.ts';
import { addPlugin } from './plugins.ts';
import { goTo } from './routing.ts';
import { startWorkspace } from './session.ts';

const PATH = toPath('plugin.json');
const TEXT = '{\n  // my plugin\n  "id": "x",\n  "meta": {"label": "Old"}\n}\n';

test('an edit changes its value only, and typing is one step of the undo stack', async () => {
  const { workspace, text } = await open(TEXT);
  for (const label of ['N', 'Ne', 'New']) {
    editDescriptor(workspace, PATH, { label: 'Change Label', mergeKey: 'label' }, (before) =>
      setValue(before, ['meta', 'label'], label),
    );
  }
  expect(text()).toBe(TEXT.replace('Old', 'New'));
  undo(workspace);
  expect(text()).toBe(TEXT);
});

test('a text with an error is left alone, and the person is told', async () => {
  const { workspace, text } = await open('{"id": ');
  const done = editDescriptor(workspace, PATH, { label: 'Change' }, (before) => setValue(before, ['id'], 'y'));
  expect(done).toBe(false);
  expect(text()).toBe('{"id": ');
  expect(workspace.store.getState().shell.notices.at(-1)?.detail).toMatch('plugin.json');
});

test('the active file is written as strict JSON as one step; one with an error is left alone', async () => {
  const { workspace, text } = await open(TEXT);
  openFile(workspace, PATH);
  normaliseActiveFile(workspace);
  expect(JSON.parse(text() ?? '')).toEqual({ id: 'x', meta: { label: 'Old' } });
  undo(workspace);
  expect(text()).toBe(TEXT);
  const broken = await open('{"id": ');
  openFile(broken.workspace, PATH);
  normaliseActiveFile(broken.workspace);
  expect(broken.text()).toBe('{"id": ');
  expect(broken.workspace.store.getState().shell.notices.at(-1)).toMatchObject({ title: 'Not normalised' });
});

test('what is not written yet is revealed at what is around it', async () => {
  const { workspace } = await open(TEXT);
  revealInDescriptor(workspace, PATH, ['meta', 'icon']);
  const range = workspace.store.getState().shell.reveal?.range;
  expect(TEXT.slice(range?.start, range?.end)).toBe('{"label": "Old"}');
});

async function open(manifest: string) {
  const { workspace } = createTestWorkspace();
  startWorkspace(workspace);
  const key = await addPlugin(workspace, textProject({ 'plugin.json': manifest }));
  if (key === undefined) throw new Error('The plugin is kept');
  goTo(workspace, { page: 'plugin', key, tab: 'edit' });
  await settle();
  const text = () => {
    const session = selectSession(workspace.store.getState());
    return session === undefined ? undefined : readText(session.project, PATH);
  };
  return { workspace, text };
}
