import { describe, expect, it } from 'vitest';
import { textContent } from '../../domain/project/content.ts';
import { toPath } from '../../domain/project/path.ts';
import { readText } from '../../domain/project/project.ts';
import { selectSession } from '../state.ts';
import { createTestWorkspace, settle, textProject } from '../test-workspace.ts';
import { applyEdit, editText, redo, undo } from './editing.ts';
import { openFile, selectActivePath } from './layout.ts';
import { addPlugin, deletePlugin, duplicatePlugin, loadPlugins, restorePlugin, takenPluginIds } from './plugins.ts';
import { goTo } from './routing.ts';
import { startWorkspace } from './session.ts';

const MANIFEST = toPath('plugin.json');
const README = toPath('README.md');

async function openPlugin(
  files: Readonly<Record<string, string>> = { 'plugin.json': '{"id": "mine"}', 'README.md': 'old' },
) {
  const test = createTestWorkspace();
  startWorkspace(test.workspace);
  const key = await addPlugin(test.workspace, textProject(files));
  if (key === undefined) throw new Error('The plugin was not kept');
  goTo(test.workspace, { page: 'plugin', key, tab: 'edit' });
  await settle();
  return { ...test, key, session: () => selectSession(test.workspace.store.getState()) };
}

const write = (text: string) => ({
  label: 'Write README.md',
  changes: [{ kind: 'write' as const, path: README, content: textContent(text) }],
});

describe('saving', () => {
  it('waits half a second after the last edit, and writes only what changed', async () => {
    const { workspace, repository, clock, session } = await openPlugin();
    applyEdit(workspace, write('new'));
    await clock.pass(400);
    applyEdit(workspace, write('newer'));
    await clock.pass(400);
    expect(repository.writes).toEqual([]);
    expect(session()?.save.kind).toBe('pending');
    await clock.pass(100);
    expect(repository.writes).toEqual([[README]]);
    expect(session()?.save.kind).toBe('saved');
  });

  it('that fails stays visible, loses nothing, and does not let the plugin go', async () => {
    const { workspace, repository, clock, session, key } = await openPlugin();
    const other = await addPlugin(workspace, textProject({ 'plugin.json': '{"id": "other"}' }));
    repository.failWith = { kind: 'full' };
    applyEdit(workspace, write('new'));
    await clock.pass(500);
    expect(session()?.save).toEqual({ kind: 'failed', error: { kind: 'full' } });
    expect(workspace.store.getState().shell.notices.at(-1)?.title).toBe('Not saved');
    goTo(workspace, { page: 'plugin', key: other ?? '', tab: 'summary' });
    await settle();
    expect(session()?.key).toBe(key);
    const seen = new Set<string | undefined>();
    workspace.store.subscribe((state) => seen.add(selectSession(state)?.save.kind));
    applyEdit(workspace, write('newest'));
    await clock.pass(500);
    expect([...seen]).toEqual(['failed']);
    repository.failWith = undefined;
    applyEdit(workspace, write('newer'));
    await clock.pass(500);
    expect(session()?.save.kind).toBe('saved');
    expect(readText(repository.projects.get(key) ?? textProject({}), README)).toBe('newer');
  });

  it('happens when another page is opened', async () => {
    const { workspace, repository, key } = await openPlugin();
    applyEdit(workspace, write('new'));
    goTo(workspace, { page: 'home' });
    await settle();
    expect(readText(repository.projects.get(key) ?? textProject({}), README)).toBe('new');
  });
});

describe('the undo stack', () => {
  it('holds text edits, renames and deletes of all files in one order', async () => {
    const { workspace, session } = await openPlugin();
    const before = session()?.project;
    editText(workspace, MANIFEST, '{"id": "yours"}', 'Edit');
    applyEdit(workspace, { label: 'Move', changes: [{ kind: 'move', from: README, to: toPath('docs/README.md') }] });
    applyEdit(workspace, { label: 'Delete', changes: [{ kind: 'remove', path: MANIFEST }] });
    const last = session()?.project;
    for (let step = 0; step < 3; step += 1) undo(workspace);
    expect(session()?.project.files).toEqual(before?.files);
    undo(workspace);
    expect(workspace.store.getState().shell.announcement).toBe('Nothing to undo');
    for (let step = 0; step < 3; step += 1) redo(workspace);
    expect(session()?.project.files).toEqual(last?.files);
  });

  it('takes typing without a pause as one step', async () => {
    const { workspace, session, clock } = await openPlugin();
    for (const text of ['a', 'ab', 'abc']) {
      editText(workspace, README, text, 'Type', { mergeKey: 'type README.md' });
      await clock.pass(100);
    }
    await clock.pass(1_000);
    editText(workspace, README, 'abcd', 'Type', { mergeKey: 'type README.md' });
    expect(session()?.history.done.length).toBe(2);
    undo(workspace);
    expect(session() && readText(session()?.project ?? textProject({}), README)).toBe('abc');
    undo(workspace);
    expect(session() && readText(session()?.project ?? textProject({}), README)).toBe('old');
  });

  it('tells editors what changed, but not the one that did it', async () => {
    const { workspace } = await openPlugin();
    const events: string[] = [];
    workspace.documentListeners.add((event) =>
      events.push(`${event.kind} ${'origin' in event ? event.origin : ''}`.trim()),
    );
    editText(workspace, README, 'new', 'Type', { origin: 'editor' });
    applyEdit(workspace, { label: 'Move', changes: [{ kind: 'move', from: README, to: toPath('B.md') }] });
    expect(events).toEqual(['edited editor', 'moved']);
  });
});

describe('tabs', () => {
  it('follow a file that is renamed, and close with one that is deleted', async () => {
    const { workspace } = await openPlugin();
    openFile(workspace, MANIFEST);
    openFile(workspace, README);
    applyEdit(workspace, { label: 'Move', changes: [{ kind: 'move', from: README, to: toPath('B.md') }] });
    expect(selectActivePath(workspace.store.getState())).toBe('B.md');
    applyEdit(workspace, { label: 'Delete', changes: [{ kind: 'remove', path: toPath('B.md') }] });
    expect(selectActivePath(workspace.store.getState())).toBe(MANIFEST);
  });

  it('are there again after a reload', async () => {
    const { workspace, key } = await openPlugin();
    openFile(workspace, README);
    goTo(workspace, { page: 'home' });
    await settle();
    goTo(workspace, { page: 'plugin', key, tab: 'edit' });
    await settle();
    expect(selectActivePath(workspace.store.getState())).toBe(README);
  });
});

describe('plugins of this browser', () => {
  it('can be duplicated, deleted and restored', async () => {
    const { workspace, repository, key } = await openPlugin();
    await duplicatePlugin(workspace, key);
    expect(repository.projects.size).toBe(2);
    await deletePlugin(workspace, key);
    await settle();
    expect(takenPluginIds(workspace)).toEqual(['mine-copy']);
    await restorePlugin(workspace, key);
    expect(takenPluginIds(workspace)).toEqual(['mine', 'mine-copy']);
  });

  it('are purged a week after they were deleted', async () => {
    const { workspace, repository, clock, key } = await openPlugin();
    await deletePlugin(workspace, key);
    await clock.pass(6 * 86_400_000);
    await loadPlugins(workspace);
    expect(repository.projects.has(key)).toBe(true);
    await clock.pass(2 * 86_400_000);
    await loadPlugins(workspace);
    expect(repository.projects.has(key)).toBe(false);
  });
});
