import { Download, Play, Trash2 } from 'lucide-react';
import type { Expectation, SavedTestFile } from '../../../domain/bench/saved-test.ts';
import { listSavedTests } from '../../../domain/bench/saved-test.ts';
import { baseName } from '../../../domain/project/path.ts';
import { useSession, useWorkspace, useWorkspaceState } from '../../../parts/workspace-context.tsx';
import { Button } from '../../../ui/button.tsx';
import { EmptyState } from '../../../ui/empty-state.tsx';
import { IconButton } from '../../../ui/icon-button.tsx';
import {
  deleteSavedTest,
  exportAsPytest,
  runSavedTests,
  testOrigin,
  verdictOf,
} from '../../../workspace/operations/bench-saved.ts';
import { showBenchView, showRun } from '../../../workspace/operations/bench-settings.ts';
import { openFile } from '../../../workspace/operations/layout.ts';
import { RunButton } from '../run/run-button.tsx';
import '../../../ui/data-table.css';
import './saved.css';

/** The tests kept with the plugin, and how they fare. */
export function SavedView() {
  const workspace = useWorkspace();
  const { project } = useSession();
  const runs = useWorkspaceState((state) => state.bench.runs);
  const tests = listSavedTests(project);
  if (tests.length === 0) {
    return (
      <EmptyState
        className="bench-empty"
        sentence="There are no saved tests yet: run something, and choose “Save as test” beside its result."
        action={<Button onClick={() => showBenchView(workspace, 'notebook')}>Go to Notebook</Button>}
      />
    );
  }
  const verdicts = tests.map(({ path }) => verdictOf(runs.get(testOrigin(path))));
  const passed = verdicts.filter((verdict) => verdict?.hasPassed === true).length;
  const failed = verdicts.filter((verdict) => verdict?.hasPassed === false).length;
  return (
    <div className="bench-saved">
      <div className="bench-actions">
        <RunButton onRun={() => void runSavedTests(workspace, tests)}>Run all</RunButton>
        <Button icon={<Download size={14} />} onClick={() => void exportAsPytest(workspace)}>
          Export as pytest
        </Button>
        <span role="status" className="bench-note">
          {passed + failed === 0 ? '' : `${passed} passed, ${failed} failed`}
        </span>
      </div>
      <table className="ui-table ui-table-hover" aria-label="Saved tests">
        <thead>
          <tr>
            <th scope="col">Test</th>
            <th scope="col">Expected</th>
            <th scope="col">Answers from</th>
            <th scope="col">Result</th>
            <th scope="col">
              <span className="visually-hidden">Actions</span>
            </th>
          </tr>
        </thead>
        <tbody>
          {tests.map((file) => (
            <TestRow key={file.path} file={file} />
          ))}
        </tbody>
      </table>
    </div>
  );
}

function TestRow({ file }: { readonly file: SavedTestFile }) {
  const workspace = useWorkspace();
  const run = useWorkspaceState((state) => state.bench.runs.get(testOrigin(file.path)));
  const { path, test } = file;
  const name = test.ok ? test.value.name : baseName(path);
  const verdict = verdictOf(run);
  return (
    <tr>
      <td>
        <button
          type="button"
          className="bench-saved-name"
          onClick={() => (run === undefined ? openFile(workspace, path) : showRun(workspace, testOrigin(path)))}
        >
          {name}
        </button>
      </td>
      {test.ok ? (
        <>
          <td>{describeExpectation(test.value.expect)}</td>
          <td>{SOURCES[test.value.answers.source]}</td>
        </>
      ) : (
        <td colSpan={2} className="bench-saved-failed">
          {test.error.message}
        </td>
      )}
      <td className={verdict?.hasPassed === false ? 'bench-saved-failed' : undefined}>
        {run !== undefined && run.state !== 'done' ? 'Running' : null}
        {verdict === undefined ? null : verdict.hasPassed ? `Passed in ${(verdict.seconds ?? 0).toFixed(2)} s` : null}
        {verdict?.hasPassed === false ? `Failed: ${verdict.why}` : null}
      </td>
      <td className="ui-table-actions">
        <IconButton
          label="Run test"
          aria-description={name}
          icon={<Play size={14} />}
          onClick={() => void runSavedTests(workspace, [file])}
        />
        <IconButton
          label="Delete test"
          aria-description={name}
          icon={<Trash2 size={14} />}
          onClick={() => deleteSavedTest(workspace, path)}
        />
      </td>
    </tr>
  );
}

const SOURCES = { none: 'Nothing', simulated: 'Simulated provider', recorded: 'Recorded' };

function describeExpectation(expect: Expectation): string {
  switch (expect.kind) {
    case 'succeeds':
      return 'Succeeds';
    case 'fails':
      return expect.message === undefined ? 'Fails' : `Fails with “${expect.message}”`;
    case 'equals':
      return `Text equals “${expect.text}”`;
    case 'contains':
      return `Text contains “${expect.text}”`;
    case 'json-path':
      return `${expect.path} is ${JSON.stringify(expect.equals)}`;
  }
}
