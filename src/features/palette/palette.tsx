import { useMemo, useState } from 'react';
import { runCommand } from '../../commands/table.ts';
import { baseName, type ProjectPath } from '../../domain/project/path.ts';
import { readText } from '../../domain/project/project.ts';
import { useWorkspace } from '../../parts/workspace-context.tsx';
import { CommandDialog } from '../../ui/command-dialog.tsx';
import { type CommandEntry, CommandList } from '../../ui/command-list.tsx';
import { openFile, revealRange, selectActivePath } from '../../workspace/operations/layout.ts';
import { closeDialog, requestFocus } from '../../workspace/operations/shell.ts';
import { selectSession } from '../../workspace/state.ts';
import type { Workspace } from '../../workspace/workspace.ts';
import { type Choice, chooseCommands, chooseFiles, describeFolder } from './palette-choices.ts';
import { offsetOfLine, type PaletteQuery, readQuery } from './palette-query.ts';
import { rememberCommand } from './recent-commands.ts';

interface PaletteProps {
  readonly mode: 'commands' | 'files';
  /** What was typed before it was there. */
  readonly typedAhead: () => string;
}

const NAMES: Readonly<Record<PaletteProps['mode'], string>> = { commands: 'Search or run', files: 'Go to file' };

/** One field that finds everything: commands, and after "Go to file" files first. */
export function Palette({ mode, typedAhead }: PaletteProps) {
  const workspace = useWorkspace();
  const [input, setInput] = useState(typedAhead);
  const query = useMemo(() => readQuery(mode, input), [mode, input]);
  const choices = useMemo(() => chooseFor(workspace, query), [workspace, query]);
  const entries = useMemo(() => choices.map(toEntry), [choices]);
  return (
    <CommandDialog
      open
      title={NAMES[mode]}
      onOpenChange={(isOpen) => {
        if (!isOpen) closeDialog(workspace);
      }}
    >
      <CommandList
        label={NAMES[mode]}
        placeholder={mode === 'files' ? 'Name of a file or component, ":" and a line, or ">" for commands' : undefined}
        query={input}
        onQueryChange={setInput}
        entries={entries}
        onSelect={(id) => {
          const choice = choices.find((candidate) => candidate.id === id);
          closeDialog(workspace);
          if (choice !== undefined) choose(workspace, choice, query);
        }}
        emptyText={query.kind === 'commands' ? 'No command fits.' : 'No file fits.'}
      />
    </CommandDialog>
  );
}

function chooseFor(workspace: Workspace, query: PaletteQuery): readonly Choice[] {
  if (query.kind === 'commands') return chooseCommands(workspace, query.text);
  if (query.text.trim() !== '' || query.line === undefined) return chooseFiles(workspace, query.text);
  const active = selectActivePath(workspace.store.getState());
  return active === undefined ? [] : [{ kind: 'file', id: `file ${active}`, path: active, group: undefined }];
}

function toEntry(choice: Choice): CommandEntry {
  const { id, group } = choice;
  switch (choice.kind) {
    case 'command':
      return { id, group, label: choice.command.title, shortcut: choice.command.keys?.[0] };
    case 'file':
      return { id, group, label: baseName(choice.path), detail: describeFolder(choice.path) };
    case 'component':
      return { id, group, label: choice.label, detail: choice.detail };
  }
}

function choose(workspace: Workspace, choice: Choice, query: PaletteQuery): void {
  if (choice.kind !== 'command') {
    goToFile(workspace, choice.path, query.kind === 'files' ? query.line : undefined);
    return;
  }
  rememberCommand(workspace, choice.command.id);
  // The dialog gives the keyboard back as it goes; a command may move it, so it runs after that.
  requestAnimationFrame(() => requestAnimationFrame(() => runCommand(workspace, choice.command)));
}

function goToFile(workspace: Workspace, path: ProjectPath, line: number | undefined): void {
  const project = selectSession(workspace.store.getState())?.project;
  const text = project === undefined ? undefined : readText(project, path);
  if (line === undefined || text === undefined) {
    openFile(workspace, path);
  } else {
    const offset = offsetOfLine(text, line);
    revealRange(workspace, path, { start: offset, end: offset });
  }
  requestFocus(workspace, 'editor');
}
