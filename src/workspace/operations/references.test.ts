import { expect, test } from 'vitest';
import { toPath } from '../../domain/project/path.ts';
import { readText, sortedPaths } from '../../domain/project/project.ts';
import { selectSession } from '../state.ts';
import { createTestWorkspace, settle, textProject } from '../test-workspace.ts';
import { undo } from './editing.ts';
import { moveEntries, renameEntry } from './files.ts';
import { addPlugin } from './plugins.ts';
import { describeName, findFileReferences, findReferences, goToDefinition, renameAt } from './references.ts';
import { goTo } from './routing.ts';
import { startWorkspace } from './session.ts';

const MACRO = toPath('python-runnables/m/runnable.json');
const SETUP = toPath('resource/choices.py');
const text =
  '{"paramsPythonSetup": "choices.py", "params": [{"name": "a", "getChoicesFromPython": true}, {"name": "p", "parameterSetId": "keys"}]}';
const files = { [MACRO]: text, [SETUP]: '', 'parameter-sets/keys/parameter-set.json': '{}' };

async function openFiles() {
  const { workspace } = createTestWorkspace();
  startWorkspace(workspace);
  const key = await addPlugin(workspace, textProject(files));
  goTo(workspace, { page: 'plugin', key: key ?? '', tab: 'edit' });
  await settle();
  const state = () => workspace.store.getState();
  const project = () => selectSession(state())?.project ?? textProject({});
  return { workspace, state, project };
}

const at = (name: string) => text.indexOf(name) + 1;

test('a name leads to what it names, in its own file', async () => {
  const { workspace, state } = await openFiles();
  expect(describeName(workspace, MACRO, at('choices.py'))).toMatchObject({
    hasDefinition: true,
    renames: 'choices.py',
  });
  expect(describeName(workspace, MACRO, at('true'))).toMatchObject({ hasDefinition: true, renames: undefined });
  goToDefinition(workspace, MACRO, at('choices.py'));
  expect(state().layout.groups[0]?.active).toBe(SETUP);
  goToDefinition(workspace, MACRO, at('keys'));
  expect(state().layout.groups[0]?.active).toBe('parameter-sets/keys/parameter-set.json');
  goToDefinition(workspace, MACRO, 0);
  expect(state().shell.announcement).toBe('Nothing of this plugin is named here');
});

test('references are listed in the panel, of a name and of a file', async () => {
  const { workspace, state } = await openFiles();
  findReferences(workspace, MACRO, at('keys'));
  expect(state().layout.panel).toEqual({ view: 'references', isOpen: true });
  expect(state().references.sought?.name).toBe('keys');
  findFileReferences(workspace, SETUP);
  expect(state().shell.announcement).toBe('2 references to choices.py');
});

test('what names a file that gets another name or folder changes with it, in one step', async () => {
  const { workspace, state, project } = await openFiles();
  renameEntry(workspace, SETUP, 'more.py');
  expect(readText(project(), MACRO)).toContain('"paramsPythonSetup": "more.py"');
  expect(state().shell.announcement).toBe('Done: Rename choices.py to more.py, with 1 reference to it');
  undo(workspace);
  expect(readText(project(), MACRO)).toBe(text);
  expect(project().files.has(SETUP)).toBe(true);
  moveEntries(workspace, [SETUP], toPath('resource/helpers'));
  expect(readText(project(), MACRO)).toContain('"paramsPythonSetup": "helpers/choices.py"');
});

test('renaming where a name stands renames the thing and all its names, or says why not', async () => {
  const { workspace, project } = await openFiles();
  expect(renameAt(workspace, MACRO, at('keys'), 'secrets')).toBeUndefined();
  expect(sortedPaths(project())).toContain('parameter-sets/secrets/parameter-set.json');
  expect(readText(project(), MACRO)).toContain('"secrets"');
  undo(workspace);
  expect(readText(project(), MACRO)).toBe(text);
  expect(renameAt(workspace, MACRO, at('"a"'), 'p')).toBe('"p" is taken. Choose another name.');
});
