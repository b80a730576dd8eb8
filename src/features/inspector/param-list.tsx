import { Plus } from 'lucide-react';
import { useMemo, useRef, useState } from 'react';
import type { JsonPath, JsonValue } from '../../domain/dssjson/json-value.ts';
import { findNode } from '../../domain/dssjson/tree.ts';
import { type ParamSpec, readParams } from '../../domain/params/read-params.ts';
import { usePlugin } from '../../parts/workspace-context.tsx';
import { Button } from '../../ui/button.tsx';
import { AddParamDialog } from './add-param-dialog.tsx';
import { MoveParamDialog } from './move-param-dialog.tsx';
import { freeParamName } from './new-param.ts';
import { ParamRow } from './param-row.tsx';
import { RenameParamDialog } from './rename-param-dialog.tsx';
import { fitRows, insertRow, moveRow, NO_ROWS, removeRow } from './row-ids.ts';
import type { DescriptorEditor } from './use-descriptor-editor.ts';
import { useLostFocus } from './use-lost-focus.ts';
import { useRowDrag } from './use-row-drag.ts';

interface ParamListProps {
  readonly editor: DescriptorEditor;
  /** Where the list stands, or will. */
  readonly place: JsonPath;
  readonly title: string;
  readonly purpose?: string;
  /** Whether it stands inside a parameter. */
  readonly isInner?: boolean;
}

/** A list of parameters as rows that can be edited, reordered, duplicated and removed. */
export function ParamList({ editor, place, title, purpose, isInner = false }: ParamListProps) {
  const params = readParams(editor.root, place);
  const list = findNode(editor.root, place);
  const [stored, setRows] = useState(NO_ROWS);
  const rows = fitRows(stored, params.length);
  if (rows !== stored) setRows(rows);
  const [openRow, setOpenRow] = useState<number>();
  const [isAdding, setIsAdding] = useState(false);
  const [asked, setAsked] = useState<{ readonly what: 'name' | 'set'; readonly param: ParamSpec }>();
  const adder = useRef<HTMLButtonElement>(null);
  // The row that takes the keyboard once it is drawn, where the one that had it is gone.
  const wanted = useRef<number>(undefined);
  const plugin = usePlugin();
  const component = plugin.components.find(({ descriptor }) => descriptor === editor.path);
  // What stands in a set already, or inside a list of objects, cannot be chosen as a preset.
  const mayMove = component !== undefined && component.kind.form === 'params' && !isInner && place[0] === 'params';
  const folder = component?.kind.folder ?? (editor.path === plugin.manifest.path ? '' : undefined);
  const listKey = String(place[0]);
  const paramPlace = useMemo(() => (folder === undefined ? undefined : { folder, list: listKey }), [folder, listKey]);
  const names = params.map((param) => param.name);

  const move = (from: number, to: number) => {
    const [source, target] = [params[from], params[to]];
    if (source === undefined || target === undefined || from === to) return;
    const done = editor.move(place, placeOf(source), placeOf(target), { label: `Move parameter ${source.name}` });
    if (done) setRows(moveRow(rows, from, to));
  };
  const insert = (index: number, value: JsonValue, label: string) => {
    const before = params[index];
    const at = before === undefined ? (list?.kind === 'array' ? list.items.length : 0) : placeOf(before);
    if (!editor.insert(place, at, value, { label })) return;
    setRows(insertRow(rows, index));
    setOpenRow(rows.next);
  };
  const remove = (index: number, param: ParamSpec) => {
    if (!editor.remove(param.path, { label: `Remove parameter ${param.name}` })) return;
    wanted.current = rows.ids[index + 1] ?? rows.ids[index - 1];
    if (wanted.current === undefined) adder.current?.focus();
    setRows(removeRow(rows, index));
  };
  const dragOf = useRowDrag(move);
  const focusEvents = useLostFocus(params.length, adder);
  const Heading = isInner ? 'h4' : 'h3';

  return (
    <section className="inspector-list" aria-label={title} {...focusEvents}>
      <Heading>{title}</Heading>
      {list !== undefined && list.kind !== 'array' ? (
        <p className="inspector-note">This is not a list in the JSON, so no parameter can be added here.</p>
      ) : null}
      {params.length === 0 ? <p className="inspector-note">There are none yet. {purpose}</p> : null}
      <ol>
        {params.map((param, index) => {
          const id = rows.ids[index];
          return (
            <ParamRow
              key={id}
              {...{ editor, param }}
              isOpen={id === openRow}
              isFirst={index === 0}
              isLast={index === params.length - 1}
              onToggle={() => setOpenRow(id === openRow ? undefined : id)}
              onMove={(step) => move(index, index + step)}
              onDuplicate={() => {
                wanted.current = rows.next;
                insert(index + 1, duplicateOf(param, names), `Duplicate parameter ${param.name}`);
              }}
              focus={(element) => {
                if (element === null || id === undefined || wanted.current !== id) return;
                wanted.current = undefined;
                element.focus();
              }}
              onRemove={() => remove(index, param)}
              onRename={() => setAsked({ what: 'name', param })}
              onMoveToSet={mayMove && isMovable(param) ? () => setAsked({ what: 'set', param }) : undefined}
              drag={dragOf(index)}
              renderParams={(inner, innerTitle) => (
                <ParamList editor={editor} place={inner} title={innerTitle} isInner />
              )}
            />
          );
        })}
      </ol>
      <Button
        ref={adder}
        size="small"
        icon={<Plus size={14} />}
        disabled={list !== undefined && list.kind !== 'array'}
        aria-description={title}
        onClick={() => setIsAdding(true)}
      >
        Add parameter
      </Button>
      {asked?.what === 'name' ? (
        <RenameParamDialog
          path={editor.path}
          param={asked.param}
          takenNames={names}
          onClose={() => setAsked(undefined)}
        />
      ) : null}
      {asked?.what === 'set' && component !== undefined ? (
        <MoveParamDialog component={component} param={asked.param} onClose={() => setAsked(undefined)} />
      ) : null}
      {isAdding ? (
        <AddParamDialog
          takenNames={names}
          place={paramPlace}
          parameterSets={editor.sources.map((source) => source.id)}
          onAdd={(value, name) => insert(params.length, value, `Add parameter ${name}`)}
          onClose={() => setIsAdding(false)}
        />
      ) : null}
    </section>
  );
}

/** Whether a parameter set may hold it: columns belong to roles, and presets to components. */
function isMovable({ type }: ParamSpec): boolean {
  return type !== '' && !['SEPARATOR', 'PRESET', 'PRESETS', 'COLUMN', 'COLUMNS'].includes(type);
}

/** The index in the list of the file, where what is no parameter counts too. */
function placeOf(param: ParamSpec): number {
  const last = param.path.at(-1);
  return typeof last === 'number' ? last : 0;
}

function duplicateOf(param: ParamSpec, names: readonly string[]): JsonValue {
  return param.name === '' ? param.value : { ...param.value, name: freeParamName(param.name, names) };
}
