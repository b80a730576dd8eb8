import { printSavedTest, type SavedTest, savedTestPath } from '../../domain/bench/saved-test.ts';
import { composeTestCase } from '../../domain/bench/test-case.ts';
import { removeValue, setValue } from '../../domain/dssjson/edit.ts';
import { describeEditError } from '../../domain/dssjson/edit-error.ts';
import type { JsonObject } from '../../domain/dssjson/json-value.ts';
import { composeChoicesFile, findChoicesPlace } from '../../domain/params/choices-file.ts';
import { moveToParameterSet } from '../../domain/params/move-to-set.ts';
import type { ParamSpec } from '../../domain/params/read-params.ts';
import type { Component } from '../../domain/plugin/component.ts';
import { readDescriptor, textAt } from '../../domain/plugin/descriptor.ts';
import { readPlugin } from '../../domain/plugin/plugin.ts';
import type { Change } from '../../domain/project/change.ts';
import { textContent } from '../../domain/project/content.ts';
import { isProjectPath, type ProjectPath, toPath } from '../../domain/project/path.ts';
import { readText } from '../../domain/project/project.ts';
import { applyTextEdits, diffText } from '../../domain/project/text-edit.ts';
import { readPython } from '../../domain/python/read-python.ts';
import { err, type Result } from '../../domain/result.ts';
import { selectSession } from '../state.ts';
import type { Workspace } from '../workspace.ts';
import { filledIn } from './bench-secrets.ts';
import { applyEdit } from './editing.ts';
import { revealRange } from './layout.ts';
import { announce, notify } from './shell.ts';

/** Moves a parameter of a component into a parameter set, as one step. Answers why it was not. */
export function moveParamToSet(
  workspace: Workspace,
  component: Component,
  param: ParamSpec,
  setId: string,
): string | undefined {
  const project = selectSession(workspace.store.getState())?.project;
  if (project === undefined) return 'The plugin was closed.';
  const move = moveToParameterSet(project, component, param, setId);
  if (!move.ok) return describeEditError(move.error);
  const label = `Move ${param.name} to the parameter set ${setId}`;
  if (!applyEdit(workspace, { label, changes: move.value.changes })) return 'The plugin cannot be changed now.';
  const { preset, left } = move.value;
  const files = [...new Set(left.map(({ path }) => path))].join(', ');
  const rest =
    left.length === 0
      ? ''
      : ` Look at ${left.length === 1 ? 'the place' : 'the places'} in ${files} that still name it.`;
  notify(workspace, {
    tone: 'info',
    title: `Moved ${param.name} to ${setId}`,
    detail: `The component gets it as config["${preset}"]["${param.name}"].${rest}`,
  });
  return undefined;
}

/**
 * Lets Python compute the choices of a parameter, as one step, and shows the code that does. The file that the descriptor
 * names is used when it is there, and gets a branch for the parameter; else one is made in `resource/`.
 */
export function computeChoices(workspace: Workspace, descriptor: ProjectPath, param: ParamSpec): void {
  const project = selectSession(workspace.store.getState())?.project;
  const text = project === undefined ? undefined : readText(project, descriptor);
  if (project === undefined || text === undefined) return;
  const named = textAt(readDescriptor(project, descriptor), ['paramsPythonSetup']);
  const known = named ? `resource/${named}` : undefined;
  const stem = descriptor.split('/').at(-2)?.replace(/\W/g, '_') ?? 'plugin';
  const file = known !== undefined && isProjectPath(known) ? known : freeFile(`${stem}_choices`, project.files);
  const code = readPython(project, file);
  const place = code === undefined ? undefined : findChoicesPlace(code, param.name);
  const changes: Change[] = [];
  const edited = editChoices(text, param, named ? undefined : file.slice('resource/'.length));
  if (edited === undefined) return;
  if (edited !== text) changes.push({ kind: 'edit', path: descriptor, edits: diffText(text, edited) });
  if (!project.files.has(file)) {
    changes.push({ kind: 'write', path: file, content: textContent(composeChoicesFile(param.name)) });
  } else if (place !== undefined && place.edits.length > 0) {
    changes.push({ kind: 'edit', path: file, edits: place.edits });
  }
  const label = `Compute the choices of ${param.name} in Python`;
  if (changes.length > 0 && !applyEdit(workspace, { label, changes })) return;
  const start = place?.offset ?? 0;
  revealRange(workspace, file, { start, end: start });
  announce(workspace, `${file} computes the choices of ${param.name}`);
}

/** The descriptor with Python asked for the choices; nothing when its text does not allow it. */
function editChoices(text: string, param: ParamSpec, setup: string | undefined): string | undefined {
  let next = text;
  const steps = [
    (now: string) => setValue(now, [...param.path, 'getChoicesFromPython'], true),
    ...(param.value['selectChoices'] === undefined
      ? []
      : [(now: string) => removeValue(now, [...param.path, 'selectChoices'])]),
    ...(setup === undefined ? [] : [(now: string) => setValue(now, ['paramsPythonSetup'], setup)]),
  ];
  for (const step of steps) {
    const edits = step(next);
    if (!edits.ok) return undefined;
    next = applyTextEdits(next, edits.value);
  }
  return next;
}

function freeFile(stem: string, taken: ReadonlyMap<ProjectPath, unknown>): ProjectPath {
  for (let count = 1; ; count += 1) {
    const path = toPath(`resource/${stem}${count === 1 ? '' : `_${count}`}.py`);
    if (!taken.has(path)) return path;
  }
}

/** Why what is filled in for a component cannot be kept as a test; nothing when it can. */
export function findTestObstacle(workspace: Workspace, component: Component, values: JsonObject): string | undefined {
  const test = composeTest(workspace, component, values, component.label);
  return test.ok ? undefined : test.error;
}

/** Keeps what is filled in for a component as a saved test. Answers why there can be none. */
export function saveTestCase(
  workspace: Workspace,
  component: Component,
  values: JsonObject,
  name: string,
): string | undefined {
  const test = composeTest(workspace, component, values, name.trim());
  if (!test.ok) return test.error;
  const taken = selectSession(workspace.store.getState())?.project.files.keys() ?? [];
  const path = savedTestPath(test.value.name, taken);
  const changes = [{ kind: 'write', path, content: textContent(printSavedTest(test.value)) }] as const;
  if (!applyEdit(workspace, { label: `Save the test "${test.value.name}"`, changes }))
    return 'The plugin cannot be changed now.';
  announce(workspace, `Saved ${path}`);
  return undefined;
}

function composeTest(
  workspace: Workspace,
  component: Component,
  values: JsonObject,
  name: string,
): Result<SavedTest, string> {
  const state = workspace.store.getState();
  const session = selectSession(state);
  if (session === undefined) return err('The plugin was closed.');
  const { project, key } = session;
  const view = readPlugin(project, workspace.kinds);
  const ground = { project, view, settings: state.bench.settings, filled: filledIn(key, state) };
  return composeTestCase(component, values, name, ground);
}
