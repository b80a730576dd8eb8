import { Braces } from 'lucide-react';
import type { JsonPath } from '../../domain/dssjson/json-value.ts';
import type { ProjectPath } from '../../domain/project/path.ts';
import { IconButton } from '../../ui/icon-button.tsx';
import { revealInDescriptor } from '../../workspace/operations/descriptors.ts';
import { useWorkspace } from '../workspace-context.tsx';

interface RevealButtonProps {
  readonly path: ProjectPath;
  readonly place: JsonPath;
  /** The label of the field it belongs to. */
  readonly of: string;
}

/** Shows where a field stands in the text. */
export function RevealButton({ path, place, of }: RevealButtonProps) {
  const workspace = useWorkspace();
  return (
    <IconButton
      size="small"
      label="Show in JSON"
      aria-description={of}
      icon={<Braces size={12} />}
      onClick={() => revealInDescriptor(workspace, path, place)}
    />
  );
}
