import { useWorkspaceState } from '../../../parts/workspace-context.tsx';

/** Whether code can read dataframes, as far as the page knows. */
export function PandasNote() {
  const boot = useWorkspaceState((state) => state.bench.boot);
  if (boot.kind !== 'ready') return null;
  const isThere = boot.packages.some(({ name }) => name === 'pandas');
  return (
    <p className="bench-note">
      {isThere
        ? 'pandas is available: list it in the requirements.'
        : 'There is no pandas in the browser: dataframes raise an ImportError here, rows work.'}
    </p>
  );
}
