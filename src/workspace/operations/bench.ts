import { composeSetup, PLUGIN_FOLDER, pluginIdOf } from '../../domain/bench/compose-setup.ts';
import { objectsOf } from '../../domain/bench/report.ts';
import { isJsonArray, isJsonObject, type JsonObject, type JsonValue } from '../../domain/dssjson/json-value.ts';
import { lookUp } from '../../domain/look-up.ts';
import { readPlugin } from '../../domain/plugin/plugin.ts';
import type { Project } from '../../domain/project/project.ts';
import { err, ok, type Result } from '../../domain/result.ts';
import type { BenchError, BenchReply, ShippedPackage } from '../../ports/python-bench.ts';
import { type BenchRun, newRun, type Requirement, withEvent, withOutcome } from '../slices/bench.ts';
import { selectSession } from '../state.ts';
import { NOTHING_PREPARED, type PreparedBench, type Workspace } from '../workspace.ts';
import { filledIn } from './bench-secrets.ts';
import { updateBench } from './bench-settings.ts';

/** In milliseconds. What takes longer is most likely an endless loop. */
export const TIME_LIMIT = 120_000;

/** What is printed and streamed reaches the screen this often, in milliseconds. */
const SHOW_EVERY = 30;

/** The shipped package that `python/plugsmith/installing.py` works with. */
const INSTALLER = 'micropip';

export interface BenchOrder {
  readonly origin: string;
  readonly title: string;
  readonly request: JsonObject;
}

/** Starts Python unless it runs. Answers what the page ships. */
export async function bootBench(workspace: Workspace): Promise<Result<readonly ShippedPackage[], BenchError>> {
  const isReady = workspace.store.getState().bench.boot.kind === 'ready';
  if (!isReady) updateBench(workspace, () => ({ boot: { kind: 'booting', phase: 'interpreter' } }));
  const booted = await workspace.bench.boot((phase) => {
    updateBench(workspace, () => ({ boot: { kind: 'booting', phase } }));
  });
  updateBench(workspace, () => ({
    boot: booted.ok ? { kind: 'ready', packages: booted.value } : { kind: 'failed', error: booted.error },
  }));
  return booted;
}

/** Ends what runs and starts Python afresh: at once, whatever the code does. */
export function stopBench(workspace: Workspace): void {
  startAfresh(workspace);
  void bootBench(workspace);
}

/** A new interpreter that was given nothing yet. */
export function startAfresh(workspace: Workspace): void {
  workspace.bench.stop();
  forgetPrepared(workspace);
}

/** Ends Python when the plugin is closed: the next plugin must find nothing of this one. */
export function leaveBench(workspace: Workspace): void {
  workspace.bench.dispose();
  forgetPrepared(workspace);
}

/**
 * Runs a request on the plugin as it is now: writes what changed, sets the instance up, and follows the run in the
 * state. Answers the run once it is over; nothing when no plugin is open.
 */
export async function runOnBench(workspace: Workspace, order: BenchOrder): Promise<BenchRun | undefined> {
  workspace.running.benchRun += 1;
  const id = workspace.running.benchRun;
  let run = newRun(id, order.origin, order.title, order.request);
  const show = () => showIfCurrent(workspace, run);
  updateBench(workspace, ({ runs }) => ({ runs: new Map([...runs, [order.origin, run]]), shown: order.origin }));

  const prepared = await prepareBench(workspace);
  if (!prepared.ok) {
    run = withOutcome(run, prepared);
    show();
    return run;
  }
  run = { ...run, state: 'running' };
  show();
  let isShowing = false;
  const onEvent = (event: JsonObject) => {
    run = withEvent(run, event);
    if (isShowing) return;
    isShowing = true;
    workspace.clock.after(SHOW_EVERY, () => {
      isShowing = false;
      show();
    });
  };
  const outcome = await askBench(workspace, order.request, onEvent);
  run = withOutcome(run, outcome);
  show();
  return run;
}

/** Asks Python something beside the runs: a description, a list. Prepares as a run does. */
export async function askPrepared(workspace: Workspace, request: JsonObject): Promise<Result<BenchReply, BenchError>> {
  const prepared = await prepareBench(workspace);
  return prepared.ok ? askBench(workspace, request) : prepared;
}

/**
 * Installs from a package index. Whatever the index links to may be called: no code of the plugin has run yet. What the
 * packages need of those that the page ships is loaded from there.
 */
export async function installRequirements(
  workspace: Workspace,
  requirements: readonly string[],
  index: string,
): Promise<Result<BenchReply, BenchError>> {
  const booted = await bootBench(workspace);
  if (!booted.ok) return booted;
  const installer = await workspace.bench.require([INSTALLER]);
  if (!installer.ok) return installer;
  const shipped = booted.value.map(({ name, version }) => ({ name, version }));
  const outcome = await workspace.bench.run(
    { do: 'install', requirements, index: index === '' ? null : index, shipped },
    { timeLimit: TIME_LIMIT, mayCall: () => true },
  );
  if (!outcome.ok) return outcome;
  const needs = objectsOf(outcome.value.result).flatMap(({ needs: names }) =>
    names !== undefined && isJsonArray(names) ? names.map(String) : [],
  );
  const loaded = await workspace.bench.require(needs);
  return loaded.ok ? outcome : loaded;
}

/** Whether something runs now. */
export function isBenchBusy(runs: ReadonlyMap<string, BenchRun>): boolean {
  return [...runs.values()].some(({ state }) => state !== 'done');
}

