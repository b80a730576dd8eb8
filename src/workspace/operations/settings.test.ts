import { expect, test } from 'vitest';
import { toPath } from '../../domain/project/path.ts';
import { secretKey, settingsFromJson, settingsToJson } from '../slices/settings.ts';
import { createTestWorkspace, settle, textProject } from '../test-workspace.ts';
import { applyEdit, undo } from './editing.ts';
import { addPlugin } from './plugins.ts';
import { goTo } from './routing.ts';
import { startWorkspace } from './session.ts';
import {
  addPreset,
  deletePreset,
  duplicatePreset,
  findPresetNameProblem,
  setPresetValue,
  setSecret,
  setTargetVersion,
} from './settings.ts';

const BEFORE = toPath('parameter-sets/keys/parameter-set.json');
const AFTER = toPath('parameter-sets/secrets/parameter-set.json');

test('presets follow a parameter set that is renamed, and come back with undo', async () => {
  const { workspace } = await open();
  addPreset(workspace, 'keys', 'OpenAI');
  applyEdit(workspace, { label: 'Rename', changes: [{ kind: 'move', from: BEFORE, to: AFTER }] });
  expect(presets(workspace)).toEqual(['secrets OpenAI']);
  undo(workspace);
  expect(presets(workspace)).toEqual(['keys OpenAI']);
});

test('names are unique within a parameter set', async () => {
  const { workspace } = await open();
  addPreset(workspace, 'keys', ' OpenAI ');
  const { settings } = workspace.store.getState();
  expect(findPresetNameProblem(settings, 'keys', 'OpenAI')).toMatch('already has a preset named "OpenAI"');
  expect(findPresetNameProblem(settings, 'other', 'OpenAI')).toBeUndefined();
  expect(findPresetNameProblem(settings, 'keys', ' ')).toBe('Give the preset a name.');
});

test('a copy has the values and a name of its own', async () => {
  const { workspace } = await open();
  const id = addPreset(workspace, 'keys', 'OpenAI', { region: 'eu' });
  duplicatePreset(workspace, id);
  duplicatePreset(workspace, id);
  expect(presets(workspace)).toEqual(['keys OpenAI', 'keys OpenAI copy', 'keys OpenAI copy 2']);
  expect(workspace.store.getState().settings.presets[1]?.values).toEqual({ region: 'eu' });
});

test('a deleted preset comes back to its place', async () => {
  const { workspace } = await open();
  const first = addPreset(workspace, 'keys', 'A');
  addPreset(workspace, 'keys', 'B');
  deletePreset(workspace, first);
  expect(presets(workspace)).toEqual(['keys B']);
  workspace.store.getState().shell.notices.at(-1)?.action?.run();
  expect(presets(workspace)).toEqual(['keys A', 'keys B']);
});

test('values are stored and secrets are not', async () => {
  const { workspace, key, repository } = await open();
  const id = addPreset(workspace, 'keys', 'OpenAI');
  setPresetValue(workspace, id, 'region', 'eu');
  setSecret(workspace, key, id, 'token', { kind: 'single', value: 'very secret' });
  await settle();
  const stored = await repository.loadState(key, 'settings');
  expect(JSON.stringify(stored)).toMatch('"region":"eu"');
  expect(JSON.stringify(stored)).not.toMatch('very secret');
  expect(workspace.store.getState().secrets.has(secretKey(key, id, 'token'))).toBe(true);
});

async function open() {
  const { workspace, repository } = createTestWorkspace();
  startWorkspace(workspace);
  const key = await addPlugin(workspace, textProject({ 'plugin.json': '{"id": "x"}', [BEFORE]: '{}' }));
  if (key === undefined) throw new Error('The plugin is kept');
  goTo(workspace, { page: 'plugin', key, tab: 'edit' });
  await settle();
  return { workspace, repository, key };
}

function presets(workspace: Awaited<ReturnType<typeof open>>['workspace']): string[] {
  return workspace.store.getState().settings.presets.map((preset) => `${preset.parameterSet} ${preset.name}`);
}

test('the target version is kept with the plugin; one that is not known is the newest', async () => {
  const { workspace } = await open();
  setTargetVersion(workspace, '13.4');
  expect(workspace.store.getState().settings.target).toBe('13.4');
  expect(settingsFromJson(settingsToJson(workspace.store.getState().settings)).target).toBe('13.4');
  setTargetVersion(workspace, '99');
  expect(workspace.store.getState().settings.target).toBe('14.5');
  expect(settingsFromJson({ target: 'soon' }).target).toBe('14.5');
});
