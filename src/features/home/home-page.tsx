import { Plus } from 'lucide-react';
import { useState } from 'react';
import { ADD_PLUGIN_COMMANDS } from '../../commands/plugin-commands.ts';
import { runCommand } from '../../commands/table.ts';
import { useWorkspace, useWorkspaceState } from '../../parts/workspace-context.tsx';
import type { PluginRecord } from '../../ports/project-repository.ts';
import { Button } from '../../ui/button.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { Menu } from '../../ui/menu.tsx';
import type { MenuEntry } from '../../ui/menu-entry.ts';
import { SearchField } from '../../ui/search-field.tsx';
import { SelectField } from '../../ui/select-field.tsx';
import { loadPlugins } from '../../workspace/operations/plugins.ts';
import { describeStorageError } from '../../workspace/storage-error.ts';
import { DeletedPlugins } from './deleted-plugins.tsx';
import { arrangePlugins, FEW_PLUGINS, PLUGIN_ORDERS, type PluginOrder } from './plugin-list.ts';
import { PluginRow } from './plugin-row.tsx';
import './home.css';

/** The plugins kept in this browser. */
export function HomePage() {
  const workspace = useWorkspace();
  const home = useWorkspaceState((state) => state.home);
  if (home.kind === 'loading') return null;
  if (home.kind === 'failed') {
    const { cause, remedy } = describeStorageError(home.error);
    return (
      <div className="home">
        <h1>Plugins</h1>
        <EmptyState
          title="The plugins of this browser cannot be read"
          sentence={`${cause} ${remedy}`}
          action={<Button onClick={() => void loadPlugins(workspace)}>Try again</Button>}
        />
      </div>
    );
  }
  const kept = home.records.filter((record) => record.deletedAt === undefined);
  const deleted = home.records.filter((record) => record.deletedAt !== undefined);
  return <PluginList kept={kept} deleted={deleted} />;
}

function PluginList({ kept, deleted }: { kept: readonly PluginRecord[]; deleted: readonly PluginRecord[] }) {
  const [text, setText] = useState('');
  const [order, setOrder] = useState<PluginOrder>('edited');
  const isLong = kept.length > FEW_PLUGINS;
  const shown = arrangePlugins(kept, isLong ? text : '', order);
  return (
    <div className="home">
      <header className="home-header">
        <h1>Plugins</h1>
        {kept.length > 0 ? <span className="home-count">{kept.length}</span> : null}
        <span className="home-gap" />
        {isLong ? (
          <>
            <SearchField label="Search plugins" value={text} onChange={setText} />
            <SelectField
              label="Sort by"
              hideLabel
              value={order}
              onChange={(value) => setOrder(PLUGIN_ORDERS.find(({ id }) => id === value)?.id ?? 'edited')}
              options={PLUGIN_ORDERS.map(({ id, label }) => ({ value: id, label }))}
            />
          </>
        ) : null}
        <AddPluginMenu />
      </header>
      {kept.length === 0 ? (
        <EmptyState
          title="No plugins yet"
          sentence="Write your own, start from a template, or drop a plugin zip or folder anywhere on this window. Everything stays in this browser."
          action={<FirstSteps />}
        />
      ) : (
        <>
          {shown.length === 0 ? <EmptyState sentence={`No plugin matches "${text}".`} /> : null}
          <ul className="home-list" aria-label="Plugins">
            {shown.map((record) => (
              <PluginRow key={record.key} record={record} />
            ))}
          </ul>
        </>
      )}
      {deleted.length > 0 ? <DeletedPlugins records={deleted} /> : null}
    </div>
  );
}

function AddPluginMenu() {
  const workspace = useWorkspace();
  const items = ADD_PLUGIN_COMMANDS.map(
    (command): MenuEntry => ({
      kind: 'item',
      id: command.id,
      label: command.title,
      onSelect: () => runCommand(workspace, command),
    }),
  );
  return (
    <Menu
      label="Add plugin"
      trigger={
        <Button variant="primary" icon={<Plus size={14} />}>
          Add plugin
        </Button>
      }
      items={items}
    />
  );
}

/** The same ways to begin as in the menu, in the open while there is nothing else to see. */
function FirstSteps() {
  const workspace = useWorkspace();
  return (
    <div className="home-first-steps">
      {ADD_PLUGIN_COMMANDS.map((command) => (
        <Button key={command.id} onClick={() => runCommand(workspace, command)}>
          {command.title}
        </Button>
      ))}
    </div>
  );
}
