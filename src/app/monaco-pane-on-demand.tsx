import { loadOnDemand } from './load-on-demand.tsx';

/** The text editor, which is most of the code of the Edit tab. */
export const MonacoPane = loadOnDemand(
  async () => (await import('../adapters/monaco/monaco-pane.tsx')).MonacoPane,
  <p className="editor-loading">Loading the editor</p>,
);
