import {
  ArrowDown,
  ArrowUp,
  Braces,
  ChevronDown,
  ChevronRight,
  Copy,
  FolderInput,
  GripVertical,
  Pencil,
  Trash2,
} from 'lucide-react';
import { type DragEvent, type KeyboardEvent, type ReactNode, useId } from 'react';
import type { JsonPath } from '../../domain/dssjson/json-value.ts';
import { countProblems } from '../../domain/lint/problem.ts';
import { COMMON_KEYS } from '../../domain/params/param-key.ts';
import { keysOf } from '../../domain/params/param-types.ts';
import type { ParamSpec } from '../../domain/params/read-params.ts';
import { ProblemList } from '../../parts/descriptor-form/problem-list.tsx';
import { problemsInside, sortProblems } from '../../parts/descriptor-form/problems-at.ts';
import { Button } from '../../ui/button.tsx';
import { ProblemCount } from '../../ui/severity.tsx';
import { ParamKeys } from './param-keys.tsx';
import type { DescriptorEditor } from './use-descriptor-editor.ts';

export interface ParamRowProps {
  readonly editor: DescriptorEditor;
  readonly param: ParamSpec;
  readonly isOpen: boolean;
  readonly isFirst: boolean;
  readonly isLast: boolean;
  readonly onToggle: () => void;
  readonly onMove: (step: -1 | 1) => void;
  readonly onDuplicate: () => void;
  readonly onRemove: () => void;
  /** Asks for another name. */
  readonly onRename: () => void;
  /** Asks for a parameter set; absent where there is no component whose value it is. */
  readonly onMoveToSet: (() => void) | undefined;
  readonly drag: RowDrag;
  /** Given the button that opens the row. */
  readonly focus: (element: HTMLButtonElement | null) => void;
  readonly renderParams: (place: JsonPath, title: string) => ReactNode;
}

/** What a row does while one of the rows is dragged. */
export interface RowDrag {
  readonly isTarget: boolean;
  readonly onStart: (event: DragEvent) => void;
  readonly onOver: (event: DragEvent) => void;
  readonly onDrop: (event: DragEvent) => void;
  readonly onEnd: () => void;
}

/** One parameter: its name and type, and when it is open all its keys. */
export function ParamRow(props: ParamRowProps) {
  const { editor, param, isOpen, drag, onToggle, renderParams } = props;
  const bodyId = useId();
  const problems = problemsInside(editor.problems, param.node.range);
  const keys = (param.typeInfo === undefined ? COMMON_KEYS : keysOf(param.typeInfo)).map((key) => key.name);
  const { byKey, others } = sortProblems(problems, param.node, [...keys, 'type']);
  const name = param.name === '' ? param.label : param.name;
  const onKeyDown = (event: KeyboardEvent) => {
    if (!event.altKey || (event.key !== 'ArrowUp' && event.key !== 'ArrowDown')) return;
    event.preventDefault();
    props.onMove(event.key === 'ArrowUp' ? -1 : 1);
  };
  return (
    <li className="inspector-row" data-target={drag.isTarget} onDragOver={drag.onOver} onDrop={drag.onDrop}>
      <div className="inspector-row-head">
        <span
          className="inspector-grip"
          title="Drag to reorder"
          draggable
          aria-hidden="true"
          onDragStart={drag.onStart}
          onDragEnd={drag.onEnd}
        >
          <GripVertical size={14} />
        </span>
        <button
          ref={props.focus}
          type="button"
          className="inspector-row-button"
          aria-expanded={isOpen}
          aria-controls={isOpen ? bodyId : undefined}
          aria-keyshortcuts="Alt+ArrowUp Alt+ArrowDown"
          onClick={onToggle}
          onKeyDown={onKeyDown}
        >
          {isOpen ? <ChevronDown size={14} aria-hidden="true" /> : <ChevronRight size={14} aria-hidden="true" />}
          <span className="inspector-row-name">{name === '' ? 'No name' : name}</span>{' '}
          <span className="inspector-row-type">{param.type === '' ? 'No type' : param.type}</span>
          <span aria-hidden="true">
            <ProblemCount {...countProblems(problems)} showInformation />
          </span>
        </button>
      </div>
      {isOpen ? (
        <fieldset id={bodyId} className="inspector-row-body" aria-label={`Parameter ${name}`}>
          <RowButtons {...props} />
          <ParamKeys {...{ editor, param, renderParams }} problems={byKey} />
          <ProblemList problems={[...others, ...[...byKey.values()].flat().filter(({ fixes }) => fixes.length > 0)]} />
        </fieldset>
      ) : (
        <ProblemList problems={problems.filter(({ severity }) => severity !== 'information')} />
      )}
    </li>
  );
}

function RowButtons(props: ParamRowProps) {
  const { editor, param, isFirst, isLast, onMove, onDuplicate, onRemove, onRename, onMoveToSet } = props;
  // Not disabled at the ends of the list: a button that is disabled by its own click would lose the focus.
  return (
    <div className="inspector-row-buttons">
      <Button size="small" icon={<ArrowUp size={12} />} aria-disabled={isFirst} onClick={() => onMove(-1)}>
        Move up
      </Button>
      <Button size="small" icon={<ArrowDown size={12} />} aria-disabled={isLast} onClick={() => onMove(1)}>
        Move down
      </Button>
      <Button size="small" icon={<Copy size={12} />} onClick={onDuplicate}>
        Duplicate
      </Button>
      {param.name === '' ? null : (
        <Button size="small" icon={<Pencil size={12} />} onClick={onRename}>
          Rename
        </Button>
      )}
      {param.name === '' || onMoveToSet === undefined ? null : (
        <Button size="small" icon={<FolderInput size={12} />} onClick={onMoveToSet}>
          Move to parameter set
        </Button>
      )}
      <Button size="small" icon={<Trash2 size={12} />} onClick={onRemove}>
        Remove
      </Button>
      <Button size="small" icon={<Braces size={12} />} onClick={() => editor.reveal(param.path)}>
        Show in JSON
      </Button>
    </div>
  );
}
