import { setValue } from '../../../dssjson/edit.ts';
import { textAt } from '../../../plugin/descriptor.ts';
import { isProjectPath, type ProjectPath } from '../../../project/path.ts';
import type { Project } from '../../../project/project.ts';
import { closestName } from '../../../schema/closest-name.ts';
import type { DescriptorFile } from '../../descriptors.ts';
import { editFix, rangeAt } from '../../places.ts';
import type { Finding, Rule } from '../../rule.ts';

const FOLDER = 'resource/';

/** The keys that name a file below `resource/`, and what DSS does without it. */
const KEYS: readonly { readonly key: string; readonly consequence: string }[] = [
  { key: 'paramsPythonSetup', consequence: 'the choices that it should compute stay empty' },
  { key: 'paramsTemplate', consequence: 'the form cannot be shown' },
];

export const MISSING_RESOURCE: Rule = {
  id: 'missing-resource',
  title: 'File of resource that is not there',
  severity: 'error',
  fix: 'guess',
  *check({ descriptors, project }): Iterable<Finding> {
    for (const file of descriptors) if (file.schemaId !== undefined) yield* judge(file, project);
  },
};

function* judge(file: DescriptorFile, project: Project): Iterable<Finding> {
  for (const { key, consequence } of KEYS) {
    const name = textAt(file.reading, [key]);
    if (!name || hasFile(project, FOLDER + name)) continue;
    const meant = closestName(name, listResources(project));
    const hint = meant === undefined ? '' : ` Did you mean "${meant}"?`;
    const message = `There is no file "${FOLDER}${name}", so ${consequence}.${hint}`;
    const fixes = meant === undefined ? [] : editFix(`Use "${meant}"`, file.path, setValue(file.text, [key], meant));
    yield { path: file.path, range: rangeAt(file.reading.root, [key]), message, fixes };
  }
}

function hasFile(project: Project, path: string): boolean {
  return isProjectPath(path) && project.files.has(path);
}

function listResources(project: Project): string[] {
  return [...project.files.keys()].filter(isResource).map((path) => path.slice(FOLDER.length));
}

function isResource(path: ProjectPath): boolean {
  return path.startsWith(FOLDER);
}
