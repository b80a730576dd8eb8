import type { ProjectPath } from '../../domain/project/path.ts';
import type { DocumentSource } from '../../ports/document-host.ts';
import type { monaco } from './monaco.ts';

type ViewStates = Map<ProjectPath, monaco.editor.ICodeEditorViewState>;

const bySource = new WeakMap<DocumentSource, Map<number, ViewStates>>();

/** Where the files of a plugin were scrolled to and their carets stood, per group of editors. Outlives the editors. */
export function viewStatesOf(source: DocumentSource, group: number): ViewStates {
  const groups = bySource.get(source) ?? new Map<number, ViewStates>();
  bySource.set(source, groups);
  const states = groups.get(group) ?? new Map();
  groups.set(group, states);
  return states;
}
