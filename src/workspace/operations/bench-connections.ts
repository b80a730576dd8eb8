import type { LlmConnection, LlmModel } from '../../domain/bench/connection.ts';
import { composeModelId } from '../../domain/bench/model-name.ts';
import type { JsonValue } from '../../domain/dssjson/json-value.ts';
import type { Workspace } from '../workspace.ts';
import { showBenchView, updateBenchSettings } from './bench-settings.ts';
import { notify } from './shell.ts';

/** Adds a connection of the type "Custom LLM" without a name yet, and shows it. */
export function addConnection(workspace: Workspace): void {
  const key = workspace.clock.uniqueName();
  const connection: LlmConnection = { key, name: '', models: [], security: { usableBy: 'ALL', groups: [] } };
  updateBenchSettings(workspace, (settings) => ({ ...settings, connections: [...settings.connections, connection] }));
  showBenchView(workspace, 'connections', key);
}

export function updateConnection(
  workspace: Workspace,
  key: string,
  update: (connection: LlmConnection) => LlmConnection,
): void {
  updateBenchSettings(workspace, (settings) => ({
    ...settings,
    connections: settings.connections.map((connection) => (connection.key === key ? update(connection) : connection)),
  }));
}

/** Deletes a connection; the notice brings it back to its place. */
export function deleteConnection(workspace: Workspace, key: string): void {
  const { connections } = workspace.store.getState().bench.settings;
  const place = connections.findIndex((connection) => connection.key === key);
  const connection = connections[place];
  if (connection === undefined) return;
  updateBenchSettings(workspace, (settings) => ({
    ...settings,
    connections: settings.connections.filter((candidate) => candidate !== connection),
  }));
  notify(workspace, {
    tone: 'info',
    title: `Deleted connection "${connection.name}"`,
    action: {
      label: 'Undo',
      run: () =>
        updateBenchSettings(workspace, (settings) => ({
          ...settings,
          connections: settings.connections.toSpliced(place, 0, connection),
        })),
    },
  });
}

/** Adds a model with an id of three words. `component` is the id of an LLM of the plugin, `''` when it has none. */
export function addModel(workspace: Workspace, connection: string, component: string): void {
  const key = workspace.clock.uniqueName();
  const model: LlmModel = {
    key,
    id: composeModelId(key),
    capability: 'CHAT_COMPLETION',
    component,
    config: {},
  };
  updateConnection(workspace, connection, (current) => ({ ...current, models: [...current.models, model] }));
}

export function updateModel(
  workspace: Workspace,
  connection: string,
  key: string,
  update: (model: LlmModel) => Partial<LlmModel>,
): void {
  updateConnection(workspace, connection, (current) => ({
    ...current,
    models: current.models.map((model) => (model.key === key ? { ...model, ...update(model) } : model)),
  }));
}

/** Sets one value of a model's form; `undefined` unsets it. */
export function setModelValue(
  workspace: Workspace,
  connection: string,
  key: string,
  parameter: string,
  value: JsonValue | undefined,
): void {
  updateModel(workspace, connection, key, ({ config }) => {
    const others = Object.entries(config).filter(([name]) => name !== parameter);
    return { config: Object.fromEntries(value === undefined ? others : [...others, [parameter, value]]) };
  });
}

/** Removes a model; the notice brings it back to its place. */
export function removeModel(workspace: Workspace, connection: string, key: string): void {
  const current = workspace.store
    .getState()
    .bench.settings.connections.find((candidate) => candidate.key === connection);
  const place = current?.models.findIndex((model) => model.key === key) ?? -1;
  const model = current?.models[place];
  if (model === undefined) return;
  updateConnection(workspace, connection, (found) => ({
    ...found,
    models: found.models.filter((candidate) => candidate.key !== key),
  }));
  notify(workspace, {
    tone: 'info',
    title: `Removed model "${model.id}"`,
    action: {
      label: 'Undo',
      run: () =>
        updateConnection(workspace, connection, (found) => ({
          ...found,
          models: found.models.toSpliced(place, 0, model),
        })),
    },
  });
}
