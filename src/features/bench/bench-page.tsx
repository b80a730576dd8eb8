import { useEffect } from 'react';
import { useWorkspace, useWorkspaceState } from '../../parts/workspace-context.tsx';
import { Split, SplitHandle, SplitPane } from '../../ui/split.tsx';
import { TabList, TabPanel, TabsRoot } from '../../ui/tabs.tsx';
import { bootBench } from '../../workspace/operations/bench.ts';
import { showBenchView } from '../../workspace/operations/bench-settings.ts';
import { BENCH_VIEW_LABELS, BENCH_VIEWS, type BenchView } from '../../workspace/slices/bench.ts';
import { BenchBar } from './bench-bar.tsx';
import { ChatView } from './chat/chat-view.tsx';
import { ComponentsView } from './components/components-view.tsx';
import { ConnectionsView } from './connections/connections-view.tsx';
import { EnvironmentView } from './environment/environment-view.tsx';
import { NotebookView } from './notebook/notebook-view.tsx';
import { ResultPane } from './result/result-pane.tsx';
import { SavedView } from './saved/saved-view.tsx';
import './bench.css';

/** Runs the plugin on a simulated DSS, in Python in the browser. */
export function BenchPage() {
  const workspace = useWorkspace();
  const view = useWorkspaceState((state) => state.bench.view);
  useEffect(() => {
    void bootBench(workspace);
  }, [workspace]);
  return (
    <div className="bench">
      <h1 className="visually-hidden">Test</h1>
      <TabsRoot
        fill
        value={view}
        onValueChange={(id) => {
          const chosen = BENCH_VIEWS.find((candidate) => candidate === id);
          if (chosen !== undefined) showBenchView(workspace, chosen);
        }}
      >
        <div className="bench-head">
          <TabList label="Views" tabs={BENCH_VIEWS.map((id) => ({ id, label: BENCH_VIEW_LABELS[id] }))} />
          <BenchBar />
        </div>
        <Split orientation="horizontal" className="bench-body">
          <SplitPane id="bench-view" minSize={320}>
            <TabPanel id={view} className="bench-view">
              <View view={view} />
            </TabPanel>
          </SplitPane>
          <SplitHandle label="Resize the result" />
          <SplitPane id="bench-result" defaultSize="40%" minSize={280} collapsible>
            <ResultPane />
          </SplitPane>
        </Split>
      </TabsRoot>
    </div>
  );
}

function View({ view }: { view: BenchView }) {
  switch (view) {
    case 'connections':
      return <ConnectionsView />;
    case 'notebook':
      return <NotebookView />;
    case 'chat':
      return <ChatView />;
    case 'components':
      return <ComponentsView />;
    case 'saved':
      return <SavedView />;
    case 'environment':
      return <EnvironmentView />;
  }
}
