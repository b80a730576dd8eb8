import { isJsonArray, isJsonObject, type JsonObject, type JsonValue } from '../dssjson/json-value.ts';
import { countedFields } from '../params/counted-fields.ts';
import type { FormField } from '../params/form-field.ts';
import { findParamType } from '../params/param-types.ts';
import { readParams } from '../params/read-params.ts';
import { toFormFields } from '../params/to-form-fields.ts';
import type { Component } from '../plugin/component.ts';
import { readDescriptor } from '../plugin/descriptor.ts';
import type { PluginView } from '../plugin/plugin.ts';
import type { Project } from '../project/project.ts';
import type { BenchSettings } from './bench-settings.ts';

/** Where the plugin's files are for Python. The last part is the id of a plugin that has none. */
export const PLUGIN_FOLDER = '/plugins/plugin';

/** The key under which users of this page made presets and values; secrets are asked for by who holds them. */
export interface Filled {
  readonly pluginValues: JsonObject;
  readonly presets: readonly {
    readonly id: string;
    readonly parameterSet: string;
    readonly name: string;
    readonly values: JsonObject;
  }[];
  /** The secrets of a preset by its id, of the plugin's own parameters by `''`, of a form by its {@link modelForm} or {@link componentForm}. */
  readonly secretsOf: (holder: string) => readonly (readonly [parameter: string, secret: JsonValue])[];
}

/** Names the form of a model, for its passwords. */
export function modelForm(modelKey: string): string {
  return JSON.stringify(['model', modelKey]);
}

/** Names the form of a component, for its passwords. */
export function componentForm(place: string): string {
  return JSON.stringify(['component', place]);
}

/** The folder of a component's kind and its id: `python-runnables/cleanup`. */
export function placeOfComponent({ kind, id }: Component): string {
  return `${kind.folder}/${id}`;
}

/** The id that the simulated instance knows the plugin by. */
export function pluginIdOf(view: PluginView): string {
  return view.manifest.id || PLUGIN_FOLDER.slice(PLUGIN_FOLDER.lastIndexOf('/') + 1);
}

/**
 * The instance of DSS that a plugin is tested on, as `python/plugsmith/setup.py` takes it. It holds the secrets of this
 * plugin and of no other.
 */
export function composeSetup(
  project: Project,
  view: PluginView,
  bench: BenchSettings,
  filled: Filled,
): { readonly [key: string]: JsonValue } {
  const plugin = pluginIdOf(view);
  const placed = (folder: string) =>
    view.components
      .filter(({ kind }) => kind.folder === folder)
      .map((component) => ({
        id: component.id,
        name: component.label,
        plugin,
        component: component.id,
        config: configOfComponent(project, component, bench, filled),
      }));
  return {
    unfilled: bench.unfilled,
    plugins: [
      {
        folder: PLUGIN_FOLDER,
        settings: withSecrets(
          formConfig(toFormFields(readParams(view.manifest.reading?.root, ['params']), []), filled.pluginValues),
          filled.secretsOf(''),
        ),
        ...presetsOf(view, filled),
      },
    ],
    connections: bench.connections.map((connection) => ({
      name: connection.name,
      plugin,
      models: connection.models.map((model) => ({
        id: model.id,
        component: model.component,
        capability: model.capability,
        config: withSecrets(
          formConfig(fieldsOf(project, view, `python-llms/${model.component}`), model.config),
          filled.secretsOf(modelForm(model.key)),
        ),
      })),
    })),
    agents: placed('python-agents'),
    tools: placed('python-agent-tools'),
    guardrails: placed('python-guardrails'),
    tables: bench.tables.map(({ name, csv }) => ({ name, csv })),
  };
}

