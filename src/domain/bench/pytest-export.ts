import { type FileContent, textContent } from '../project/content.ts';
import { joinPath, type ProjectPath, toPath } from '../project/path.ts';
import type { Project } from '../project/project.ts';
import { chooseExportFiles } from '../zip/choose-export-files.ts';

/** Where the plugin lies in an export; `python/export/test_saved.py` looks there. */
const PLUGIN = toPath('plugin');
const READ_ME = toPath('README.md');
const REQUIREMENTS = toPath('code-env/python/spec/requirements.txt');

/**
 * The folder that "Export as pytest" gives: the plugin with its tests below `plugin/`, and beside it what runs them.
 *
 * @param shimFiles the files of `export.zip`, which the install step makes from `python/export` and the shim
 */
export function composePytestExport(project: Project, shimFiles: ReadonlyMap<ProjectPath, FileContent>): Project {
  const files = new Map<ProjectPath, FileContent>();
  for (const [path, content] of shimFiles) {
    files.set(path, path === READ_ME ? fitCommand(content, project) : content);
  }
  // Without caches, environments and secrets of one machine, as for DSS; but the tests are what this is about.
  const chosen = chooseExportFiles(project, { tests: false });
  for (const path of chosen.files) {
    const content = project.files.get(path);
    if (content !== undefined) files.set(joinPath(PLUGIN, path), content);
  }
  return { files, folders: new Set(chosen.folders.map((folder) => joinPath(PLUGIN, folder))) };
}

/** pip refuses to start when the file of requirements is missing. */
function fitCommand(content: FileContent, project: Project): FileContent {
  if (content.kind !== 'text' || project.files.has(REQUIREMENTS)) return content;
  return textContent(content.text.replace(` -r ${PLUGIN}/${REQUIREMENTS}`, ''));
}
