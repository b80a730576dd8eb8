import { err, ok, type Result } from '../result.ts';
import { exists } from './folder.ts';
import { describePathProblem, findNameProblem, joinPath, type ProjectPath, parentFolder } from './path.ts';
import type { Project } from './project.ts';

/**
 * The path of a file or folder to be made below `folder`, from what a person typed: a name, or a path whose folders are made
 * as well. The error is what to tell the person.
 */
export function judgeNewPath(project: Project, folder: ProjectPath | '', typed: string): Result<ProjectPath, string> {
  for (const name of typed.split('/')) {
    const problem = findNameProblem(name);
    if (problem !== undefined) return err(describePathProblem(typed === '' || name !== '' ? problem : 'empty-part'));
  }
  return judgeFree(project, joinPath(folder, typed));
}

/** The path that a file or folder has after it was given another name in its folder. */
export function judgeRename(project: Project, path: ProjectPath, name: string): Result<ProjectPath, string> {
  const problem = findNameProblem(name);
  if (problem !== undefined) return err(describePathProblem(problem));
  const renamed = joinPath(parentFolder(path), name);
  // On its way from "Llm.py" to "llm.py" a file meets nobody but itself.
  if (renamed === path) return ok(renamed);
  return judgeFree(project, renamed);
}

function judgeFree(project: Project, path: ProjectPath): Result<ProjectPath, string> {
  if (exists(project, path)) return err(`${path} already exists. Choose another name.`);
  for (let above = parentFolder(path); above !== ''; above = parentFolder(above)) {
    if (project.files.has(above)) return err(`${above} is a file, so nothing can be placed below it.`);
  }
  return ok(path);
}
