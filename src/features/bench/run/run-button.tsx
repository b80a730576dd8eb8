import { Play } from 'lucide-react';
import { type ReactNode, useEffect, useRef } from 'react';
import { getCommand } from '../../../commands/table.ts';
import { useWorkspaceState } from '../../../parts/workspace-context.tsx';
import { Button } from '../../../ui/button.tsx';
import { ariaShortcut, detectKeyPlatform, formatShortcut } from '../../../ui/shortcut.ts';

interface RunButtonProps {
  readonly children: ReactNode;
  readonly icon?: ReactNode;
  readonly disabled?: boolean;
  readonly onRun: () => void;
}

const [RUN_KEYS = ''] = getCommand('test.run').keys ?? [];
const PLATFORM = detectKeyPlatform();

/** The one button of a view that runs what the view is about. The command "Run" presses it. */
export function RunButton({ children, icon = <Play size={14} />, disabled = false, onRun }: RunButtonProps) {
  useRunRequest(() => {
    if (!disabled) onRun();
  });
  return (
    <Button
      variant="primary"
      icon={icon}
      disabled={disabled}
      onClick={onRun}
      title={formatShortcut(RUN_KEYS, PLATFORM)}
      aria-keyshortcuts={ariaShortcut(RUN_KEYS, PLATFORM)}
    >
      {children}
    </Button>
  );
}

/** Calls `run` each time the command "Run" is given while the caller is shown. */
export function useRunRequest(run: () => void): void {
  const requests = useWorkspaceState((state) => state.bench.runRequests);
  const seen = useRef(requests);
  useEffect(() => {
    if (seen.current === requests) return;
    seen.current = requests;
    run();
  });
}
