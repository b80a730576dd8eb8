import type { Change } from '../../domain/project/change.ts';
import { changedLines, lineAt } from '../../domain/project/changed-lines.ts';
import type { ProjectPath } from '../../domain/project/path.ts';
import { type Project, readText } from '../../domain/project/project.ts';
import type { Reference } from '../../domain/references/reference.ts';

/** A line of a file, and what it will be. */
export interface ChangedPlace {
  readonly path: ProjectPath;
  readonly line: number;
  readonly before: string;
  /** Absent where the line stays as it is. */
  readonly after: string | undefined;
}

/** The lines that name something, as they are and as changes leave them. */
export function describePlaces(
  project: Project,
  references: readonly Pick<Reference, 'from' | 'range'>[],
  changes: readonly Change[],
): readonly ChangedPlace[] {
  const places = new Map<string, ChangedPlace>();
  for (const { from: path, range } of references) {
    const text = readText(project, path) ?? '';
    const line = lineAt(text, range.start);
    const edits = changes.flatMap((change) => (change.kind === 'edit' && change.path === path ? change.edits : []));
    const after = changedLines(text, edits).find((changed) => changed.line === line)?.after;
    places.set(`${path} ${line}`, { path, line, before: text.split('\n')[line - 1] ?? '', after });
  }
  return [...places.values()];
}

interface ChangedPlacesProps {
  readonly title: string;
  readonly places: readonly ChangedPlace[];
}

/** Lines of files before and after a change, under a heading. */
export function ChangedPlaces({ title, places }: ChangedPlacesProps) {
  return (
    <section className="inspector-places" aria-label={title.replace(/:$/, '')}>
      <p className="inspector-note">{title}</p>
      <ul>
        {places.map(({ path, line, before, after }) => (
          <li key={`${path} ${line}`}>
            <span>
              {path}, line {line}
            </span>
            {after === undefined ? <code>{before.trim()}</code> : <del>{before.trim()}</del>}
            {after === undefined ? null : <ins>{after.trim()}</ins>}
          </li>
        ))}
      </ul>
    </section>
  );
}
