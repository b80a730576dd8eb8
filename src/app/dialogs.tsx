import { useEffect, useLayoutEffect, useRef } from 'react';
import { useWorkspaceState } from '../parts/workspace-context.tsx';
import type { DialogState } from '../workspace/slices/shell.ts';
import { loadOnDemand } from './load-on-demand.tsx';

const NewPluginDialog = loadOnDemand(
  async () => (await import('../features/home/new-plugin-dialog.tsx')).NewPluginDialog,
  <Opening />,
);
const TemplatesDialog = loadOnDemand(
  async () => (await import('../features/home/templates-dialog.tsx')).TemplatesDialog,
  <Opening />,
);
const NewComponentDialog = loadOnDemand(
  async () => (await import('../features/summary/new-component-dialog.tsx')).NewComponentDialog,
  <Opening />,
);
const CreateCodeEnvDialog = loadOnDemand(
  async () => (await import('../features/summary/create-code-env-dialog.tsx')).CreateCodeEnvDialog,
  <Opening />,
);
const ExportPanel = loadOnDemand(
  async () => (await import('../features/transfer/export-panel.tsx')).ExportPanel,
  <Opening />,
);
const SuppressDialog = loadOnDemand(
  async () => (await import('../features/problems/suppress-dialog.tsx')).SuppressDialog,
  <Opening />,
);
const MoveDialog = loadOnDemand(
  async () => (await import('../features/explorer/move-dialog.tsx')).MoveDialog,
  <Opening />,
);
const CollisionDialog = loadOnDemand(
  async () => (await import('../features/explorer/collision-dialog.tsx')).CollisionDialog,
  <Opening />,
);
const ReplaceDialog = loadOnDemand(
  async () => (await import('../features/search/replace-dialog.tsx')).ReplaceDialog,
  <Opening />,
);
const Palette = loadOnDemand(async () => (await import('../features/palette/palette.tsx')).Palette, <OpeningPalette />);

/** After the page has come up. */
const PALETTE_DELAY_MS = 1500;

/** The dialog that is open, if one is. Each loads when it is first opened; the palette, typed into at once, before. */
export function Dialogs() {
  const dialog = useWorkspaceState((state) => state.shell.dialog);
  useEffect(() => {
    const timer = setTimeout(() => void Palette.preload(), PALETTE_DELAY_MS);
    return () => clearTimeout(timer);
  }, []);
  return dialog === undefined ? null : renderDialog(dialog);
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

/** What was typed into the palette while it loaded. */
let typedAhead = '';

/** Keeps what is typed while the palette loads: people know its keys and do not wait to see it. */
function OpeningPalette() {
  const field = useRef<HTMLInputElement>(null);
  useLayoutEffect(() => {
    const before = document.activeElement;
    field.current?.focus();
    return () => {
      typedAhead = '';
      if (before instanceof HTMLElement) before.focus();
    };
  }, []);
  return (
    <input
      ref={field}
      className="visually-hidden"
      aria-label="Opening"
      onChange={(event) => {
        typedAhead = event.target.value;
      }}
    />
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
    case 'suppress':
      return <SuppressDialog problem={dialog.problem} />;
    case 'palette':
      return <Palette mode={dialog.mode} typedAhead={() => typedAhead} />;
    case 'move-files':
      return <MoveDialog paths={dialog.paths} />;
    case 'add-files':
      return <CollisionDialog folder={dialog.folder} files={dialog.files} />;
    case 'replace':
      return <ReplaceDialog project={dialog.project} result={dialog.result} />;
  }
}
