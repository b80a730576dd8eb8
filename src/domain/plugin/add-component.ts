import type { Change } from '../project/change.ts';
import { textContent } from '../project/content.ts';
import { joinPath, toPath } from '../project/path.ts';
import { type Project, readText } from '../project/project.ts';
import { addMissingPackages } from '../requirements/edit-requirements.ts';
import { CODE_ENV_PATHS, createCodeEnv, DEFAULT_CODE_ENV } from './code-env.ts';
import type { ComponentKind, StarterFiles } from './component-kind.ts';

/**
 * The changes that add a component with the files of a starter. Files that exist already are kept. Packages that its code
 * needs are added to the requirements, and a Python code environment is created for them where the plugin has none.
 */
export function addComponent(
  project: Project,
  kind: Pick<ComponentKind, 'folder'>,
  id: string,
  { files, requirements = [] }: StarterFiles,
): Change[] {
  const folder = joinPath(toPath(kind.folder), id);
  const writes = [...files].flatMap(([name, text]): Change[] => {
    const path = toPath(`${folder}/${name}`);
    return project.files.has(path) ? [] : [{ kind: 'write', path, content: textContent(text) }];
  });
  return [...writes, ...addRequirements(project, requirements)];
}

function addRequirements(project: Project, requirements: readonly string[]): Change[] {
  if (requirements.length === 0) return [];
  const { requirements: path } = CODE_ENV_PATHS.Python;
  const text = readText(project, path);
  if (text === undefined) return createCodeEnv(project, DEFAULT_CODE_ENV, requirements);
  const edits = addMissingPackages(text, requirements);
  return edits.length === 0 ? [] : [{ kind: 'edit', path, edits }];
}
