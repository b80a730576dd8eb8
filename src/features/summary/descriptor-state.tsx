import type { ReadResult } from '../../domain/dssjson/tree.ts';
import type { ProjectPath } from '../../domain/project/path.ts';
import { useWorkspace, useWorkspaceState } from '../../parts/workspace-context.tsx';
import { Button } from '../../ui/button.tsx';
import { Callout } from '../../ui/callout.tsx';
import { revealRange } from '../../workspace/operations/layout.ts';
import { applyFix } from '../../workspace/operations/problems.ts';

/** What a form says while its JSON cannot be read. */
export function BrokenDescriptor({ path, reading }: { path: ProjectPath; reading: ReadResult }) {
  const workspace = useWorkspace();
  const [error] = reading.errors;
  if (error === undefined) return null;
  return (
    <Callout
      tone="error"
      title={`${path} has an error`}
      cause={`${error.message} The form shows what was understood last, and cannot be changed until the error is gone.`}
      remedy={error.remedy}
      actions={<Button onClick={() => revealRange(workspace, path, error.range)}>Show the error</Button>}
    />
  );
}

/** What a form says while its file is missing or not text, with what mends it. */
export function MissingDescriptor({ path }: { path: ProjectPath }) {
  const workspace = useWorkspace();
  const problems = useWorkspaceState((state) => state.problems.byPath.get(path)) ?? [];
  const problem = problems.find(({ fixes }) => fixes.length > 0) ?? problems[0];
  return (
    <Callout
      tone="error"
      title={`${path} cannot be read`}
      cause={problem?.message ?? 'The file is missing or is not text.'}
      actions={problem?.fixes.map((fix, index) => (
        <Button key={fix.title} onClick={() => applyFix(workspace, problem, index)}>
          {fix.title}
        </Button>
      ))}
    />
  );
}