async function askBench(workspace: Workspace, request: JsonObject, onEvent?: (event: JsonObject) => void) {
  const { approvedHosts } = workspace.store.getState().bench;
  const outcome = await workspace.bench.run(request, {
    onEvent,
    timeLimit: TIME_LIMIT,
    mayCall: (url) => approvedHosts.includes(url.host),
  });
  if (!outcome.ok) {
    forgetPrepared(workspace);
    if (outcome.error.kind !== 'stopped') void bootBench(workspace);
  }
  return outcome;
}

function showIfCurrent(workspace: Workspace, run: BenchRun): void {
  updateBench(workspace, ({ runs }) =>
    runs.get(run.origin)?.id === run.id ? { runs: new Map([...runs, [run.origin, run]]) } : {},
  );
}

function forgetPrepared(workspace: Workspace): void {
  workspace.running.prepared = NOTHING_PREPARED;
}

function notePrepared(workspace: Workspace, given: Partial<PreparedBench>): void {
  workspace.running.prepared = { ...workspace.running.prepared, ...given };
}

/** Starts Python and gives it the plugin as it is now, the instance, and the packages. */
export async function prepareBench(workspace: Workspace): Promise<Result<undefined, BenchError>> {
  const booted = await bootBench(workspace);
  if (!booted.ok) return booted;
  const state = workspace.store.getState();
  const session = selectSession(state);
  if (session === undefined) return err({ kind: 'stopped' });
  const { prepared } = workspace.running;
  const note = (given: Partial<PreparedBench>) => notePrepared(workspace, given);
  const view = readPlugin(session.project, workspace.kinds);
  const setup = composeSetup(session.project, view, state.bench.settings, filledIn(session.key, state));
  const isChanged = prepared.project !== session.project;
  if (isChanged) {
    const written = await workspace.bench.write(PLUGIN_FOLDER, session.project);
    if (!written.ok) return written;
    note({ project: session.project });
  }
  const text = JSON.stringify(setup);
  if (isChanged || prepared.setup !== text) {
    const configured = await send(workspace, { do: 'configure', setup });
    if (!configured.ok) return configured;
    note({ setup: text });
  }
  const answers = composeAnswers(workspace);
  if (prepared.answers !== JSON.stringify(answers)) {
    const answered = await send(workspace, answers);
    if (!answered.ok) return answered;
    note({ answers: JSON.stringify(answers) });
  }
  return prepareRequirements(workspace, pluginIdOf(view), session.project, booted.value);
}

/** Loads what the page ships of the plugin's requirements. What only a package index has waits for a person. */
async function prepareRequirements(
  workspace: Workspace,
  plugin: string,
  project: Project,
  packages: readonly ShippedPackage[],
): Promise<Result<undefined, BenchError>> {
  const text = requirementsOf(project);
  if (workspace.running.prepared.requirements === text) return ok(undefined);
  const shipped = packages.map(({ name, version }) => ({ name, version }));
  const judged = await send(workspace, { do: 'requirements', plugin, shipped });
  if (!judged.ok) return judged;
  const requirements = objectsOf(judged.value.result).map(readRequirement);
  const names = requirements.flatMap(({ name, verdict }) =>
    name !== undefined && (verdict === 'installed' || verdict === 'substituted') ? [name] : [],
  );
  const loaded = await workspace.bench.require(names);
  if (!loaded.ok) return loaded;
  notePrepared(workspace, { requirements: text });
  updateBench(workspace, () => ({ requirements }));
  return ok(undefined);
}

function requirementsOf(project: Project): string {
  for (const [path, content] of project.files) {
    if (path === 'code-env/python/spec/requirements.txt') return content.kind === 'text' ? content.text : '';
  }
  return '';
}

/** A verdict of `python/plugsmith/requirements.py` or `installing.py`. */
export function readRequirement(value: JsonObject): Requirement {
  const text = (key: string) => (typeof value[key] === 'string' ? value[key] : undefined);
  return {
    line: typeof value['line'] === 'number' ? value['line'] : 0,
    text: text('text') ?? '',
    name: text('name'),
    verdict: lookUp(VERDICTS, text('verdict') ?? '') ?? 'unavailable',
    version: text('version'),
    why: text('why'),
  };
}

const VERDICTS: Readonly<Record<string, Requirement['verdict']>> = {
  shipped: 'installed',
  installed: 'installed',
  substituted: 'substituted',
  index: 'index',
};

function composeAnswers(workspace: Workspace): JsonObject {
  const { settings, approvedHosts } = workspace.store.getState().bench;
  const { source, fault, cassette } = settings.answers;
  switch (source) {
    case 'simulated':
      return { do: 'answer-from', source, fault: fault ?? null };
    case 'recorded':
      return { do: 'answer-from', source, cassette: cassette ?? {} };
    case 'live':
      return { do: 'answer-from', source, approved: approvedHosts };
    case 'none':
      return { do: 'answer-from', source };
  }
}

/** A request whose failure is the plugin's or ours, not the interpreter's. */
async function send(workspace: Workspace, request: JsonObject): Promise<Result<BenchReply, BenchError>> {
  const outcome = await workspace.bench.run(request, { timeLimit: TIME_LIMIT });
  if (!outcome.ok) {
    forgetPrepared(workspace);
    return outcome;
  }
  const { error } = outcome.value;
  return error === null ? outcome : err({ kind: 'failed', detail: error.message });
}

/** The value at a key of what a run gave. */
export function resultOf(run: BenchRun | undefined): JsonValue | undefined {
  return run?.outcome?.ok === true && run.outcome.value.ok ? run.outcome.value.result : undefined;
}

export function resultObject(run: BenchRun | undefined): JsonObject {
  const result = resultOf(run);
  return isJsonObject(result) ? result : {};
}
