import { EditorArea } from '../features/editor/editor-area.tsx';
import { Explorer } from '../features/explorer/explorer.tsx';
import { ProblemsPanel } from '../features/problems/problems-panel.tsx';
import { ReferencesPanel } from '../features/references/references-panel.tsx';
import { SearchView } from '../features/search/search-view.tsx';
import { ActivityBar } from '../features/shell/activity-bar.tsx';
import { useWorkspace, useWorkspaceState } from '../parts/workspace-context.tsx';
import { Split, SplitHandle, SplitPane } from '../ui/split.tsx';
import { useWasIdle } from '../ui/when-idle.ts';
import { setPaneSizes } from '../workspace/operations/layout.ts';
import { loadOnDemand } from './load-on-demand.tsx';
import { MonacoPane } from './monaco-pane-on-demand.tsx';
import './edit-page.css';

const Inspector = loadOnDemand(async () => {
  // What is typed into comes first: the form is neither loaded nor drawn before the editor that is on its way.
  await MonacoPane.settled();
  return (await import('../features/inspector/inspector.tsx')).Inspector;
});

/** Side bar, editors, inspector and problems. Only panes that are open are on the page. */
export function EditPage() {
  const workspace = useWorkspace();
  const { sideBar, inspector, panel, sizes } = useWorkspaceState((state) => state.layout);
  // The form of a long descriptor takes as long to draw as the rest of the page, and the editor comes first.
  const hasTimeForForm = useWasIdle();
  const columns = `columns ${sideBar.isOpen ? 'side' : ''} ${inspector.isOpen ? 'inspector' : ''}`.trim();
  return (
    <div className="edit-page">
      <h1 className="visually-hidden">Edit</h1>
      <ActivityBar />
      <Split
        key={columns}
        orientation="horizontal"
        layout={sizes[columns]}
        onLayout={(layout) => setPaneSizes(workspace, columns, layout)}
      >
        {sideBar.isOpen ? (
          <>
            <SplitPane id="side-bar" defaultSize={260} minSize={180} maxSize="50%" keepPixels>
              {sideBar.view === 'explorer' ? <Explorer /> : <SearchView />}
            </SplitPane>
            <SplitHandle label="Width of the side bar" />
          </>
        ) : null}
        <SplitPane id="center" minSize={200}>
          <Split
            key={panel.isOpen ? 'with panel' : 'without panel'}
            orientation="vertical"
            layout={panel.isOpen ? sizes['rows'] : undefined}
            onLayout={(layout) => {
              if (panel.isOpen) setPaneSizes(workspace, 'rows', layout);
            }}
          >
            <SplitPane id="editors" minSize={80}>
              <EditorArea Pane={MonacoPane} />
            </SplitPane>
            {panel.isOpen ? (
              <>
                <SplitHandle label="Height of the panel" />
                <SplitPane id="panel" defaultSize="30%" minSize={80}>
                  {panel.view === 'problems' ? <ProblemsPanel /> : <ReferencesPanel />}
                </SplitPane>
              </>
            ) : null}
          </Split>
        </SplitPane>
        {inspector.isOpen ? (
          <>
            <SplitHandle label="Width of the inspector" />
            <SplitPane id="inspector" defaultSize={320} minSize={240} maxSize="60%" keepPixels>
              {hasTimeForForm ? <Inspector /> : null}
            </SplitPane>
          </>
        ) : null}
      </Split>
    </div>
  );
}
