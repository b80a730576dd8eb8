import type { ComponentType } from 'react';
import type { EditorPaneProps } from '../../ports/document-host.ts';

/** What every group needs to show texts. */
export interface GroupEditor
  extends Pick<EditorPaneProps, 'source' | 'assistant' | 'openPaths' | 'onRevealed' | 'onHost'> {
  readonly Pane: ComponentType<EditorPaneProps>;
}
