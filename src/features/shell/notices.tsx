import { useWorkspace, useWorkspaceState } from '../../parts/workspace-context.tsx';
import { Progress } from '../../ui/progress.tsx';
import { ToastRegion } from '../../ui/toast.tsx';
import { dismissNotice } from '../../workspace/operations/shell.ts';

/** Messages and running work, on top of every page. */
export function Notices() {
  const workspace = useWorkspace();
  const notices = useWorkspaceState((state) => state.shell.notices);
  const tasks = useWorkspaceState((state) => state.shell.tasks);
  const toasts = notices.map(({ action, ...notice }) => ({
    ...notice,
    ...(action === undefined
      ? {}
      : {
          action: {
            label: action.label,
            onSelect: () => {
              dismissNotice(workspace, notice.id);
              action.run();
            },
          },
        }),
  }));
  return (
    <>
      <ToastRegion toasts={toasts} onDismiss={(id) => dismissNotice(workspace, id)} />
      {tasks.length > 0 ? (
        <div className="shell-tasks">
          {tasks.map((task) => (
            <Progress
              key={task.id}
              step={task.step}
              onStop={task.stop}
              {...(task.progress === undefined ? {} : { value: task.progress })}
            />
          ))}
        </div>
      ) : null}
    </>
  );
}
