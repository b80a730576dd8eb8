import { isProjectPath, type ProjectPath, toPath } from '../project/path.ts';

/** The descriptor of a plugin, at its root. (documented) */
export const MANIFEST_PATH: ProjectPath = toPath('plugin.json');

/** The folder whose folders are the plugin's parameter sets. (documented) */
export const PARAMETER_SETS_FOLDER = 'parameter-sets';

/** The descriptor of a parameter set. (documented) */
export const PARAMETER_SET_DESCRIPTOR = 'parameter-set.json';

/** Folders whose names look like those of component kinds and that have another meaning. (documented, seen) */
const NON_COMPONENT_FOLDERS: ReadonlySet<string> = new Set([
  'java-build',
  'java-driven-uploader',
  'java-lib',
  'java-processors',
  'java-src',
  'python-lib',
  'python-test',
  'python-tests',
]);

/** Whether a folder at the root is named like those that hold components: 'python-runnables', 'custom-recipes', 'webapps'. */
export function isComponentFolderName(name: string): boolean {
  if (NON_COMPONENT_FOLDERS.has(name)) return false;
  return (
    /^(?:python|java|jython|custom|sql)-./.test(name) || /-templates$/.test(name) || OTHER_KIND_FOLDERS.includes(name)
  );
}

const OTHER_KIND_FOLDERS: readonly string[] = ['apps', 'webapps', 'sample-datasets', PARAMETER_SETS_FOLDER];

/** The path that the descriptor of a parameter set has or should have; nothing for an id that no folder can have. */
export function parameterSetPath(id: string): ProjectPath | undefined {
  const path = `${PARAMETER_SETS_FOLDER}/${id}/${PARAMETER_SET_DESCRIPTOR}`;
  return isProjectPath(path) ? path : undefined;
}
