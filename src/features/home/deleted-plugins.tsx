import { useWorkspace } from '../../parts/workspace-context.tsx';
import type { PluginRecord } from '../../ports/project-repository.ts';
import { Button } from '../../ui/button.tsx';
import { RESTORE_DAYS, restorePlugin } from '../../workspace/operations/plugins.ts';
import { describeTime } from './plugin-list.ts';

/** Plugins that were deleted and can still be restored. */
export function DeletedPlugins({ records }: { records: readonly PluginRecord[] }) {
  const workspace = useWorkspace();
  return (
    <details className="home-deleted">
      <summary>Recently deleted ({records.length})</summary>
      <p>They are removed for good {RESTORE_DAYS} days after they were deleted.</p>
      <ul>
        {records.map((record) => (
          <li key={record.key}>
            <span className="home-label">{record.label}</span>
            <span className="home-id">{record.id}</span>
            <span>deleted {describeTime(record.deletedAt ?? 0, Date.now())}</span>
            <Button onClick={() => void restorePlugin(workspace, record.key)} aria-label={`Restore ${record.label}`}>
              Restore
            </Button>
          </li>
        ))}
      </ul>
    </details>
  );
}
