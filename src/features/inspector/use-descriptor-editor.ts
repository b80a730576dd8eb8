import { useMemo } from 'react';
import { insertItem, moveItem, removeValue, setValue } from '../../domain/dssjson/edit.ts';
import type { JsonPath, JsonValue } from '../../domain/dssjson/json-value.ts';
import { findNode, type JsonNode } from '../../domain/dssjson/tree.ts';
import type { Problem } from '../../domain/lint/problem.ts';
import type { PresetSource } from '../../domain/params/to-form-fields.ts';
import type { ProjectPath } from '../../domain/project/path.ts';
import { presetSources } from '../../parts/param-form/preset-sources.ts';
import { usePlugin, useWorkspace, useWorkspaceState } from '../../parts/workspace-context.tsx';
import { type DescriptorEdit, editDescriptor, revealInDescriptor } from '../../workspace/operations/descriptors.ts';
import { goToDefinition } from '../../workspace/operations/references.ts';

/** One change of a descriptor, as the undo stack names it. */
export interface Change {
  /** "Change Label of model". */
  readonly label: string;
  /** Whether it is part of typing, which is undone as one. */
  readonly isTyping?: boolean;
}

/** What the fields of the form show, and the edits they make. Each edit is one step of the undo stack. */
export interface DescriptorEditor {
  readonly path: ProjectPath;
  /** What could be understood of the text, now or before it got an error. */
  readonly root: JsonNode | undefined;
  readonly problems: readonly Problem[];
  /** The parameter sets that a PRESET can name, with their presets. */
  readonly sources: readonly PresetSource[];
  /** Sets a value; `undefined` removes its key. */
  readonly set: (place: JsonPath, value: JsonValue | undefined, change: Change) => boolean;
  /** Adds an item to a list, which is made when it is absent. */
  readonly insert: (list: JsonPath, index: number, value: JsonValue, change: Change) => boolean;
  readonly move: (list: JsonPath, from: number, to: number, change: Change) => boolean;
  readonly remove: (place: JsonPath, change: Change) => boolean;
  readonly reveal: (place: JsonPath) => void;
  /** Opens what the value at a place names. */
  readonly goTo: (place: JsonPath) => void;
}

const NO_PROBLEMS: readonly Problem[] = [];

export function useDescriptorEditor(path: ProjectPath, root: JsonNode | undefined): DescriptorEditor {
  const workspace = useWorkspace();
  const problems = useWorkspaceState((state) => state.problems.byPath.get(path)) ?? NO_PROBLEMS;
  const presets = useWorkspaceState((state) => state.settings.presets);
  const { parameterSets } = usePlugin();
  return useMemo(() => {
    const edit = (place: JsonPath, change: Change, make: DescriptorEdit) => {
      const { label, isTyping = false } = change;
      const step = isTyping ? { label, mergeKey: `form ${path} /${place.join('/')}` } : { label };
      return editDescriptor(workspace, path, step, make);
    };
    const has = (place: JsonPath) => findNode(root, place) !== undefined;
    const remove = (place: JsonPath, change: Change) => edit(place, change, (text) => removeValue(text, place));
    return {
      path,
      root,
      problems,
      sources: presetSources(parameterSets, presets),
      remove,
      set: (place, value, change) => {
        if (value !== undefined) return edit(place, change, (text) => setValue(text, place, value));
        return has(place) ? remove(place, change) : true;
      },
      insert: (list, index, value, change) =>
        edit(list, change, (text) =>
          has(list) ? insertItem(text, list, index, value) : setValue(text, list, [value]),
        ),
      move: (list, from, to, change) => edit(list, change, (text) => moveItem(text, list, from, to)),
      reveal: (place) => revealInDescriptor(workspace, path, place),
      goTo: (place) => {
        const node = findNode(root, place);
        if (node !== undefined) goToDefinition(workspace, path, node.range.start + 1);
      },
    };
  }, [workspace, path, root, problems, presets, parameterSets]);
}
