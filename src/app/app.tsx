import { Notices } from '../features/shell/notices.tsx';
import { PluginTabsRoot } from '../features/shell/plugin-tabs.tsx';
import { StatusBar } from '../features/shell/status-bar.tsx';
import { TopBar } from '../features/shell/top-bar.tsx';
import { DropZone } from '../features/transfer/drop-zone.tsx';
import { useWorkspaceState } from '../parts/workspace-context.tsx';
import { TabPanel } from '../ui/tabs.tsx';
import { TooltipProvider } from '../ui/tooltip.tsx';
import type { PluginTab, Route } from '../workspace/slices/shell.ts';
import { selectSession } from '../workspace/state.ts';
import { Dialogs } from './dialogs.tsx';
import { loadOnDemand } from './load-on-demand.tsx';
import { MonacoPane } from './monaco-pane-on-demand.tsx';
import { ReadOnlyBanner } from './read-only-banner.tsx';
import { SessionMessage } from './session-message.tsx';

const HomePage = loadOnDemand(async () => (await import('../features/home/home-page.tsx')).HomePage);
const SummaryPage = loadOnDemand(async () => (await import('../features/summary/summary-page.tsx')).SummaryPage);
const EditPage = loadOnDemand(async () => (await import('./edit-page.tsx')).EditPage);
const SettingsPage = loadOnDemand(async () => (await import('../features/settings/settings-page.tsx')).SettingsPage);
const BenchPage = loadOnDemand(async () => (await import('../features/bench/bench-page.tsx')).BenchPage);
const CredentialsPage = loadOnDemand(
  async () => (await import('../features/credentials/credentials-page.tsx')).CredentialsPage,
);
const ShortcutsPage = loadOnDemand(
  async () => (await import('../features/shortcuts/shortcuts-page.tsx')).ShortcutsPage,
);
const RulesPage = loadOnDemand(async () => (await import('../features/rules/rules-page.tsx')).RulesPage);

/** Starts to load what an address needs, before what it shows is there. */
export function preloadPage(route: Route): void {
  if (route.page === 'home') void HomePage.preload();
  if (route.page !== 'plugin') return;
  if (route.tab === 'summary') void SummaryPage.preload();
  // The editor takes longest. It gets ready while the plugin is still read.
  if (route.tab === 'edit') void EditPage.preload().then(MonacoPane.preload);
}

/** The frame of every page. */
export function App() {
  const route = useWorkspaceState((state) => state.shell.route);
  const isOpen = useWorkspaceState((state) => state.session.kind === 'open');
  return (
    <TooltipProvider>
      <PluginTabsRoot className="app-frame">
        <TopBar />
        <ReadOnlyBanner />
        <main className="app-main" data-region={route.page === 'plugin' && route.tab === 'edit' ? undefined : 'main'}>
          <Page />
        </main>
        {route.page === 'plugin' && isOpen ? <StatusBar /> : null}
        <Dialogs />
        <Notices />
        <DropZone />
      </PluginTabsRoot>
    </TooltipProvider>
  );
}

function Page() {
  const route = useWorkspaceState((state) => state.shell.route);
  // Not the session, which changes with every key.
  const openKey = useWorkspaceState((state) => selectSession(state)?.key);
  switch (route.page) {
    case 'home':
      return <HomePage />;
    case 'credentials':
      return <CredentialsPage />;
    case 'shortcuts':
      return <ShortcutsPage />;
    case 'rules':
      return <RulesPage rule={route.rule} />;
    case 'plugin':
      if (openKey !== route.key) return <SessionMessage />;
      return (
        <TabPanel id={route.tab} className="app-tab-panel">
          <PluginPage tab={route.tab} />
        </TabPanel>
      );
  }
}

function PluginPage({ tab }: { tab: PluginTab }) {
  switch (tab) {
    case 'summary':
      return <SummaryPage />;
    case 'edit':
      return <EditPage />;
    case 'settings':
      return <SettingsPage />;
    case 'test':
      return <BenchPage />;
  }
}
