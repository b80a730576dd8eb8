import { baseName, extension, joinPath, type ProjectPath, parentFolder } from '../project/path.ts';
import type { Project } from '../project/project.ts';
import type { ComponentKind } from './component-kind.ts';
import { readDescriptor, textAt } from './descriptor.ts';
import { isComponentFolderName } from './layout.ts';
import { type FolderEntry, listFoldersIn, type PluginEntries } from './plugin-entries.ts';

/** What lists show of a component, of a known kind or not. */
interface ComponentFacts {
  /** The name of its folder, which is its identifier for DSS. */
  readonly id: string;
  readonly folder: ProjectPath;
  /** `meta.label`, else the identifier. */
  readonly label: string;
  readonly description: string;
  /** The value of `meta.icon`; absent when there is none. */
  readonly icon: string | undefined;
  readonly files: readonly ProjectPath[];
}

/** One component of the plugin. */
export interface Component extends ComponentFacts {
  readonly kind: ComponentKind;
  /** Where its descriptor is, or should be. */
  readonly descriptor: ProjectPath;
  /** The file that opens when one clicks on it; absent when the folder is empty. */
  readonly mainFile: ProjectPath | undefined;
  /** The descriptor and code files that the kind requires and the folder lacks. */
  readonly missingFiles: readonly ProjectPath[];
}

/** A component in a folder that belongs to none of the kinds at hand. */
export interface OtherComponent extends ComponentFacts {
  /** The folder at the root that holds it: 'custom-recipes'. */
  readonly kindFolder: string;
  readonly descriptor: ProjectPath;
}

/** The components of the given kinds: by kind in that order, then by id. */
export function readComponents(project: Project, entries: PluginEntries, kinds: readonly ComponentKind[]): Component[] {
  return kinds.flatMap((kind) =>
    listFoldersIn(entries, kind.folder).map((entry) => readComponent(project, kind, entry)),
  );
}

function readComponent(project: Project, kind: ComponentKind, entry: FolderEntry): Component {
  const descriptor = joinPath(entry.path, kind.descriptor);
  const required = [kind.descriptor, ...kind.requiredFiles].map((name) => joinPath(entry.path, name));
  const main = joinPath(entry.path, kind.mainFile);
  const fallback = project.files.has(descriptor) ? descriptor : entry.files[0];
  return {
    kind,
    descriptor,
    ...readFacts(project, entry, descriptor),
    mainFile: project.files.has(main) ? main : fallback,
    missingFiles: [...new Set(required)].filter((path) => !project.files.has(path)),
  };
}

function readFacts(project: Project, entry: FolderEntry, descriptor: ProjectPath): ComponentFacts {
  const reading = readDescriptor(project, descriptor);
  return {
    id: entry.name,
    folder: entry.path,
    label: textAt(reading, ['meta', 'label']) || entry.name,
    description: textAt(reading, ['meta', 'description']) ?? '',
    icon: textAt(reading, ['meta', 'icon']) || undefined,
    files: entry.files,
  };
}

/**
 * What looks like a component and belongs to no given kind: a folder with a JSON file directly inside, in a folder at the
 * root that is named as DSS names those of its kinds.
 */
export function readOtherComponents(
  project: Project,
  entries: PluginEntries,
  kinds: readonly ComponentKind[],
): OtherComponent[] {
  const known = new Set(kinds.map((kind) => kind.folder.split('/')[0]));
  return [...entries.byRootFolder.keys()]
    .filter((name) => !known.has(name) && isComponentFolderName(name))
    .sort()
    .flatMap((kindFolder) =>
      listFoldersIn(entries, kindFolder).flatMap((entry) => {
        const descriptor = findDescriptor(entry);
        if (descriptor === undefined) return [];
        return [{ kindFolder, descriptor, ...readFacts(project, entry, descriptor) }];
      }),
    );
}

/** The JSON file directly in the folder that best looks like a descriptor. */
function findDescriptor(entry: FolderEntry): ProjectPath | undefined {
  const candidates = entry.files.filter((path) => extension(path) === 'json' && parentFolder(path) === entry.path);
  return candidates.find((path) => !/^(?:config_|package|tsconfig)/.test(baseName(path))) ?? candidates[0];
}
