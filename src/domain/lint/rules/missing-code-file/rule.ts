import type { Component } from '../../../plugin/component.ts';
import { baseName, extension, type ProjectPath, parentFolder } from '../../../project/path.ts';
import { closestName } from '../../../schema/closest-name.ts';
import type { Fix } from '../../problem.ts';
import { type Rule, WHOLE_FILE } from '../../rule.ts';

export const MISSING_CODE_FILE: Rule = {
  id: 'missing-code-file',
  title: 'Component without its code',
  severity: 'error',
  fix: 'guess',
  *check({ plugin, project }) {
    for (const component of plugin.components) {
      if (!project.files.has(component.descriptor)) continue;
      for (const path of component.missingFiles) {
        const name = baseName(path);
        const misnamed = findMisnamed(component, path);
        const hint = misnamed === undefined ? '' : ` Is ${baseName(misnamed)} meant to be it?`;
        const isCertain = component.kind.mark !== 'inferred';
        const message = `"${component.id}" has no ${name}: ${isCertain ? '' : 'as far as is known, '}DSS has no code to run for it, and shows nothing of it or fails when it is used.${hint}`;
        const severity = isCertain ? 'error' : 'warning';
        yield { path, range: WHOLE_FILE, severity, message, fixes: [fixFor(path, misnamed)] };
      }
    }
  },
};

/** A file directly in the folder with the same ending whose name comes close, or the only one there is. */
function findMisnamed({ files, folder }: Component, wanted: ProjectPath): ProjectPath | undefined {
  const candidates = files.filter(
    (path) =>
      parentFolder(path) === folder && extension(path) === extension(wanted) && baseName(path) !== '__init__.py',
  );
  const near = closestName(baseName(wanted), candidates.map(baseName));
  return candidates.find((path) => baseName(path) === near) ?? (candidates.length === 1 ? candidates[0] : undefined);
}

function fixFor(path: ProjectPath, misnamed: ProjectPath | undefined): Fix {
  if (misnamed !== undefined) {
    const title = `Rename ${baseName(misnamed)} to ${baseName(path)}`;
    return { title, edit: { label: title, changes: [{ kind: 'move', from: misnamed, to: path }] } };
  }
  const title = `Create ${path}`;
  return { title, edit: { label: title, changes: [{ kind: 'write', path, content: { kind: 'text', text: '' } }] } };
}
