import { Plus } from 'lucide-react';
import { CommandButton } from '../../../parts/command-button.tsx';
import { usePlugin, useWorkspace, useWorkspaceState } from '../../../parts/workspace-context.tsx';
import { Button } from '../../../ui/button.tsx';
import { EmptyState } from '../../../ui/empty-state.tsx';
import { Menu } from '../../../ui/menu.tsx';
import { addConnection } from '../../../workspace/operations/bench-connections.ts';
import { showBenchView } from '../../../workspace/operations/bench-settings.ts';
import { ConnectionForm } from './connection-form.tsx';
import './connections.css';

/** The connections of the simulated instance, as an administrator makes them in DSS. */
export function ConnectionsView() {
  const workspace = useWorkspace();
  const { components } = usePlugin();
  const connections = useWorkspaceState((state) => state.bench.settings.connections);
  const chosen = useWorkspaceState((state) => state.bench.chosen.get('connections'));
  const connection = connections.find(({ key }) => key === chosen) ?? connections[0];
  const hasLlm = components.some(({ kind }) => kind.folder === 'python-llms');
  const newConnection = (
    <Menu
      trigger={
        <Button icon={<Plus size={14} />} variant={connections.length === 0 ? 'primary' : 'default'}>
          New connection
        </Button>
      }
      items={[{ kind: 'item', id: 'custom-llm', label: 'Custom LLM', onSelect: () => addConnection(workspace) }]}
    />
  );
  if (connection === undefined) {
    return (
      <EmptyState
        className="bench-empty"
        sentence={
          hasLlm
            ? 'A connection makes the plugin’s LLMs usable in a project: choose a model, fill in its parameters, and ask it.'
            : 'A connection makes the LLMs of a plugin usable in a project. This plugin has no Custom Python LLM yet.'
        }
        action={hasLlm ? newConnection : <CommandButton command="components.new" variant="primary" />}
      />
    );
  }
  return (
    <div className="bench-connections">
      <nav className="bench-connections-nav" aria-label="Connections">
        <ul>
          {connections.map(({ key, name, models }) => (
            <li key={key}>
              <button
                type="button"
                className="bench-connections-item"
                aria-current={key === connection.key ? 'true' : undefined}
                onClick={() => showBenchView(workspace, 'connections', key)}
              >
                <span>{name === '' ? 'New connection' : name}</span>
                <span className="bench-connections-models">{models.map(({ id }) => id).join(', ')}</span>
              </button>
            </li>
          ))}
        </ul>
        {newConnection}
      </nav>
      <ConnectionForm key={connection.key} connection={connection} />
    </div>
  );
}
