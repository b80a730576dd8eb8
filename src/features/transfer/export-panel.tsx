import { Download } from 'lucide-react';
import { useMemo, useState } from 'react';
import { countProblems } from '../../domain/lint/problem.ts';
import { archiveName } from '../../domain/zip/archive-name.ts';
import { chooseExportFiles, type ExportSwitches } from '../../domain/zip/choose-export-files.ts';
import { formatBytes } from '../../domain/zip/limits.ts';
import { LoadVerdict } from '../../parts/load-verdict.tsx';
import { usePlugin, useSession, useWorkspace, useWorkspaceState } from '../../parts/workspace-context.tsx';
import { Button } from '../../ui/button.tsx';
import { Drawer } from '../../ui/drawer.tsx';
import { Progress } from '../../ui/progress.tsx';
import { announce, closeDialog } from '../../workspace/operations/shell.ts';
import { ExportFiles } from './export-files.tsx';
import { ExportProblems } from './export-problems.tsx';
import { ExportSecrets } from './export-secrets.tsx';
import { InstallSteps } from './install-steps.tsx';
import { type Packing, usePackedArchive } from './use-packed-archive.ts';
import './export-panel.css';

/** Everything about the zip before it is downloaded: what is wrong, what goes in, its name, size and checksum, how to install it. */
export function ExportPanel() {
  const workspace = useWorkspace();
  const { project } = useSession();
  const { manifest } = usePlugin();
  const problems = useWorkspaceState((state) => state.problems.all);
  const [switches, setSwitches] = useState<ExportSwitches>({});
  const choice = useMemo(() => chooseExportFiles(project, switches), [project, switches]);
  const packing = usePackedArchive(project, choice);
  const name = archiveName(manifest.id, manifest.version);
  const { errors } = countProblems(problems);

  const download = () => {
    if (packing.kind !== 'packed') return;
    workspace.transfer.download(name, packing.archive.bytes, 'application/zip');
    announce(workspace, `Downloaded ${name}`);
  };

  return (
    <Drawer
      open
      onOpenChange={() => closeDialog(workspace)}
      title="Export"
      footer={
        <Button variant="primary" icon={<Download size={14} />} disabled={packing.kind !== 'packed'} onClick={download}>
          Download zip
        </Button>
      }
    >
      <ExportProblems problems={problems} />
      <LoadVerdict problems={problems} className="export-section" />
      <ExportSecrets problems={problems} files={choice.included} />
      <section className="export-section" aria-labelledby="export-archive">
        <h3 id="export-archive">Archive</h3>
        <dl className="export-facts">
          <dt>Name</dt>
          <dd>
            <code>{name}</code>
          </dd>
          <PackedFacts packing={packing} />
        </dl>
        {errors > 0 ? <p className="export-note">The zip can be downloaded all the same.</p> : null}
      </section>
      <ExportFiles choice={choice} switches={switches} onSwitch={setSwitches} />
      <InstallSteps id={manifest.id ?? ''} name={name} />
    </Drawer>
  );
}

function PackedFacts({ packing }: { packing: Packing }) {
  if (packing.kind === 'packing') {
    return (
      <>
        <dt>Size</dt>
        <dd>
          <Progress step="Packing" value={packing.progress} onStop={packing.stop} />
        </dd>
      </>
    );
  }
  if (packing.kind === 'stopped') {
    return (
      <>
        <dt>Size</dt>
        <dd>Stopped. Change the choice below, or open Export again.</dd>
      </>
    );
  }
  return (
    <>
      <dt>Size</dt>
      <dd>{formatBytes(packing.archive.size)}</dd>
      <dt>SHA-256</dt>
      <dd>
        <code className="export-checksum">{packing.archive.sha256}</code>
      </dd>
    </>
  );
}
