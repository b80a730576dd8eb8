import { PLUGIN_FOLDER } from '../../domain/bench/compose-setup.ts';
import { composePytestExport } from '../../domain/bench/pytest-export.ts';
import {
  type Expectation,
  listSavedTests,
  printSavedTest,
  type SavedTest,
  type SavedTestFile,
  savedTestPath,
  savedTestToJson,
  type TestAnswers,
} from '../../domain/bench/saved-test.ts';
import { composeTestSetup, withoutSecrets } from '../../domain/bench/saved-test-setup.ts';
import { isJsonObject, type JsonObject } from '../../domain/dssjson/json-value.ts';
import { readManifest, readPlugin } from '../../domain/plugin/plugin.ts';
import { textContent } from '../../domain/project/content.ts';
import type { ProjectPath } from '../../domain/project/path.ts';
import { archiveName } from '../../domain/zip/archive-name.ts';
import type { BenchRun } from '../slices/bench.ts';
import { selectSession } from '../state.ts';
import type { Workspace } from '../workspace.ts';
import { askPrepared, resultObject, runOnBench } from './bench.ts';
import { allSecrets, filledIn } from './bench-secrets.ts';
import { applyEdit } from './editing.ts';
import { announce, notify } from './shell.ts';

/** Keeps a run as a named test in the plugin. Answers its file; nothing when it could not be kept, which was told. */
export async function saveRun(
  workspace: Workspace,
  run: BenchRun,
  name: string,
  expect: Expectation,
): Promise<ProjectPath | undefined> {
  const answers = await answersForTest(workspace);
  const state = workspace.store.getState();
  const session = selectSession(state);
  if (session === undefined) return undefined;
  if (answers === undefined) {
    notify(workspace, {
      tone: 'error',
      title: 'Not saved as a test',
      detail: 'A test never calls the network, and what the hosts answered is not there any more. Run again first.',
    });
    return undefined;
  }
  const { project } = session;
  const setup = composeTestSetup(
    project,
    readPlugin(project, workspace.kinds),
    state.bench.settings,
    filledIn(session.key, state),
  );
  const request = withoutSecrets(run.request, allSecrets(session.key, state));
  const test: SavedTest = {
    name: name.trim(),
    setup,
    run: isJsonObject(request) ? request : run.request,
    answers,
    expect,
  };
  const path = savedTestPath(test.name, project.files.keys());
  const isDone = applyEdit(workspace, {
    label: `Save the test "${test.name}"`,
    changes: [{ kind: 'write', path, content: textContent(printSavedTest(test)) }],
  });
  if (!isDone) return undefined;
  announce(workspace, `Saved ${path}`);
  return path;
}

/** Where a test gets its answers: as the bench does now, but what was live is recorded. */
async function answersForTest(workspace: Workspace): Promise<TestAnswers | undefined> {
  const { source, fault, cassette } = workspace.store.getState().bench.settings.answers;
  switch (source) {
    case 'none':
      return { source };
    case 'simulated':
      return { source, fault };
    case 'recorded':
      return cassette === undefined ? undefined : { source, cassette };
    case 'live': {
      const recorded = await askPrepared(workspace, { do: 'cassette' });
      const kept = recorded.ok ? recorded.value.result : undefined;
      return isJsonObject(kept) ? { source: 'recorded', cassette: kept } : undefined;
    }
  }
}

/** The origin of the runs of a test. */
export function testOrigin(path: ProjectPath): string {
  return `saved ${path}`;
}

/** Runs every test that is kept with the open plugin. */
export async function runAllSavedTests(workspace: Workspace): Promise<void> {
  const session = selectSession(workspace.store.getState());
  if (session !== undefined) await runSavedTests(workspace, listSavedTests(session.project));
}

/** Runs tests one after the other. Those that cannot be read are left out: the table says why. */
export async function runSavedTests(workspace: Workspace, files: readonly SavedTestFile[]): Promise<void> {
  for (const { path, test } of files) {
    if (!test.ok) continue;
    await runOnBench(workspace, {
      origin: testOrigin(path),
      title: test.value.name,
      request: { do: 'saved-test', folder: PLUGIN_FOLDER, test: savedTestToJson(test.value) },
    });
    const outcome = workspace.store.getState().bench.runs.get(testOrigin(path))?.outcome;
    if (outcome?.ok === false && outcome.error.kind === 'stopped') return;
  }
}

/** What a run of a test came to. */
export interface TestVerdict {
  readonly hasPassed: boolean;
  /** Why it did not pass; `''` when it did. */
  readonly why: string;
  readonly seconds: number | undefined;
}

/** The verdict of a test's last run; nothing while there is none. */
export function verdictOf(run: BenchRun | undefined): TestVerdict | undefined {
  if (run?.outcome === undefined) return undefined;
  const { outcome } = run;
  if (!outcome.ok) return { hasPassed: false, why: 'The run was ended before it was over.', seconds: undefined };
  if (outcome.value.error !== null) return { hasPassed: false, why: outcome.value.error.message, seconds: undefined };
  const { passed, why, seconds }: JsonObject = resultObject(run);
  return {
    hasPassed: passed === true,
    why: typeof why === 'string' ? why : '',
    seconds: typeof seconds === 'number' ? seconds : undefined,
  };
}

export function deleteSavedTest(workspace: Workspace, path: ProjectPath): void {
  applyEdit(workspace, { label: `Delete ${path}`, changes: [{ kind: 'remove', path }] });
}

/** Downloads the plugin with its saved tests and all that pytest needs to run them without a DSS. */
export async function exportAsPytest(workspace: Workspace): Promise<void> {
  const session = selectSession(workspace.store.getState());
  if (session === undefined) return;
  const kit = await workspace.testKit.load();
  if (kit === undefined) {
    notify(workspace, {
      tone: 'error',
      title: 'Not exported',
      detail: 'This page has no Python to export: it was built without, or it is offline and never loaded it.',
    });
    return;
  }
  const project = composePytestExport(session.project, kit);
  const packed = await workspace.archive.pack(project, { files: [...project.files.keys()], folders: [] });
  if (!packed.ok) return;
  const { id, version } = readManifest(session.project);
  const name = archiveName(id, version).replace(/\.zip$/, '-pytest.zip');
  workspace.transfer.download(name, packed.value.bytes, 'application/zip');
  announce(workspace, `Exported ${listSavedTests(session.project).length} tests as pytest`);
}