/** What DSS would hand to a component for what is filled in: defaults and passwords included, presets still by name. */
export function configOfComponent(
  project: Project,
  component: Component,
  bench: BenchSettings,
  filled: Filled,
): JsonObject {
  const place = placeOfComponent(component);
  const params = readParams(readDescriptor(project, component.descriptor)?.root, ['params']);
  const values = bench.components.get(place) ?? {};
  return withSecrets(formConfig(toFormFields(params, []), values), filled.secretsOf(componentForm(place)));
}

function fieldsOf(project: Project, view: PluginView, place: string): readonly FormField[] {
  const component = view.components.find((candidate) => placeOfComponent(candidate) === place);
  if (component === undefined) return [];
  return toFormFields(readParams(readDescriptor(project, component.descriptor)?.root, ['params']), []);
}

/** Values as a form saves them: what was entered, else the default, else what DSS starts with. (seen in DSS 9.0.5) */
export function formConfig(fields: readonly FormField[], values: JsonObject): JsonObject {
  return Object.fromEntries(
    countedFields(fields, values).flatMap((field): [string, JsonValue][] => {
      if (field.widget === 'credential-request') return [];
      const entered = Object.hasOwn(values, field.name) ? values[field.name] : undefined;
      const value = entered ?? field.defaultValue ?? findParamType(field.type)?.emptyValue;
      if (value === undefined) return [];
      return [[field.name, field.widget === 'object-list' ? completeItems(field.fields, value) : value]];
    }),
  );
}

/** The items of a list of objects, each a form of its own. */
function completeItems(fields: readonly FormField[], value: JsonValue): JsonValue {
  if (!isJsonArray(value)) return value;
  return value.map((item) => (isJsonObject(item) ? { ...item, ...formConfig(fields, item) } : item));
}

/** Values and credentials by parameter set, then by the name of the preset. */
function presetsOf(view: PluginView, { presets, secretsOf }: Filled): JsonObject {
  const sets = view.parameterSets.map((set) => {
    const fields = toFormFields(readParams(set.reading?.root, ['params']), []);
    const requests = new Set(fields.flatMap(({ widget, name }) => (widget === 'credential-request' ? [name] : [])));
    const own = presets.filter((preset) => preset.parameterSet === set.id);
    const values = own.map((preset) => {
      const passwords = secretsOf(preset.id).filter(([name]) => !requests.has(name));
      return [preset.name, withSecrets(formConfig(fields, preset.values), passwords)] as const;
    });
    const credentials = own.map((preset) => {
      return [preset.name, Object.fromEntries(secretsOf(preset.id).filter(([name]) => requests.has(name)))] as const;
    });
    return { id: set.id, values: Object.fromEntries(values), credentials: Object.fromEntries(credentials) };
  });
  return {
    presets: Object.fromEntries(sets.map(({ id, values }) => [id, values])),
    credentials: Object.fromEntries(sets.map(({ id, credentials }) => [id, credentials])),
  };
}

/** Values with secrets put in at their places: `outer.0.inner` lies inside a list inside a field. */
function withSecrets(values: JsonObject, secrets: readonly (readonly [string, JsonValue])[]): JsonObject {
  return secrets.reduce<JsonObject>((config, [name, secret]) => {
    const placed = putAt(config, name.split('.'), secret);
    return isJsonObject(placed) ? placed : config;
  }, values);
}

function putAt(value: JsonValue | undefined, [step, ...rest]: readonly string[], secret: JsonValue): JsonValue {
  if (step === undefined) return secret;
  if (Array.isArray(value)) {
    return value.map((item: JsonValue, index) => (String(index) === step ? putAt(item, rest, secret) : item));
  }
  const object = isJsonObject(value) ? value : {};
  // A preset filled in on the spot keeps its values one level deeper.
  const inlined = object['inlinedConfig'];
  if (isJsonObject(inlined)) return { ...object, inlinedConfig: putAt(inlined, [step, ...rest], secret) };
  return { ...object, [step]: putAt(Object.hasOwn(object, step) ? object[step] : undefined, rest, secret) };
}
