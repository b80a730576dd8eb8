import { Pencil, X } from 'lucide-react';
import { useRef, useState } from 'react';
import type { Problem } from '../../domain/lint/problem.ts';
import type { ProjectPath } from '../../domain/project/path.ts';
import type { TextEdit } from '../../domain/project/text-edit.ts';
import { removeLine, replaceLine, setMarker, setVersionRule } from '../../domain/requirements/edit-requirements.ts';
import type { RequirementLine } from '../../domain/requirements/requirement-line.ts';
import { ProblemList } from '../../parts/descriptor-form/problem-list.tsx';
import { useWorkspace } from '../../parts/workspace-context.tsx';
import { Button } from '../../ui/button.tsx';
import { IconButton } from '../../ui/icon-button.tsx';
import { Severity } from '../../ui/severity.tsx';
import { editPackages } from '../../workspace/operations/code-env.ts';
import { DraftField } from './draft-field.tsx';

interface RequirementRowProps {
  readonly path: ProjectPath;
  readonly line: RequirementLine;
  /** What the rules say of it. */
  readonly problems: readonly Problem[];
}

/** One line: its parts as fields where it has such parts, else as it is written. */
export function RequirementRow({ path, line, problems }: RequirementRowProps) {
  const workspace = useWorkspace();
  const [isEditing, setIsEditing] = useState(false);
  const editButton = useRef<HTMLButtonElement>(null);
  const written = line.raw.trim();
  const edit = (label: string, makeEdits: (text: string) => readonly TextEdit[]) =>
    editPackages(workspace, path, label, makeEdits);
  return (
    <tr>
      <LineCells
        line={line}
        isEditing={isEditing}
        onLine={(text) => {
          setIsEditing(false);
          if (text.trim() !== '') edit(`Change ${written}`, () => replaceLine(line, text));
        }}
        onDone={() => editButton.current?.focus()}
        onRule={(rule) => edit(`Change the version rule of ${line.name}`, () => setVersionRule(line, rule))}
        onMarker={(marker) => edit(`Change the marker of ${line.name}`, () => setMarker(line, marker))}
      />
      <td>
        <LineProblem line={line} onFix={(text) => edit(`Change ${written}`, () => replaceLine(line, text))} />
        <ProblemList problems={problems} />
      </td>
      <td className="ui-table-actions">
        <IconButton
          ref={editButton}
          size="small"
          label="Edit line"
          aria-description={written}
          icon={<Pencil size={14} />}
          onClick={() => setIsEditing(true)}
        />
        <IconButton
          size="small"
          label="Remove line"
          aria-description={written}
          icon={<X size={14} />}
          onClick={(event) => {
            keepFocusNear(event.currentTarget);
            edit(`Remove ${written}`, (text) => removeLine(text, line));
          }}
        />
      </td>
    </tr>
  );
}

interface LineCellsProps {
  readonly line: RequirementLine;
  readonly isEditing: boolean;
  readonly onLine: (text: string) => void;
  readonly onDone: () => void;
  readonly onRule: (rule: string) => void;
  readonly onMarker: (marker: string) => void;
}

function LineCells({ line, isEditing, onLine, onDone, onRule, onMarker }: LineCellsProps) {
  const { name, extras, url, kind, ruleText, marker, raw } = line;
  const title = extras.length === 0 ? name : `${name}[${extras.join(',')}]`;
  if (isEditing) {
    return (
      <td colSpan={3}>
        <DraftField label="Line" value={raw} onCommit={onLine} onDone={onDone} />
      </td>
    );
  }
  if (name === '' || kind === 'invalid') {
    return (
      <th scope="row" colSpan={3} className="summary-raw">
        {raw.trim()}
      </th>
    );
  }
  return (
    <>
      <th scope="row" className="summary-raw">
        {title}
      </th>
      <td>
        {url === '' ? (
          <DraftField label={`Version rule of ${name}`} value={ruleText} placeholder="any" onCommit={onRule} />
        ) : (
          <span className="summary-raw">{url}</span>
        )}
      </td>
      <td>
        <DraftField label={`Marker of ${name}`} value={marker} placeholder="always" onCommit={onMarker} />
      </td>
    </>
  );
}

function LineProblem({ line, onFix }: { line: RequirementLine; onFix: (replacement: string) => void }) {
  const { problem } = line;
  if (problem === undefined) return null;
  const { severity, message, replacement } = problem;
  return (
    <span className="summary-problem">
      <Severity severity={severity} />
      <span>
        {message}
        {replacement === undefined ? null : (
          <Button size="small" onClick={() => onFix(replacement)}>
            {`Write ${replacement}`}
          </Button>
        )}
      </span>
    </span>
  );
}

/** Rows below move up and take the place of the one that goes; the last one gives the keyboard to the row above. */
function keepFocusNear(button: HTMLElement): void {
  const row = button.closest('tr');
  if (row === null || row.nextElementSibling !== null) return;
  const above = row.previousElementSibling?.querySelector<HTMLElement>('td:last-child button:last-child');
  const field = row.closest('section')?.querySelector<HTMLElement>('form input');
  (above ?? field)?.focus();
}
