import { lazy, Suspense, useLayoutEffect, useRef } from 'react';
import { Palette } from '../features/palette/palette.tsx';
import { useWorkspaceState } from '../parts/workspace-context.tsx';
import type { DialogState } from '../workspace/slices/shell.ts';

const NewPluginDialog = lazy(async () => ({
  default: (await import('../features/home/new-plugin-dialog.tsx')).NewPluginDialog,
}));
const TemplatesDialog = lazy(async () => ({
  default: (await import('../features/home/templates-dialog.tsx')).TemplatesDialog,
}));
const NewComponentDialog = lazy(async () => ({
  default: (await import('../features/summary/new-component-dialog.tsx')).NewComponentDialog,
}));
const CreateCodeEnvDialog = lazy(async () => ({
  default: (await import('../features/summary/create-code-env-dialog.tsx')).CreateCodeEnvDialog,
}));
const ExportPanel = lazy(async () => ({
  default: (await import('../features/transfer/export-panel.tsx')).ExportPanel,
}));
const MoveDialog = lazy(async () => ({ default: (await import('../features/explorer/move-dialog.tsx')).MoveDialog }));
const CollisionDialog = lazy(async () => ({
  default: (await import('../features/explorer/collision-dialog.tsx')).CollisionDialog,
}));
const ReplaceDialog = lazy(async () => ({
  default: (await import('../features/search/replace-dialog.tsx')).ReplaceDialog,
}));

/** The dialog that is open, if one is. Each loads when it is first opened, but for the palette, which is typed into at once. */
export function Dialogs() {
  const dialog = useWorkspaceState((state) => state.shell.dialog);
  return <Suspense fallback={<Opening />}>{dialog === undefined ? null : renderDialog(dialog)}</Suspense>;
}

/** Takes the keyboard while a dialog loads: what is typed ahead must not end up in the file behind it. */
function Opening() {
  const place = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    const before = document.activeElement;
    place.current?.focus();
    return () => {
      if (before instanceof HTMLElement) before.focus();
    };
  }, []);
  return (
    <div ref={place} className="visually-hidden" role="status" tabIndex={-1}>
      Opening
    </div>
  );
}

function renderDialog(dialog: DialogState) {
  switch (dialog.kind) {
    case 'new-plugin':
      return <NewPluginDialog template={dialog.template} />;
    case 'templates':
      return <TemplatesDialog />;
    case 'new-component':
      return <NewComponentDialog />;
    case 'create-code-env':
      return <CreateCodeEnvDialog />;
    case 'export':
      return <ExportPanel />;
    case 'palette':
      return <Palette mode={dialog.mode} />;
    case 'move-files':
      return <MoveDialog paths={dialog.paths} />;
    case 'add-files':
      return <CollisionDialog folder={dialog.folder} files={dialog.files} />;
    case 'replace':
      return <ReplaceDialog project={dialog.project} result={dialog.result} />;
  }
}
