import type { Component, OtherComponent } from '../../domain/plugin/component.ts';
import type { ComponentPlace } from '../../domain/plugin/component-edits.ts';
import type { PluginView } from '../../domain/plugin/plugin.ts';
import type { ProjectPath } from '../../domain/project/path.ts';

/** What a row of the list shows of a component, of a known kind or not. */
export interface ComponentRowFacts {
  readonly key: string;
  readonly place: ComponentPlace;
  readonly id: string;
  readonly label: string;
  readonly icon: string | undefined;
  /** "Custom Python LLM"; for what belongs to no known kind, the folder it is in. */
  readonly kind: string;
  readonly isKnownKind: boolean;
  /** What opens on a click; absent when the component has no file. */
  readonly mainFile: ProjectPath | undefined;
  /** The files whose problems are the component's. */
  readonly files: readonly ProjectPath[];
}

/** The components in the order of the kinds, then what looks like one and belongs to no kind that is known. */
export function listRows({ components, otherComponents }: PluginView): readonly ComponentRowFacts[] {
  return [...components.map(rowOfComponent), ...otherComponents.map(rowOfOther)];
}

/** The rows with every word of the text in their label, kind or identifier. */
export function filterRows(rows: readonly ComponentRowFacts[], text: string): readonly ComponentRowFacts[] {
  const words = text.toLowerCase().split(/\s+/).filter(Boolean);
  return rows.filter(({ label, kind, id }) => {
    const facts = `${label} ${kind} ${id}`.toLowerCase();
    return words.every((word) => facts.includes(word));
  });
}

/** The identifiers that a component may not take: those of its neighbours. */
export function neighbourIds(rows: readonly ComponentRowFacts[], row: ComponentRowFacts): readonly string[] {
  return rows.filter(({ kind, key }) => kind === row.kind && key !== row.key).map(({ id }) => id);
}

function rowOfComponent(component: Component): ComponentRowFacts {
  const { kind, id, label, icon, files, descriptor, mainFile, missingFiles, folder } = component;
  return {
    key: `${kind.id} ${folder} ${id}`,
    place: component,
    id,
    label,
    icon: icon ?? kind.icon,
    kind: kind.label,
    isKnownKind: true,
    mainFile,
    files: [...new Set([...files, descriptor, ...missingFiles])],
  };
}

function rowOfOther(component: OtherComponent): ComponentRowFacts {
  const { kindFolder, id, label, icon, files, descriptor, folder } = component;
  return {
    key: folder,
    place: component,
    id,
    label,
    icon,
    kind: kindFolder,
    isKnownKind: false,
    mainFile: descriptor,
    files,
  };
}
