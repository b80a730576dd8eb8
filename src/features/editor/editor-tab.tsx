import { X } from 'lucide-react';
import { Tabs } from 'radix-ui';
import type { KeyboardEvent } from 'react';
import { countProblems, type ProblemCounts } from '../../domain/lint/problem.ts';
import type { ProjectPath } from '../../domain/project/path.ts';
import { useWorkspace, useWorkspaceState } from '../../parts/workspace-context.tsx';
import { ContextMenu } from '../../ui/menu.tsx';
import { isUnsaved } from '../../workspace/operations/editing.ts';
import { closeFile, keepFileOpen, moveFileTab } from '../../workspace/operations/layout.ts';
import type { EditorGroup } from '../../workspace/slices/layout.ts';
import { selectSession } from '../../workspace/state.ts';
import { tabMenu } from './tab-menu.ts';
import { tabValue } from './tab-names.ts';
import { useTabDrag } from './use-tab-drag.ts';

interface EditorTabProps {
  readonly groupIndex: number;
  readonly group: EditorGroup;
  readonly path: ProjectPath;
  readonly name: string;
  /** Where another open file has the same name. */
  readonly folder: string | undefined;
}

/** The tab of an open file. Its close button is for the pointer: the keyboard has Delete on the tab, and a command. */
export function EditorTab({ groupIndex, group, path, name, folder }: EditorTabProps) {
  const workspace = useWorkspace();
  const problems = useWorkspaceState((state) => state.problems.byPath.get(path));
  const isDirty = useWorkspaceState((state) => {
    const session = selectSession(state);
    return session !== undefined && isUnsaved(session, path);
  });
  const counts = countProblems(problems ?? []);
  const drag = useTabDrag(groupIndex, path, (dragged, side) => {
    const next = group.tabs[group.tabs.indexOf(path) + 1];
    moveFileTab(workspace, groupIndex, dragged, side === 'before' ? path : next);
  });
  const close = () => closeFile(workspace, groupIndex, path);

  const onKeyDown = (event: KeyboardEvent<HTMLElement>) => {
    const list = event.currentTarget.closest('[role="tablist"]');
    if (event.key === 'Delete') {
      close();
    } else if (event.altKey && event.shiftKey && (event.key === 'ArrowLeft' || event.key === 'ArrowRight')) {
      const place = group.tabs.indexOf(path);
      if (event.key === 'ArrowLeft' && place > 0) moveFileTab(workspace, groupIndex, path, group.tabs[place - 1]);
      if (event.key === 'ArrowRight' && place + 1 < group.tabs.length) {
        moveFileTab(workspace, groupIndex, path, group.tabs[place + 2]);
      }
    } else {
      return;
    }
    event.preventDefault();
    requestAnimationFrame(() => list?.querySelector<HTMLElement>('[aria-selected="true"]')?.focus());
  };

  return (
    <ContextMenu label={`Actions for ${name}`} items={tabMenu(workspace, groupIndex, path)}>
      <div role="presentation" className="editor-tab" data-active={group.active === path} data-drop={drag.side}>
        <Tabs.Trigger
          asChild
          {...drag.props}
          value={tabValue(path)}
          title={describeTab(path, counts, isDirty)}
          aria-keyshortcuts="Delete"
          onKeyDown={onKeyDown}
          onDoubleClick={() => keepFileOpen(workspace, path)}
          onMouseDown={(event) => {
            // The middle button would start to scroll.
            if (event.button === 1) event.preventDefault();
          }}
          onAuxClick={(event) => {
            if (event.button === 1) close();
          }}
        >
          <div className="editor-tab-name">
            <span className={group.preview === path ? 'editor-tab-preview' : undefined}>{name}</span>
            {folder === undefined ? null : <span className="editor-tab-folder"> {folder}</span>}
            <ProblemMark counts={counts} />
          </div>
        </Tabs.Trigger>
        <button
          type="button"
          className="editor-tab-close"
          data-dirty={isDirty}
          aria-hidden="true"
          tabIndex={-1}
          title="Close"
          onClick={close}
        >
          <X size={14} />
        </button>
      </div>
    </ContextMenu>
  );
}

function ProblemMark({ counts }: { counts: ProblemCounts }) {
  const count = counts.errors + counts.warnings;
  if (count === 0) return null;
  return (
    <span className={counts.errors > 0 ? 'editor-tab-errors' : 'editor-tab-warnings'} aria-hidden="true">
      {count}
    </span>
  );
}

function describeTab(path: ProjectPath, { errors, warnings }: ProblemCounts, isDirty: boolean): string {
  const count = (many: number, word: string) => (many === 0 ? [] : [`${many} ${word}${many === 1 ? '' : 's'}`]);
  return [path, ...count(errors, 'error'), ...count(warnings, 'warning'), ...(isDirty ? ['not saved yet'] : [])].join(
    ', ',
  );
}
