import type { JsonObject } from '../dssjson/json-value.ts';
import type { Component } from '../plugin/component.ts';
import { readDescriptor } from '../plugin/descriptor.ts';
import type { PluginView } from '../plugin/plugin.ts';
import type { Project } from '../project/project.ts';
import { err, ok, type Result } from '../result.ts';
import type { BenchSettings } from './bench-settings.ts';
import { composeToolRun, runsOf } from './component-runs.ts';
import { configOfComponent, type Filled, formConfig, placeOfComponent, pluginIdOf } from './compose-setup.ts';
import type { LlmConnection, LlmModel } from './connection.ts';
import { composeModelTest } from './model-test.ts';
import type { SavedTest } from './saved-test.ts';
import { composeTestSetup } from './saved-test-setup.ts';

/** What a test is made of, apart from the component: the plugin, the instance and what users filled in. */
export interface TestGround {
  readonly project: Project;
  readonly view: PluginView;
  readonly settings: BenchSettings;
  readonly filled: Filled;
}

/**
 * A test that runs a component with what is filled in for its form, and expects no more than that it succeeds. Its answers
 * come from the simulated provider.
 *
 * @returns why there can be none, as a sentence, for kinds that do not run in a browser
 */
export function composeTestCase(
  component: Component,
  values: JsonObject,
  name: string,
  ground: TestGround,
): Result<SavedTest, string> {
  const composed = composeRun(component, values, ground);
  if (!composed.ok) return composed;
  const { settings, run } = composed.value;
  const setup = composeTestSetup(ground.project, ground.view, settings, ground.filled);
  return ok({ name, setup, run, answers: { source: 'simulated', fault: undefined }, expect: { kind: 'succeeds' } });
}

interface Composed {
  readonly settings: BenchSettings;
  readonly run: JsonObject;
}

function composeRun(component: Component, values: JsonObject, ground: TestGround): Result<Composed, string> {
  const { project, view, filled } = ground;
  const runs = runsOf(component.kind.folder);
  if (runs.kind === 'static') return err(runs.why);
  if (runs.kind === 'webapp') return err('A webapp is tried by hand: "Components" in the Test tab shows it.');
  if (runs.kind === 'connection') return ok(composeModel(component, values, ground.settings));
  const components = new Map([...ground.settings.components, [placeOfComponent(component), values]]);
  const settings = { ...ground.settings, components };
  const target = {
    plugin: pluginIdOf(view),
    folder: component.kind.folder,
    id: component.id,
    label: component.label,
    config: configOfComponent(project, component, settings, filled),
    descriptor: readDescriptor(project, component.descriptor)?.value,
    tables: settings.tables.map(({ name }) => name),
  };
  if (runs.kind === 'tool') return ok({ settings, run: composeToolRun('describe-tool', target) });
  const obstacle = runs.findObstacle?.(target);
  const first = runs.runs.find((run) => run.isOffered?.(target) !== false);
  if (obstacle !== undefined || first === undefined) return err(obstacle ?? 'By its descriptor it can do nothing.');
  return ok({ settings, run: first.compose(target, formConfig(runs.fields(target), {})) });
}

/** A model is asked through a connection that only the test has. */
function composeModel(component: Component, values: JsonObject, settings: BenchSettings): Composed {
  const model: LlmModel = {
    key: 'test',
    id: 'model',
    capability: 'CHAT_COMPLETION',
    component: component.id,
    config: values,
  };
  const connection: LlmConnection = {
    key: 'test',
    name: 'test',
    models: [model],
    security: { usableBy: 'ALL', groups: [] },
  };
  return { settings: { ...settings, connections: [connection] }, run: composeModelTest(connection, model) };
}
