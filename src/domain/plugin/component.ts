import type { JsonPath } from '../dssjson/json-value.ts';
import { baseName, extension, joinPath, type ProjectPath, parentFolder } from '../project/path.ts';
import type { Project } from '../project/project.ts';
import type { ComponentKind } from './component-kind.ts';
import { type FoundPlace, filesOfPlace, listPlaces } from './component-place.ts';
import { readDescriptor, textAt } from './descriptor.ts';
import { isComponentFolderName } from './layout.ts';
import { type FolderEntry, listFoldersIn, type PluginEntries } from './plugin-entries.ts';

/** What lists show of a component, of a known kind or not. */
interface ComponentFacts {
  /** The name of its folder, which is its identifier for DSS. */
  readonly id: string;
  /** Its folder; for chart elements and entries of plugin.json, which have none, the file that holds them. */
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
  /** Where it stands in its descriptor, for kinds that are entries of plugin.json. */
  readonly entry: JsonPath | undefined;
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
  return kinds.flatMap((kind) => {
    return listPlaces(project, entries, kind).map((place) => readComponent(project, kind, place));
  });
}

function readComponent(project: Project, kind: ComponentKind, place: FoundPlace): Component {
  const { descriptor, entry } = place;
  const facts = { kind, descriptor, entry, ...readFacts(project, place, kind) };
  if (place.folder === descriptor) return { ...facts, mainFile: descriptor, missingFiles: [] };
  const { requiredFiles, mainFile } = filesOfPlace(project, kind, place);
  const required = [kind.descriptor, ...requiredFiles].map((name) => joinPath(place.folder, name));
  const main = joinPath(place.folder, mainFile);
  const fallback = project.files.has(descriptor) ? descriptor : place.files[0];
  return {
    ...facts,
    mainFile: project.files.has(main) ? main : fallback,
    missingFiles: [...new Set(required)].filter((path) => !project.files.has(path)),
  };
}

type FactsSource = Pick<FoundPlace, 'id' | 'folder' | 'files' | 'descriptor' | 'entry'>;

function readFacts(project: Project, place: FactsSource, kind?: ComponentKind): ComponentFacts {
  const { id, folder, files, descriptor, entry = [] } = place;
  const reading = kind?.placement.kind === 'files' ? undefined : readDescriptor(project, descriptor);
  // Templates of notebooks, reports and webapps have no "meta" around what they say of themselves. (seen)
  const text = (key: string) => textAt(reading, [...entry, 'meta', key]) ?? textAt(reading, [...entry, key]);
  return {
    id,
    folder,
    label: text('label') || id,
    description: text('description') ?? text('shortDesc') ?? '',
    icon: text('icon') || undefined,
    files,
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
        const { name, path, files } = entry;
        const place = { id: name, folder: path, files, descriptor, entry: undefined };
        return [{ kindFolder, descriptor, ...readFacts(project, place) }];
      }),
    );
}

/** The JSON file directly in the folder that best looks like a descriptor. */
function findDescriptor(entry: FolderEntry): ProjectPath | undefined {
  const candidates = entry.files.filter((path) => extension(path) === 'json' && parentFolder(path) === entry.path);
  return candidates.find((path) => !/^(?:config_|package|tsconfig)/.test(baseName(path))) ?? candidates[0];
}
