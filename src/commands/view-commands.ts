import {
  collapseFolders,
  showSideBar,
  toggleInspector,
  togglePanel,
  toggleSideBar,
} from '../workspace/operations/layout.ts';
import { goTo, openPluginTab } from '../workspace/operations/routing.ts';
import { openDialog, requestFocus, setTheme } from '../workspace/operations/shell.ts';
import { type Command, hasPlugin, isEditing } from './command.ts';

export const VIEW_COMMANDS: readonly Command[] = [
  {
    id: 'go.file',
    title: 'Go to file',
    group: 'Go',
    keys: ['Mod+P'],
    isEnabled: hasPlugin,
    run: (workspace) => openDialog(workspace, { kind: 'palette', mode: 'files' }),
  },
  {
    id: 'help.palette',
    title: 'Search or run',
    group: 'Help',
    keys: ['F1', 'Mod+Shift+P'],
    run: (workspace) => openDialog(workspace, { kind: 'palette', mode: 'commands' }),
  },
  {
    id: 'help.shortcuts',
    title: 'Keyboard shortcuts',
    group: 'Help',
    run: (workspace) => goTo(workspace, { page: 'shortcuts' }),
  },
  { id: 'help.rules', title: 'Rules', group: 'Help', run: (workspace) => goTo(workspace, { page: 'rules' }) },
  {
    id: 'view.explorer',
    title: 'Explorer',
    group: 'View',
    isEnabled: isEditing,
    run: (workspace) => {
      showSideBar(workspace, 'explorer');
      requestFocus(workspace, 'side-bar');
    },
  },
  {
    id: 'view.search',
    title: 'Search in all files',
    group: 'View',
    keys: ['Mod+Shift+F'],
    isEnabled: hasPlugin,
    run: (workspace) => {
      openPluginTab(workspace, 'edit');
      showSideBar(workspace, 'search');
      requestFocus(workspace, 'side-bar');
    },
  },
  {
    id: 'view.collapse-folders',
    title: 'Collapse all folders',
    group: 'View',
    isEnabled: isEditing,
    run: collapseFolders,
  },
  {
    id: 'view.side-bar',
    title: 'Show or hide the side bar',
    group: 'View',
    keys: ['Mod+B'],
    isEnabled: isEditing,
    run: toggleSideBar,
  },
  {
    id: 'view.inspector',
    title: 'Show or hide the inspector',
    group: 'View',
    keys: ['Mod+Alt+B'],
    isEnabled: isEditing,
    run: toggleInspector,
  },
  {
    id: 'view.panel',
    title: 'Show or hide problems',
    group: 'View',
    keys: ['Mod+J'],
    isEnabled: isEditing,
    run: (workspace) => togglePanel(workspace),
  },
  {
    id: 'view.next-region',
    title: 'Go to the next region',
    group: 'View',
    keys: ['F6'],
    run: (workspace) => requestFocus(workspace, 'next'),
  },
  {
    id: 'view.previous-region',
    title: 'Go to the previous region',
    group: 'View',
    keys: ['Shift+F6'],
    run: (workspace) => requestFocus(workspace, 'previous'),
  },
  { id: 'view.theme-system', title: 'Theme: as the system', group: 'View', run: (w) => setTheme(w, 'system') },
  { id: 'view.theme-light', title: 'Theme: light', group: 'View', run: (w) => setTheme(w, 'light') },
  { id: 'view.theme-dark', title: 'Theme: dark', group: 'View', run: (w) => setTheme(w, 'dark') },
  { id: 'view.theme-contrast', title: 'Theme: high contrast', group: 'View', run: (w) => setTheme(w, 'contrast') },
];
