import { setValue } from '../../../dssjson/edit.ts';
import { textAt } from '../../../plugin/descriptor.ts';
import type { Project } from '../../../project/project.ts';
import { readText } from '../../../project/project.ts';
import { listJsModules } from '../../../references/declarations.ts';
import { closestName } from '../../../schema/closest-name.ts';
import { editFix, rangeAt } from '../../places.ts';
import type { Finding, Rule } from '../../rule.ts';

export const FORM_MODULE_MISSING: Rule = {
  id: 'form-module-missing',
  title: 'Module of a form that no file declares',
  severity: 'warning',
  *check({ descriptors, project }): Iterable<Finding> {
    let known: readonly string[] | undefined;
    for (const file of descriptors) {
      const name = textAt(file.reading, ['paramsModule']);
      if (!name) continue;
      known ??= listJsModules(project).flatMap(({ target }) => ('name' in target ? [target.name] : []));
      if (known.includes(name) || isUnreadable(project)) continue;
      const meant = closestName(name, known);
      const hint = meant === undefined ? '' : ` Did you mean "${meant}"?`;
      const fixes =
        meant === undefined ? [] : editFix(`Use "${meant}"`, file.path, setValue(file.text, ['paramsModule'], meant));
      const message = `No file in js/ declares the module "${name}", so the form stays empty.${hint}`;
      yield { path: file.path, range: rangeAt(file.reading.root, ['paramsModule']), message, fixes };
    }
  },
};

/** Whether there are files in `js/`, and none has a text: what they declare cannot be told. */
function isUnreadable(project: Project): boolean {
  const paths = [...project.files.keys()].filter((path) => path.startsWith('js/'));
  return paths.length > 0 && paths.every((path) => (readText(project, path) ?? '').trim() === '');
}
