import { COMMAND_GROUPS, type Command } from '../../commands/command.ts';

/** A line of the page: what is done, and every chord that does it. */
export interface Shortcut {
  readonly title: string;
  readonly keys: readonly string[];
}

export interface ShortcutSection {
  readonly title: string;
  readonly shortcuts: readonly Shortcut[];
}

/** Keys that belong to one part of the page and no command: arrows in a tree, keys of the editor. */
const placeSections = (isMac: boolean): readonly ShortcutSection[] => [
  {
    title: 'In the explorer',
    shortcuts: [
      { title: 'Go to the file above or below', keys: ['Up', 'Down'] },
      { title: 'Open or close a folder, go in or out', keys: ['Right', 'Left'] },
      { title: 'Go to the first or last file', keys: ['Home', 'End'] },
      { title: 'Go to a file by the beginning of its name', keys: ['A–Z'] },
      { title: 'Open the file', keys: ['Enter'] },
      { title: 'Select several', keys: ['Shift+Up', 'Shift+Down'] },
      { title: 'Show what can be done', keys: ['Shift+F10'] },
    ],
  },
  {
    title: 'On a tab of the editor',
    shortcuts: [
      { title: 'Show the file before or after', keys: ['Left', 'Right'] },
      { title: 'Show the first or last file', keys: ['Home', 'End'] },
      { title: 'Close the file', keys: ['Delete'] },
      { title: 'Move the tab', keys: ['Alt+Shift+Left', 'Alt+Shift+Right'] },
      { title: 'Show what can be done', keys: ['Shift+F10'] },
    ],
  },
  {
    title: 'In the text editor',
    shortcuts: [
      { title: 'Find', keys: ['Mod+F'] },
      { title: 'Show what can be written here', keys: ['Ctrl+Space'] },
      { title: 'Offer fixes for the problem at the caret', keys: ['Mod+.'] },
      { title: 'Turn lines into comments and back', keys: ['Mod+/'] },
      { title: 'Move lines up or down', keys: ['Alt+Up', 'Alt+Down'] },
      { title: 'Select the next place with the same text', keys: ['Mod+D'] },
      { title: 'Let Tab leave the editor, or indent again', keys: [isMac ? 'Ctrl+Shift+M' : 'Ctrl+M'] },
      { title: 'Go to a line', keys: ['Ctrl+G'] },
    ],
  },
];

/** The commands with keys by group, then the keys of places; only what holds every word that was typed. */
export function listShortcuts(
  commands: readonly Command[],
  search: string,
  isMac = false,
  spell: (chord: string) => string = (chord) => chord,
): readonly ShortcutSection[] {
  const words = search.toLowerCase().split(/\s+/).filter(Boolean);
  const ofCommands = COMMAND_GROUPS.map(
    (group): ShortcutSection => ({
      title: group,
      shortcuts: commands
        .filter((command) => command.group === group && command.keys !== undefined)
        .map((command) => ({ title: command.title, keys: command.keys ?? [] })),
    }),
  );
  return [...ofCommands, ...placeSections(isMac)]
    .map(({ title, shortcuts }) => ({
      title,
      shortcuts: shortcuts.filter((shortcut) => {
        const text = [shortcut.title, title, ...shortcut.keys.map(spell)].join(' ').toLowerCase();
        return words.every((word) => text.includes(word));
      }),
    }))
    .filter(({ shortcuts }) => shortcuts.length > 0);
}
