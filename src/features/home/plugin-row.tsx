import { Ellipsis } from 'lucide-react';
import { PluginIcon } from '../../parts/plugin-icon.tsx';
import { useWorkspace } from '../../parts/workspace-context.tsx';
import type { PluginRecord } from '../../ports/project-repository.ts';
import { IconButton } from '../../ui/icon-button.tsx';
import { Menu } from '../../ui/menu.tsx';
import type { MenuEntry } from '../../ui/menu-entry.ts';
import { ProblemCount } from '../../ui/severity.tsx';
import { downloadPlugin } from '../../workspace/operations/exporting.ts';
import { deletePlugin, duplicatePlugin } from '../../workspace/operations/plugins.ts';
import { goTo } from '../../workspace/operations/routing.ts';
import { formatRoute } from '../../workspace/routes.ts';
import { describeTime } from './plugin-list.ts';

/** One plugin of the list: what it is, how it stands, and what can be done with it. */
export function PluginRow({ record }: { record: PluginRecord }) {
  const workspace = useWorkspace();
  const { key } = record;
  const name = record.label === '' ? 'Plugin without a label' : record.label;
  const items: readonly MenuEntry[] = [
    {
      kind: 'item',
      id: 'open',
      label: 'Open',
      onSelect: () => goTo(workspace, { page: 'plugin', key, tab: 'summary' }),
    },
    { kind: 'item', id: 'duplicate', label: 'Duplicate', onSelect: () => void duplicatePlugin(workspace, key) },
    { kind: 'item', id: 'download', label: 'Download zip', onSelect: () => void downloadPlugin(workspace, key) },
    { kind: 'separator' },
    { kind: 'item', id: 'delete', label: 'Delete', danger: true, onSelect: () => void deletePlugin(workspace, key) },
  ];
  return (
    <li className="home-row">
      <a className="home-link" href={`#${formatRoute({ page: 'plugin', key, tab: 'summary' })}`} title={name}>
        <PluginIcon icon={record.icon} />
        <span className="home-label">{name}</span>
      </a>
      <span className="home-id" title={record.id}>
        {record.id}
      </span>
      <span className="home-version">{record.version}</span>
      <span>{record.components === 1 ? '1 component' : `${record.components} components`}</span>
      <span>
        <ProblemCount errors={record.errors} warnings={record.warnings} okText="No problems" />
      </span>
      <time dateTime={new Date(record.editedAt).toISOString()}>{describeTime(record.editedAt, Date.now())}</time>
      <Menu
        label={`Actions for ${name}`}
        trigger={<IconButton label={`Actions for ${name}`} icon={<Ellipsis size={16} />} />}
        items={items}
      />
    </li>
  );
}
