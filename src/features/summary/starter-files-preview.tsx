import { useEffect, useState } from 'react';
import { addComponent } from '../../domain/plugin/add-component.ts';
import type { ComponentKind, Starter } from '../../domain/plugin/component-kind.ts';
import { usePlugin, useSession } from '../../parts/workspace-context.tsx';

interface StarterFilesPreviewProps {
  readonly kind: ComponentKind;
  readonly starter: Starter;
  readonly id: string;
}

/** Which files "Add" will write or change. */
export function StarterFilesPreview({ kind, starter, id }: StarterFilesPreviewProps) {
  const { project } = useSession();
  const { manifest } = usePlugin();
  const [loaded, setLoaded] = useState<{ readonly starter: Starter; readonly make: Make }>();
  useEffect(() => {
    let isGone = false;
    starter.load().then(
      (make) => {
        if (!isGone) setLoaded({ starter, make });
      },
      () => undefined,
    );
    return () => {
      isGone = true;
    };
  }, [starter]);
  if (loaded?.starter !== starter) return null;
  const files = loaded.make({ pluginId: manifest.id ?? '', componentId: id });
  const changes = addComponent(project, kind, id, files);
  const written = changes.flatMap((change) => (change.kind === 'write' ? [change.path] : []));
  const edited = changes.flatMap((change) => (change.kind === 'edit' ? [change.path] : []));
  return (
    <div className="summary-note">
      <PathLine verb="Writes" paths={written} />
      <PathLine verb="Changes" paths={edited} />
    </div>
  );
}

type Make = Awaited<ReturnType<Starter['load']>>;

function PathLine({ verb, paths }: { verb: string; paths: readonly string[] }) {
  if (paths.length === 0) return null;
  return (
    <p>
      {`${verb} `}
      {paths.map((path, index) => (
        <span key={path}>
          {index === 0 ? '' : ', '}
          <code>{path}</code>
        </span>
      ))}
    </p>
  );
}
