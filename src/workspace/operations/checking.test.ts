import { describe, expect, it } from 'vitest';
import { toPath } from '../../domain/project/path.ts';
import type { DocumentHost } from '../../ports/document-host.ts';
import { createTestWorkspace, settle, textProject } from '../test-workspace.ts';
import { offerHost } from './editor-host.ts';
import { openFile } from './layout.ts';
import { addPlugin } from './plugins.ts';
import { goTo } from './routing.ts';
import { startWorkspace } from './session.ts';

const HOST: DocumentHost = {
  focus: () => true,
  runAction: () => {},
  caret: () => undefined,
  subscribeCaret: () => () => {},
};

/** A plugin that was left with a file open, and is opened again on its Edit tab. */
async function openAgain(file: string) {
  const test = createTestWorkspace();
  const { workspace, clock } = test;
  startWorkspace(workspace);
  const key = await addPlugin(workspace, textProject({ 'plugin.json': '{"id": "mine"}' }));
  if (key === undefined) throw new Error('The plugin was not kept');
  goTo(workspace, { page: 'plugin', key, tab: 'edit' });
  await settle();
  openFile(workspace, toPath(file));
  await clock.pass(1000);
  goTo(workspace, { page: 'home' });
  await settle();
  goTo(workspace, { page: 'plugin', key, tab: 'edit' });
  await settle();
  return { ...test, status: () => workspace.store.getState().problems.status };
}

describe('the first check of a plugin', () => {
  it('waits for the editor of the text that is open, so that one can type first', async () => {
    const { workspace, clock, status } = await openAgain('plugin.json');
    await clock.pass(2000);
    expect(status()).toBe('checking');
    offerHost(workspace, HOST);
    await clock.pass(120);
    expect(status()).toBe('current');
  });

  it('does not wait for ever for an editor that does not come', async () => {
    const { clock, status } = await openAgain('plugin.json');
    await clock.pass(3000);
    await clock.pass(120);
    expect(status()).toBe('current');
  });

  it('comes at once where no text is open', async () => {
    const { clock, status } = await openAgain('gone.txt');
    await clock.pass(0);
    expect(status()).toBe('current');
  });
});
