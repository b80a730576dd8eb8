import { type ComponentType, useCallback, useEffect, useMemo, useState } from 'react';
import { CommandButton } from '../../parts/command-button.tsx';
import { useWorkspace, useWorkspaceState } from '../../parts/workspace-context.tsx';
import type { EditorPaneProps } from '../../ports/document-host.ts';
import type { PluginKey } from '../../ports/project-repository.ts';
import { EmptyState } from '../../ui/empty-state.tsx';
import { Split, SplitHandle, SplitPane } from '../../ui/split.tsx';
import { createDocumentAssistant } from '../../workspace/document-assistant.ts';
import { documentSourceOf } from '../../workspace/document-source.ts';
import { offerHost } from '../../workspace/operations/editor-host.ts';
import { endReveal, keepFileOpen, setPaneSizes } from '../../workspace/operations/layout.ts';
import { selectSession } from '../../workspace/state.ts';
import { EditorGroup } from './editor-group.tsx';
import type { GroupEditor } from './group-editor.ts';
import './editor.css';

/** The open files: one group of tabs, or two side by side. `Pane` is the text editor; it loads with the first text. */
export function EditorArea({ Pane }: { Pane: ComponentType<EditorPaneProps> }) {
  const key = useWorkspaceState((state) => selectSession(state)?.key);
  if (key === undefined) return null;
  // Another plugin has other documents, though its paths may be the same.
  return <Editors key={key} plugin={key} Pane={Pane} />;
}

function Editors({ plugin, Pane }: { plugin: PluginKey; Pane: ComponentType<EditorPaneProps> }) {
  const workspace = useWorkspace();
  const { groups, sizes } = useWorkspaceState((state) => state.layout);
  const openPaths = useMemo(() => [...new Set(groups.flatMap((group) => group.tabs))], [groups]);
  const [source] = useState(() => documentSourceOf(workspace, plugin));
  const [assistant] = useState(() => createDocumentAssistant(workspace));
  const onRevealed = useCallback(() => endReveal(workspace), [workspace]);
  const onHost = useCallback(
    (host: Parameters<EditorPaneProps['onHost']>[0]) => offerHost(workspace, host),
    [workspace],
  );
  useEffect(
    () =>
      source.subscribe((event) => {
        if (event.kind !== 'edited') return;
        const { layout } = workspace.store.getState();
        if (layout.groups.some((group) => group.preview === event.path)) keepFileOpen(workspace, event.path);
      }),
    [workspace, source],
  );
  const editor: GroupEditor = { Pane, source, assistant, openPaths, onRevealed, onHost };
  const [left, right] = groups;
  return (
    <section className="editor-area" aria-label="Editors" data-region="editor">
      {left === undefined || openPaths.length === 0 ? (
        <EmptyState sentence="No file is open." action={<CommandButton command="go.file" />} />
      ) : (
        <Split
          key={groups.length}
          orientation="horizontal"
          layout={right === undefined ? undefined : sizes['editors']}
          onLayout={(layout) => {
            if (right !== undefined) setPaneSizes(workspace, 'editors', layout);
          }}
        >
          <SplitPane id="left" minSize={120}>
            <EditorGroup index={0} group={left} editor={editor} />
          </SplitPane>
          {right === undefined ? null : (
            <>
              <SplitHandle label="Width of the left editor" />
              <SplitPane id="right" minSize={120}>
                <EditorGroup index={1} group={right} editor={editor} />
              </SplitPane>
            </>
          )}
        </Split>
      )}
    </section>
  );
}
