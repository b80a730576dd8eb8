import { createWorkerPythonBench } from '../adapters/bench/worker-python-bench.ts';
import { browserClipboard } from '../adapters/browser-clipboard.ts';
import { browserClock } from '../adapters/browser-clock.ts';
import { createBrowserFileTransfer } from '../adapters/browser-file-transfer.ts';
import { browserNavigation } from '../adapters/browser-navigation.ts';
import { createBrowserPluginLock } from '../adapters/browser-plugin-lock.ts';
import { createBrowserPreferences } from '../adapters/browser-preferences.ts';
import { loadHostedTemplates } from '../adapters/hosted-templates.ts';
import { createHostedTestKit } from '../adapters/hosted-test-kit.ts';
import { createIndexedDbProjectRepository } from '../adapters/indexeddb-project-repository.ts';
import { createWorkerArchive } from '../adapters/worker-archive.ts';
import { createWorkerChecker } from '../adapters/worker-checker.ts';
import { createWorkerSearcher } from '../adapters/worker-searcher.ts';
import { CATALOG } from '../catalog/catalog.ts';
import { TEMPLATES } from '../catalog/templates/templates.ts';
import { createWorkspace, type Workspace } from '../workspace/workspace.ts';

/** Puts the browser's adapters behind the ports, and the catalog into the workspace. */
export function composeWorkspace(): Workspace {
  const archive = createWorkerArchive();
  return createWorkspace({
    repository: createIndexedDbProjectRepository(),
    clock: browserClock,
    navigation: browserNavigation,
    preferences: createBrowserPreferences(),
    lock: createBrowserPluginLock(),
    archive,
    transfer: createBrowserFileTransfer(),
    checker: createWorkerChecker(),
    searcher: createWorkerSearcher(),
    clipboard: browserClipboard,
    bench: createWorkerPythonBench(),
    testKit: createHostedTestKit(),
    kinds: CATALOG,
    loadTemplates: async () => [...TEMPLATES, ...(await loadHostedTemplates(archive))],
  });
}
