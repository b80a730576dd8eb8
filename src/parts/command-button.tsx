import type { ReactNode } from 'react';
import { getCommand, runCommand } from '../commands/table.ts';
import { Button } from '../ui/button.tsx';
import { IconButton } from '../ui/icon-button.tsx';
import { useWorkspace, useWorkspaceState } from './workspace-context.tsx';

interface CommandButtonProps {
  /** The id of the command. */
  readonly command: string;
  /** Another name than the command's title. */
  readonly label?: string;
  readonly variant?: 'primary' | 'default' | 'quiet' | 'danger';
  readonly icon?: ReactNode;
}

/** A button that runs a command and is disabled while the command cannot be run. */
export function CommandButton({ command: id, label, variant = 'default', icon }: CommandButtonProps) {
  const workspace = useWorkspace();
  const command = getCommand(id);
  const isEnabled = useWorkspaceState((state) => command.isEnabled?.(state) ?? true);
  return (
    <Button variant={variant} icon={icon} disabled={!isEnabled} onClick={() => runCommand(workspace, command)}>
      {label ?? command.title}
    </Button>
  );
}

/** The same with only an icon; the name and the shortcut are in its tooltip. */
export function CommandIconButton({ command: id, label, icon }: CommandButtonProps & { readonly icon: ReactNode }) {
  const workspace = useWorkspace();
  const command = getCommand(id);
  const isEnabled = useWorkspaceState((state) => command.isEnabled?.(state) ?? true);
  const shortcut = command.keys?.[0];
  return (
    <IconButton
      label={label ?? command.title}
      icon={icon}
      disabled={!isEnabled}
      {...(shortcut === undefined ? {} : { shortcut })}
      onClick={() => runCommand(workspace, command)}
    />
  );
}
