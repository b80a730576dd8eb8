import { CircleHelp, Download, Moon, Search } from 'lucide-react';
import { COMMANDS, getCommand, runCommand } from '../../commands/table.ts';
import { CommandIconButton } from '../../parts/command-button.tsx';
import { useWorkspace, useWorkspaceState } from '../../parts/workspace-context.tsx';
import { Button } from '../../ui/button.tsx';
import { IconButton } from '../../ui/icon-button.tsx';
import { Kbd } from '../../ui/kbd.tsx';
import { Menu } from '../../ui/menu.tsx';
import type { MenuEntry } from '../../ui/menu-entry.ts';
import { goTo } from '../../workspace/operations/routing.ts';
import { openDialog } from '../../workspace/operations/shell.ts';
import { formatRoute } from '../../workspace/routes.ts';
import type { Route } from '../../workspace/slices/shell.ts';
import { selectSession } from '../../workspace/state.ts';
import { PluginTabs } from './plugin-tabs.tsx';
import { SaveStatus } from './save-status.tsx';
import './top-bar.css';

/** The pages that a plugin stays open behind. */
const IS_BESIDE_PLUGIN: Record<Route['page'], boolean> = {
  home: false,
  plugin: false,
  credentials: true,
  shortcuts: true,
  rules: true,
};

/** The bar at the top of every page: where one is, the tabs of the plugin, search, export, theme, help. */
export function TopBar() {
  const workspace = useWorkspace();
  const session = useWorkspaceState(selectSession);
  const label = session?.record.label;
  const route = useWorkspaceState((state) => state.shell.route);
  const isInPlugin = label !== undefined && route.page === 'plugin';
  return (
    <header className="shell-top-bar" data-region="top-bar">
      <nav className="shell-trail" aria-label="Where you are">
        <a className="shell-home" href="#/">
          Plugins
        </a>
        {isInPlugin ? (
          <>
            <span aria-hidden="true">/</span>
            <span className="shell-plugin-name" title={label}>
              {label}
            </span>
          </>
        ) : null}
        {session !== undefined && IS_BESIDE_PLUGIN[route.page] ? (
          <>
            <span aria-hidden="true">/</span>
            <a
              className="shell-home shell-plugin-name"
              title={label}
              href={`#${formatRoute({ page: 'plugin', key: session.key, tab: 'edit' })}`}
            >
              {label}
            </a>
          </>
        ) : null}
      </nav>
      {isInPlugin ? <PluginTabs /> : null}
      <span className="shell-gap" />
      <button
        type="button"
        className="shell-search"
        onClick={() => runCommand(workspace, getCommand('help.palette'))}
        aria-keyshortcuts="F1"
      >
        <Search size={14} aria-hidden="true" />
        <span>Search or run</span>
        <Kbd keys="F1" decorative />
      </button>
      {isInPlugin ? (
        <>
          <SaveStatus />
          <Button
            variant="primary"
            icon={<Download size={14} />}
            onClick={() => openDialog(workspace, { kind: 'export' })}
          >
            Export
          </Button>
        </>
      ) : null}
      <ThemeMenu />
      <CommandIconButton command="help.shortcuts" icon={<CircleHelp size={16} />} />
      {isInPlugin ? null : (
        <Button variant="quiet" onClick={() => goTo(workspace, { page: 'credentials' })}>
          Credentials
        </Button>
      )}
    </header>
  );
}

/** The themes, as the commands that set them. */
const THEME_COMMANDS = COMMANDS.filter((command) => command.id.startsWith('view.theme-'));

function ThemeMenu() {
  const workspace = useWorkspace();
  const theme = useWorkspaceState((state) => state.shell.theme);
  const items = THEME_COMMANDS.map(
    (command): MenuEntry => ({
      kind: 'check',
      id: command.id,
      label: command.title,
      checked: command.id === `view.theme-${theme}`,
      onSelect: () => runCommand(workspace, command),
    }),
  );
  return <Menu label="Theme" trigger={<IconButton label="Theme" icon={<Moon size={16} />} />} items={items} />;
}
