import { Trash2 } from 'lucide-react';
import { useId } from 'react';
import { modelForm } from '../../../domain/bench/compose-setup.ts';
import {
  CAPABILITIES,
  findModelIdProblem,
  type LlmConnection,
  type LlmModel,
  llmIdOf,
  toCapability,
} from '../../../domain/bench/connection.ts';
import { readParams } from '../../../domain/params/read-params.ts';
import { toFormFields } from '../../../domain/params/to-form-fields.ts';
import type { Component } from '../../../domain/plugin/component.ts';
import { readDescriptor } from '../../../domain/plugin/descriptor.ts';
import { ParamForm } from '../../../parts/param-form/param-form.tsx';
import { presetSources } from '../../../parts/param-form/preset-sources.ts';
import { usePasswords } from '../../../parts/use-passwords.ts';
import { usePlugin, useSession, useWorkspace, useWorkspaceState } from '../../../parts/workspace-context.tsx';
import { IconButton } from '../../../ui/icon-button.tsx';
import { SelectField } from '../../../ui/select-field.tsx';
import { TextField } from '../../../ui/text-field.tsx';
import { removeModel, setModelValue, updateModel } from '../../../workspace/operations/bench-connections.ts';
import { CredentialNotes } from './credential-notes.tsx';
import { LlmIdLine } from './llm-id-line.tsx';
import { ModelTest } from './model-test.tsx';

interface ModelFormProps {
  readonly connection: LlmConnection;
  readonly model: LlmModel;
  readonly llms: readonly Component[];
}

/** One model of a connection: what it is called, what it runs, and the component's own form. */
export function ModelForm({ connection, model, llms }: ModelFormProps) {
  const workspace = useWorkspace();
  const titleId = useId();
  const others = connection.models.filter(({ key }) => key !== model.key).map(({ id }) => id);
  const component = llms.find(({ id }) => id === model.component);
  const update = (change: Partial<LlmModel>) => updateModel(workspace, connection.key, model.key, () => change);
  return (
    <section className="bench-connections-model" aria-labelledby={titleId}>
      <header>
        <h4 id={titleId}>{model.id === '' ? 'Model without an id' : model.id}</h4>
        <IconButton
          label="Remove model"
          aria-description={model.id}
          icon={<Trash2 size={14} />}
          onClick={() => removeModel(workspace, connection.key, model.key)}
        />
      </header>
      <TextField
        label="Id"
        required
        help="Used to identify this model in DSS."
        value={model.id}
        onChange={(id) => update({ id })}
        error={findModelIdProblem(model.id, others)}
      />
      <SelectField
        label="Capability"
        value={model.capability}
        options={CAPABILITIES.map(({ id, label }) => ({ value: id, label }))}
        onChange={(value) => update({ capability: toCapability(value) })}
      />
      <SelectField
        label="Type"
        value={model.component}
        options={llms.map(({ id, label }) => ({ value: id, label }))}
        placeholder="Nothing chosen"
        error={
          model.component !== '' && component === undefined
            ? `The plugin has no LLM "${model.component}". Choose another type.`
            : undefined
        }
        onChange={(id) => update({ component: id })}
      />
      {component === undefined ? null : (
        <>
          <ModelParams connection={connection} model={model} component={component} />
          <CredentialNotes component={component} config={model.config} />
        </>
      )}
      <LlmIdLine llmId={llmIdOf(connection.name, model.id)} />
      <ModelTest connection={connection} model={model} />
    </section>
  );
}

/** The parameters of the model's component. */
function ModelParams({ connection, model, component }: Omit<ModelFormProps, 'llms'> & { component: Component }) {
  const workspace = useWorkspace();
  const { parameterSets } = usePlugin();
  const { project } = useSession();
  const presets = useWorkspaceState((state) => state.settings.presets);
  const passwords = usePasswords(modelForm(model.key));
  const params = readParams(readDescriptor(project, component.descriptor)?.root, ['params']);
  if (params.length === 0) return <p className="bench-note">{component.label} has no parameters.</p>;
  return (
    <ParamForm
      fields={toFormFields(params, presetSources(parameterSets, presets))}
      values={model.config}
      onChange={(name, value) => setModelValue(workspace, connection.key, model.key, name, value)}
      passwords={passwords}
    />
  );
}
