import { setValue } from '../dssjson/edit.ts';
import type { JsonObject } from '../dssjson/json-value.ts';
import { findNode } from '../dssjson/tree.ts';
import type { Change } from '../project/change.ts';
import { textContent } from '../project/content.ts';
import { joinPath, toPath } from '../project/path.ts';
import { type Project, readText } from '../project/project.ts';
import { addMissingPackages } from '../requirements/edit-requirements.ts';
import { CODE_ENV_PATHS, createCodeEnv, DEFAULT_CODE_ENV } from './code-env.ts';
import type { ComponentKind, StarterFiles } from './component-kind.ts';
import { folderOfKind } from './component-place.ts';
import { readDescriptor } from './descriptor.ts';
import { MANIFEST_PATH } from './layout.ts';

/**
 * The changes that add a component with the files of a starter. Files that exist already are kept. Packages that its code
 * needs are added to the requirements, and a Python code environment is created for them where the plugin has none.
 */
export function addComponent(
  project: Project,
  kind: Pick<ComponentKind, 'folder' | 'placement'>,
  id: string,
  { files, sharedFiles = new Map(), requirements = [], subfolder, entry }: StarterFiles,
): Change[] {
  const { placement } = kind;
  if (placement.kind === 'entries') return addEntry(project, placement.key, entry);
  const parent = toPath(folderOfKind(kind, subfolder));
  const folder = placement.kind === 'files' ? parent : joinPath(parent, id);
  const wanted = [...[...files].map(([name, text]) => [`${folder}/${name}`, text] as const), ...sharedFiles];
  const writes = wanted.flatMap(([name, text]): Change[] => {
    const path = toPath(name);
    return project.files.has(path) ? [] : [{ kind: 'write', path, content: textContent(text) }];
  });
  return [...writes, ...addRequirements(project, requirements)];
}

/** Appends to a list of plugin.json, and creates the list where there is none. */
function addEntry(project: Project, key: string, entry: JsonObject | undefined): Change[] {
  const text = readText(project, MANIFEST_PATH);
  const list = findNode(readDescriptor(project, MANIFEST_PATH)?.root, [key]);
  if (text === undefined || entry === undefined) return [];
  const index = list?.kind === 'array' ? list.items.length : 0;
  const edits = list?.kind === 'array' ? setValue(text, [key, index], entry) : setValue(text, [key], [entry]);
  return edits.ok ? [{ kind: 'edit', path: MANIFEST_PATH, edits: edits.value }] : [];
}

function addRequirements(project: Project, requirements: readonly string[]): Change[] {
  if (requirements.length === 0) return [];
  const { requirements: path } = CODE_ENV_PATHS.Python;
  const text = readText(project, path);
  if (text === undefined) return createCodeEnv(project, DEFAULT_CODE_ENV, requirements);
  const edits = addMissingPackages(text, requirements);
  return edits.length === 0 ? [] : [{ kind: 'edit', path, edits }];
}
