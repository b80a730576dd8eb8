import { importFolder, importZip } from '../workspace/operations/importing.ts';
import { goTo, openPluginTab } from '../workspace/operations/routing.ts';
import { openDialog } from '../workspace/operations/shell.ts';
import { type Command, canWrite, hasPlugin } from './command.ts';

export const ADD_PLUGIN_COMMANDS = [
  {
    id: 'plugins.write-your-own',
    title: 'Write your own',
    group: 'Plugins',
    run: (workspace) => openDialog(workspace, { kind: 'new-plugin', template: 'skeleton' }),
  },
  { id: 'plugins.upload', title: 'Upload', group: 'Plugins', run: importZip },
  { id: 'plugins.open-folder', title: 'Open folder', group: 'Plugins', run: importFolder },
  {
    id: 'plugins.from-template',
    title: 'From template',
    group: 'Plugins',
    run: (workspace) => openDialog(workspace, { kind: 'templates' }),
  },
] as const satisfies readonly Command[];

export const PLUGIN_COMMANDS: readonly Command[] = [
  ...ADD_PLUGIN_COMMANDS,
  {
    id: 'plugins.list',
    title: 'Show all plugins',
    group: 'Plugins',
    run: (workspace) => goTo(workspace, { page: 'home' }),
  },
  {
    id: 'plugins.export',
    title: 'Export',
    group: 'Plugins',
    keys: ['Mod+Shift+E'],
    isEnabled: hasPlugin,
    run: (workspace) => openDialog(workspace, { kind: 'export' }),
  },
  {
    id: 'plugins.credentials',
    title: 'Credentials',
    group: 'Plugins',
    run: (workspace) => goTo(workspace, { page: 'credentials' }),
  },
  {
    id: 'components.new',
    title: 'New component',
    group: 'Components',
    keys: ['Alt+N'],
    isEnabled: canWrite,
    run: (workspace) => openDialog(workspace, { kind: 'new-component' }),
  },
  {
    id: 'components.create-code-env',
    title: 'Create a code environment',
    group: 'Components',
    isEnabled: canWrite,
    run: (workspace) => openDialog(workspace, { kind: 'create-code-env' }),
  },
  {
    id: 'go.summary',
    title: 'Summary',
    group: 'Go',
    keys: ['Alt+1'],
    isEnabled: hasPlugin,
    run: (workspace) => openPluginTab(workspace, 'summary'),
  },
  {
    id: 'go.edit',
    title: 'Edit',
    group: 'Go',
    keys: ['Alt+2'],
    isEnabled: hasPlugin,
    run: (workspace) => openPluginTab(workspace, 'edit'),
  },
  {
    id: 'go.settings',
    title: 'Settings',
    group: 'Go',
    keys: ['Alt+3'],
    isEnabled: hasPlugin,
    run: (workspace) => openPluginTab(workspace, 'settings'),
  },
];
