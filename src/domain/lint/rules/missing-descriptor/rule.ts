import type { Component } from '../../../plugin/component.ts';
import { codeFilesOf } from '../../../plugin/component-place.ts';
import { baseName, type ProjectPath, parentFolder } from '../../../project/path.ts';
import { closestName } from '../../../schema/closest-name.ts';
import type { Fix } from '../../problem.ts';
import { type Finding, type Rule, WHOLE_FILE } from '../../rule.ts';

export const MISSING_DESCRIPTOR: Rule = {
  id: 'missing-descriptor',
  title: 'Component without its descriptor',
  severity: 'warning',
  fix: 'guess',
  *check({ plugin }) {
    for (const component of plugin.components) {
      if (component.missingFiles.includes(component.descriptor)) yield report(component);
    }
  },
};

function report(component: Component): Finding {
  const { descriptor, kind, id } = component;
  const misnamed = findMisnamed(component);
  const hasCode = codeFilesOf(kind).some((name) => component.files.some((path) => baseName(path) === name));
  const hint = misnamed === undefined ? '' : ` Is ${baseName(misnamed)} meant to be it?`;
  const isCertain = kind.mark !== 'inferred';
  return {
    path: descriptor,
    range: WHOLE_FILE,
    // A folder of something else beside the components, or one put aside, is seen in published plugins.
    severity: isCertain && (misnamed !== undefined || hasCode) ? 'error' : 'warning',
    message: `"${id}" has no ${kind.descriptor}, so DSS shows nothing for this folder${isCertain ? '' : ', as far as is known'}: a ${kind.label} needs that file.${hint}`,
    fixes: [misnamed === undefined ? createFix(component) : renameFix(misnamed, descriptor)],
  };
}

/** A JSON file directly in the folder whose name comes close, or the only one there is. */
function findMisnamed({ files, folder, kind }: Component): ProjectPath | undefined {
  const candidates = files.filter((path) => parentFolder(path) === folder && /\.json\w*$/i.test(path));
  const near = closestName(kind.descriptor, candidates.map(baseName));
  return candidates.find((path) => baseName(path) === near) ?? (candidates.length === 1 ? candidates[0] : undefined);
}

function renameFix(from: ProjectPath, to: ProjectPath): Fix {
  const title = `Rename ${baseName(from)} to ${baseName(to)}`;
  return { title, edit: { label: title, changes: [{ kind: 'move', from, to }] } };
}

function createFix({ descriptor, id, kind }: Component): Fix {
  const title = `Create ${descriptor}`;
  const meta = { label: id, description: '', icon: 'fas fa-puzzle-piece' };
  const value = {
    ...(kind.form === 'none' ? { label: id } : { meta }),
    ...(kind.form === 'params' ? { params: [] } : {}),
  };
  const text = `${JSON.stringify(value, null, 4)}\n`;
  return {
    title,
    edit: { label: title, changes: [{ kind: 'write', path: descriptor, content: { kind: 'text', text } }] },
  };
}
