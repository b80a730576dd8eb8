import type { CodePlace } from '../../domain/bench/report.ts';
import { selectSession } from '../state.ts';
import type { Workspace } from '../workspace.ts';
import { revealRange } from './layout.ts';

/** Opens the plugin's file at a line. */
export function openPlace(workspace: Workspace, { path, line }: CodePlace): void {
  const content = selectSession(workspace.store.getState())?.project.files.get(path);
  if (content?.kind !== 'text') return;
  const lines = content.text.split('\n');
  const start = lines.slice(0, line - 1).reduce((sum, text) => sum + text.length + 1, 0);
  revealRange(workspace, path, { start, end: start + (lines[line - 1]?.length ?? 0) });
}
