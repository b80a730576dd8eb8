import { Plus } from 'lucide-react';
import { useState } from 'react';
import { UNFILLED_CREDENTIALS, type UnfilledCredential } from '../../../domain/bench/bench-settings.ts';
import { pluginIdOf } from '../../../domain/bench/compose-setup.ts';
import { findConnectionNameProblem, type LlmConnection } from '../../../domain/bench/connection.ts';
import { CommandButton } from '../../../parts/command-button.tsx';
import { usePlugin, useWorkspace, useWorkspaceState } from '../../../parts/workspace-context.tsx';
import { Button } from '../../../ui/button.tsx';
import { Callout } from '../../../ui/callout.tsx';
import { SelectField } from '../../../ui/select-field.tsx';
import { TextField } from '../../../ui/text-field.tsx';
import { addModel, deleteConnection, updateConnection } from '../../../workspace/operations/bench-connections.ts';
import { updateBenchSettings } from '../../../workspace/operations/bench-settings.ts';
import { ModelForm } from './model-form.tsx';
import { SecurityFields } from './security-fields.tsx';

const UNFILLED_LABELS: Record<UnfilledCredential, string> = {
  absent: 'Absent: the key is not there',
  empty: 'Empty: an empty text',
  dict: 'Dict: an empty dict',
};

/** The form of a Custom LLM connection, with the fields of DSS's own. (documented) */
export function ConnectionForm({ connection }: { readonly connection: LlmConnection }) {
  const workspace = useWorkspace();
  const plugin = usePlugin();
  const { connections, unfilled } = useWorkspaceState((state) => state.bench.settings);
  const [isLeft, setIsLeft] = useState(false);
  const others = connections.filter(({ key }) => key !== connection.key).map(({ name }) => name);
  const problem = findConnectionNameProblem(connection.name, others);
  const llms = plugin.components.filter(({ kind }) => kind.folder === 'python-llms');
  return (
    <section className="bench-connections-form" aria-label={connection.name || 'New Custom LLM connection'}>
      <h2>{connection.name || 'New Custom LLM connection'}</h2>
      <TextField
        label="New connection name"
        required
        value={connection.name}
        onChange={(name) => updateConnection(workspace, connection.key, (current) => ({ ...current, name }))}
        onBlur={() => setIsLeft(true)}
        error={isLeft || connection.name !== '' ? problem : undefined}
      />
      <SelectField
        label="Plugin"
        help="The plugin that is open: the simulated instance has no other."
        value={pluginIdOf(plugin)}
        options={[{ value: pluginIdOf(plugin), label: plugin.name === '' ? 'Plugin without a label' : plugin.name }]}
        onChange={() => {}}
      />
      <h3>Models</h3>
      {llms.length === 0 ? (
        <Callout
          tone="warn"
          title="This plugin has no Custom Python LLM"
          cause="A model of this connection has nothing to run."
          actions={<CommandButton command="components.new" />}
        />
      ) : null}
      {connection.models.map((model) => (
        <ModelForm key={model.key} connection={connection} model={model} llms={llms} />
      ))}
      <div className="bench-actions">
        <Button icon={<Plus size={14} />} onClick={() => addModel(workspace, connection.key, llms[0]?.id ?? '')}>
          Add model
        </Button>
      </div>
      <h3>Credentials</h3>
      <SelectField
        label="A credential that nobody filled in is"
        help="Which of these code finds in DSS is not documented, and published plugins test for each. Try your code on all three."
        value={unfilled}
        options={UNFILLED_CREDENTIALS.map((value) => ({ value, label: UNFILLED_LABELS[value] }))}
        onChange={(value) =>
          updateBenchSettings(workspace, (settings) => ({
            ...settings,
            unfilled: UNFILLED_CREDENTIALS.find((known) => known === value) ?? 'absent',
          }))
        }
      />
      <SecurityFields connection={connection} />
      <div className="bench-actions">
        <Button variant="danger" onClick={() => deleteConnection(workspace, connection.key)}>
          Delete connection
        </Button>
      </div>
    </section>
  );
}
