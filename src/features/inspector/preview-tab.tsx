import { useMemo } from 'react';
import { objectsOfInstance, withInstanceChoices } from '../../domain/bench/instance-choices.ts';
import { formModel, isFieldShown } from '../../domain/condition/form-model.ts';
import type { JsonObject, JsonValue } from '../../domain/dssjson/json-value.ts';
import { placesByKey } from '../../domain/params/float-places.ts';
import type { FormField } from '../../domain/params/form-field.ts';
import { findParamType } from '../../domain/params/param-types.ts';
import { pythonConfig, toDict } from '../../domain/params/python-config.ts';
import { pythonLiteral } from '../../domain/params/python-literal.ts';
import { readParams } from '../../domain/params/read-params.ts';
import { toFormFields } from '../../domain/params/to-form-fields.ts';
import { useLastUnderstood } from '../../parts/descriptor-form/use-last-understood.ts';
import { ParamForm } from '../../parts/param-form/param-form.tsx';
import { presetSources } from '../../parts/param-form/preset-sources.ts';
import { usePlugin, useSession, useWorkspaceState } from '../../parts/workspace-context.tsx';
import { Callout } from '../../ui/callout.tsx';
import type { DescriptorTarget } from './descriptor-target.ts';
import { PreviewActions } from './preview-actions.tsx';
import { presetFinder } from './preview-presets.ts';
import { printPythonConfig } from './python-text.ts';

interface PreviewTabProps {
  readonly target: DescriptorTarget;
  /** Sample values, kept in memory only. */
  readonly values: JsonObject;
  readonly onChange: (name: string, value: JsonValue | undefined) => void;
}

const RECEIVED: Record<DescriptorTarget['variable'], string> = {
  config: 'What Python receives as config',
  plugin_config: 'What Python receives as plugin_config',
  preset: 'What a component receives for such a preset',
};

/** The form that a user will see, and what becomes of it in Python. */
export function PreviewTab({ target, values, onChange }: PreviewTabProps) {
  const root = useLastUnderstood(target.path, target.reading);
  const plugin = usePlugin();
  const { parameterSets, components } = plugin;
  const settings = useWorkspaceState((state) => state.bench.settings);
  const { key } = useSession();
  const presets = useWorkspaceState((state) => state.settings.presets);
  const secrets = useWorkspaceState((state) => state.secrets);
  const sources = useMemo(() => presetSources(parameterSets, presets), [parameterSets, presets]);
  const findPreset = presetFinder({ pluginKey: key, sets: parameterSets, sources, presets, secrets });
  const params = target.lists.flatMap((list) => readParams(root, [list.key]));
  const fields = withInstanceChoices(toFormFields(params, sources), objectsOfInstance(plugin, settings, values));
  const entries = pythonConfig(fields, values, findPreset);
  const floats = placesByKey(fields);
  const component = components.find(({ descriptor }) => descriptor === target.path);
  const hidden = fields.filter((field) => field.isHidden).map((field) => field.name);
  const model = formModel(fields, values);
  const waiting = fields.filter((field) => !field.isHidden && !isFieldShown(field, model)).map(({ label }) => label);
  return (
    <div className="inspector-preview">
      <div className="inspector-preview-form">
        {target.reading.errors.length === 0 ? null : (
          <Callout tone="error" title="The JSON has an error" cause="The preview shows what was understood last." />
        )}
        {fields.length === 0 ? (
          <p className="inspector-note">There are no parameters, so DSS shows no form.</p>
        ) : (
          <ParamForm fields={fields} values={values} onChange={onChange} />
        )}
        {waiting.length === 0 ? null : (
          <p className="inspector-note">Hidden by their condition now: {waiting.join(', ')}.</p>
        )}
        {hidden.length === 0 ? null : <p className="inspector-note">Never shown by DSS: {hidden.join(', ')}.</p>}
      </div>
      <section className="inspector-python" aria-label={RECEIVED[target.variable]}>
        <h3>{RECEIVED[target.variable]}</h3>
        <PreviewActions
          text={`${target.variable === 'preset' ? 'preset' : target.variable} = ${pythonLiteral(toDict(entries), '', floats)}\n`}
          component={component}
          values={values}
          hasObjects={hasObjects(fields)}
        />
        <pre>
          <code>{printPythonConfig(target.variable, entries, floats)}</code>
        </pre>
      </section>
    </div>
  );
}

/** Whether a form chooses objects of DSS, also inside its lists and presets. */
function hasObjects(fields: readonly FormField[]): boolean {
  return fields.some((field) => {
    if (field.widget === 'object-list') return hasObjects(field.fields);
    if (field.widget === 'preset') return hasObjects(field.inlineFields);
    return findParamType(field.type)?.group === 'Objects of DSS';
  });
}
