import type { ReadResult } from '../dssjson/tree.ts';
import { readDescriptor } from '../plugin/descriptor.ts';
import { isComponentFolderName, MANIFEST_PATH } from '../plugin/layout.ts';
import { comparePaths, extension, type ProjectPath } from '../project/path.ts';
import { type Project, readText } from '../project/project.ts';

/** A descriptor that is there, however broken. */
export interface ReadFile {
  readonly path: ProjectPath;
  readonly text: string;
  readonly reading: ReadResult;
}

/** `plugin.json` and the JSON files directly in the folders of components: where DSS looks for parameters and roles. */
export function listDescriptorFiles(project: Project): readonly ReadFile[] {
  return [...project.files.keys()]
    .filter(isDescriptorPath)
    .sort(comparePaths)
    .flatMap((path) => {
      const text = readText(project, path);
      const reading = readDescriptor(project, path);
      return text === undefined || reading === undefined ? [] : [{ path, text, reading }];
    });
}

function isDescriptorPath(path: ProjectPath): boolean {
  if (path === MANIFEST_PATH) return true;
  if (extension(path) !== 'json') return false;
  const parts = path.split('/');
  return parts.length === 3 && isComponentFolderName(parts[0] ?? '');
}
