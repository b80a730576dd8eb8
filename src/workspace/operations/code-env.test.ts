import { expect, test } from 'vitest';
import { DEFAULT_CODE_ENV, readCodeEnvs } from '../../domain/plugin/code-env.ts';
import { readText, sortedPaths } from '../../domain/project/project.ts';
import { selectSession } from '../state.ts';
import { createTestWorkspace, settle, textProject } from '../test-workspace.ts';
import { editPackages, removeCodeEnv, writeCodeEnv } from './code-env.ts';
import { undo } from './editing.ts';
import { addPlugin } from './plugins.ts';
import { goTo } from './routing.ts';
import { startWorkspace } from './session.ts';

async function open(files: Readonly<Record<string, string>> = {}) {
  const { workspace } = createTestWorkspace();
  startWorkspace(workspace);
  const key = await addPlugin(workspace, textProject({ 'plugin.json': '{"id": "p"}', ...files }));
  goTo(workspace, { page: 'plugin', key: key ?? '', tab: 'summary' });
  await settle();
  const project = () => selectSession(workspace.store.getState())?.project ?? textProject({});
  const codeEnv = () => {
    const [first] = readCodeEnvs(project());
    if (first === undefined) throw new Error('There is no code environment.');
    return first;
  };
  return { workspace, project, codeEnv };
}

test('a code environment is created, completed and taken back', async () => {
  const { workspace, project, codeEnv } = await open({ 'code-env/python/spec/requirements.txt': 'openai\n' });
  expect(writeCodeEnv(workspace, { ...DEFAULT_CODE_ENV, language: 'Python' })).toBe(true);
  expect(sortedPaths(project())).toContain('code-env/python/desc.json');
  expect(readText(project(), codeEnv().requirements)).toBe('openai\n');
  undo(workspace);
  expect(sortedPaths(project())).not.toContain('code-env/python/desc.json');
});

test('a deleted code environment is brought back by its notice', async () => {
  const { workspace, project, codeEnv } = await open();
  writeCodeEnv(workspace, { ...DEFAULT_CODE_ENV, language: 'R' });
  removeCodeEnv(workspace, codeEnv());
  expect(sortedPaths(project())).toEqual(['plugin.json']);
  workspace.store.getState().shell.notices.at(-1)?.action?.run();
  expect(codeEnv().language).toBe('R');
});

test('packages change as one step; no edits are no step', async () => {
  const { workspace, project, codeEnv } = await open();
  writeCodeEnv(workspace, { ...DEFAULT_CODE_ENV, language: 'Python' });
  const path = codeEnv().requirements;
  const steps = () => selectSession(workspace.store.getState())?.history.done.length ?? 0;
  const before = steps();
  expect(editPackages(workspace, path, 'Nothing', () => [])).toBe(false);
  expect(steps()).toBe(before);
  const add = () => [{ offset: 0, length: 0, text: 'openai\n' }];
  expect(editPackages(workspace, path, 'Add package', add)).toBe(true);
  expect(readText(project(), path)).toMatch(/^openai\n/);
  expect(steps()).toBe(before + 1);
});
