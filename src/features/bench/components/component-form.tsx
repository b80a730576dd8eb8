import { RefreshCw } from 'lucide-react';
import { composeChoices } from '../../../domain/bench/component-runs.ts';
import { componentForm, placeOfComponent } from '../../../domain/bench/compose-setup.ts';
import { objectsOfInstance, withInstanceChoices } from '../../../domain/bench/instance-choices.ts';
import { rolesGiven } from '../../../domain/bench/recipe-roles.ts';
import { readLoadedChoices, withChoices } from '../../../domain/bench/run-results.ts';
import type { JsonObject } from '../../../domain/dssjson/json-value.ts';
import type { FieldChoice, FormField } from '../../../domain/params/form-field.ts';
import { readParams } from '../../../domain/params/read-params.ts';
import { toFormFields } from '../../../domain/params/to-form-fields.ts';
import type { Component } from '../../../domain/plugin/component.ts';
import { readDescriptor } from '../../../domain/plugin/descriptor.ts';
import { ParamForm } from '../../../parts/param-form/param-form.tsx';
import { presetSources } from '../../../parts/param-form/preset-sources.ts';
import { usePasswords } from '../../../parts/use-passwords.ts';
import { usePlugin, useSession, useWorkspace, useWorkspaceState } from '../../../parts/workspace-context.tsx';
import { Button } from '../../../ui/button.tsx';
import { isBenchBusy, resultOf, runOnBench } from '../../../workspace/operations/bench.ts';
import { componentOrigin, setComponentValue } from '../../../workspace/operations/bench-components.ts';
import type { BenchRun } from '../../../workspace/slices/bench.ts';
import { RunProblems } from './run-problems.tsx';
import { targetOf } from './use-run-target.ts';

interface ComponentFormProps {
  readonly component: Component;
  /** What the component is given besides: the inputs of a recipe reach its choices. */
  readonly given: JsonObject;
}

/** The form that DSS makes of the component's parameters. Choices that Python computes are loaded on a click. */
export function ComponentForm({ component, given }: ComponentFormProps) {
  const workspace = useWorkspace();
  const plugin = usePlugin();
  const { project } = useSession();
  const place = placeOfComponent(component);
  const presets = useWorkspaceState((state) => state.settings.presets);
  const settings = useWorkspaceState((state) => state.bench.settings);
  const runs = useWorkspaceState((state) => state.bench.runs);
  const passwords = usePasswords(componentForm(place));
  const reading = readDescriptor(project, component.descriptor);
  const params = readParams(reading?.root, ['params']);
  if (params.length === 0) return <p className="bench-note">It has no parameters.</p>;
  const written = toFormFields(params, presetSources(plugin.parameterSets, presets));
  const computed = written.filter(isComputed);
  const loaded = computed.flatMap(({ name }): [string, readonly FieldChoice[]][] => {
    const result = resultOf(runs.get(choicesOrigin(place, name)));
    return result === undefined ? [] : [[name, readLoadedChoices(result)]];
  });
  const values = settings.components.get(place) ?? {};
  const datasetOf = firstByRole(rolesGiven(reading?.value, 'inputRoles', given));
  const objects = objectsOfInstance(plugin, settings, { ...given, ...values }, datasetOf);
  const fields = withChoices(withInstanceChoices(written, objects), new Map(loaded));
  const load = async () => {
    for (const { name, label } of computed) {
      const target = targetOf(workspace, workspace.store.getState(), component);
      if (target === undefined) return;
      const request = composeChoices(target, name, given);
      await runOnBench(workspace, { origin: choicesOrigin(place, name), title: `Choices of ${label}`, request });
    }
  };
  return (
    <>
      <ParamForm
        fields={fields}
        values={values}
        onChange={(name, value) => setComponentValue(workspace, place, name, value)}
        passwords={passwords}
      />
      {computed.length === 0 ? null : (
        <div className="bench-components-choices">
          <Button icon={<RefreshCw size={14} />} disabled={isBenchBusy(runs)} onClick={() => void load()}>
            Load choices
          </Button>
          {computed.map((field) => (
            <ChoicesState key={field.name} field={field} run={runs.get(choicesOrigin(place, field.name))} />
          ))}
        </div>
      )}
    </>
  );
}

/** How loading the choices of one parameter went. */
function ChoicesState({ field, run }: { readonly field: FormField; readonly run: BenchRun | undefined }) {
  if (run === undefined) return null;
  const result = resultOf(run);
  return (
    <div className="bench-components-part">
      <p role="status">
        {run.state === 'done'
          ? result === undefined
            ? `No choices for ${field.label}.`
            : `${readLoadedChoices(result).length} choices for ${field.label}.`
          : `Loading the choices for ${field.label}`}
      </p>
      <RunProblems run={run} />
    </div>
  );
}

function isComputed(field: FormField): boolean {
  return (field.widget === 'select' || field.widget === 'multiselect') && field.isComputed;
}

function choicesOrigin(place: string, parameter: string): string {
  return componentOrigin(place, `choices of ${parameter} in`);
}

/** The first dataset of each role. */
function firstByRole(chosen: readonly JsonObject[]): ReadonlyMap<string, string> {
  const first = new Map<string, string>();
  for (const { role, name } of chosen) {
    if (typeof role === 'string' && typeof name === 'string' && !first.has(role)) first.set(role, name);
  }
  return first;
}
