import type { Problem } from '../../domain/lint/problem.ts';
import { SECRET_RULES } from '../../domain/secrets/secret-rules.ts';
import type { ExportFile } from '../../domain/zip/choose-export-files.ts';
import { useWorkspaceState } from '../../parts/workspace-context.tsx';
import { ExportProblemList } from './export-problem-list.tsx';

interface ExportSecretsProps {
  readonly problems: readonly Problem[];
  /** What goes into the zip: a key in a file that stays here is told elsewhere. */
  readonly files: readonly ExportFile[];
}

/** The keys and passwords that would leave with this zip, suppressed ones included. Nothing when there are none. */
export function ExportSecrets({ problems, files }: ExportSecretsProps) {
  const suppressed = useWorkspaceState((state) => state.problems.suppressed);
  const included = new Set(files.map(({ path }) => path));
  const secrets = [...problems, ...suppressed].filter(
    ({ rule, path }) => SECRET_RULES.includes(rule) && included.has(path),
  );
  if (secrets.length === 0) return null;
  return (
    <section className="export-section" aria-labelledby="export-secrets">
      <h3 id="export-secrets">Secrets in this zip</h3>
      <p>Everyone who gets the zip can read these. Remove them, or leave the file out below.</p>
      <ExportProblemList problems={secrets} />
    </section>
  );
}
