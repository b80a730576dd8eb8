import { useState } from 'react';
import type { ComponentKind } from '../../domain/plugin/component-kind.ts';
import { useWorkspace } from '../../parts/workspace-context.tsx';
import { closeDialog } from '../../workspace/operations/shell.ts';
import { KindStep } from './kind-step.tsx';
import { StarterStep } from './starter-step.tsx';
import './summary.css';

/** "New component": first its kind, then its identifier and what it starts from. */
export function NewComponentDialog() {
  const workspace = useWorkspace();
  const [kind, setKind] = useState<ComponentKind>();
  const [query, setQuery] = useState('');
  const close = () => closeDialog(workspace);
  return kind === undefined ? (
    <KindStep kinds={workspace.kinds} query={query} onQuery={setQuery} onChoose={setKind} onClose={close} />
  ) : (
    <StarterStep kind={kind} onBack={() => setKind(undefined)} onClose={close} />
  );
}
