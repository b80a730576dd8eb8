import type { ProjectPath } from '../../domain/project/path.ts';
import { useWorkspace } from '../../parts/workspace-context.tsx';
import { TextAreaField } from '../../ui/text-area-field.tsx';
import { editText } from '../../workspace/operations/editing.ts';

/** The packages of an R code environment, as text: how a line may look is not documented beyond a name in each. */
export function RPackages({ path, text }: { path: ProjectPath; text: string }) {
  const workspace = useWorkspace();
  return (
    <TextAreaField
      label="R packages"
      help="One package a line."
      code
      rows={6}
      value={text}
      onChange={(next) => editText(workspace, path, next, 'Change R packages', { mergeKey: `form ${path}` })}
    />
  );
}
