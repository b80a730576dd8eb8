import { lookUp } from '../../../look-up.ts';
import { extension } from '../../../project/path.ts';
import { textValue } from '../../../python/literal.ts';
import { readPython } from '../../../python/read-python.ts';
import { closestName } from '../../../schema/closest-name.ts';
import { lastName } from '../../component-code.ts';
import { editTextFix } from '../../places.ts';
import { listRoles } from '../../roles.ts';
import type { Finding, Rule } from '../../rule.ts';

export const UNKNOWN_ROLE_READ: Rule = {
  id: 'unknown-role-read',
  title: 'Code that reads a role which is not declared',
  severity: 'error',
  fix: 'guess',
  *check({ descriptors, project }): Iterable<Finding> {
    for (const descriptor of descriptors) {
      const { component } = descriptor;
      if (component === undefined || listRoles(descriptor, 'outputRoles').length === 0) continue;
      for (const path of component.files) {
        const file = extension(path) === 'py' ? readPython(project, path) : undefined;
        for (const call of file?.calls ?? []) {
          const list = lookUp(READERS, lastName(call.callee ?? ''));
          const value = call.arguments[0]?.value;
          const name = value === undefined || file === undefined ? undefined : textValue(value, file.text);
          if (list === undefined || value === undefined || name === undefined) continue;
          const names = listRoles(descriptor, list).map((role) => role.name);
          if (names.includes(name)) continue;
          const meant = closestName(name, names) ?? (names.length === 1 ? names[0] : undefined);
          const hint = meant === undefined ? '' : ` Did you mean "${meant}"?`;
          const message = `recipe.json has no role "${name}" in ${list}, so nothing is read here.${hint}`;
          const range = { start: value.from, end: value.to };
          const inner = { start: value.from + 1, end: value.to - 1 };
          const fixes = meant === undefined ? [] : editTextFix(`Use "${meant}"`, path, inner, meant);
          // A recipe may add an output of its own. (seen)
          yield { path, range, message, fixes, severity: list === 'inputRoles' ? 'error' : 'warning' };
        }
      }
    }
  },
};

/** The functions that read the objects of a role. (documented) */
const READERS: Readonly<Record<string, 'inputRoles' | 'outputRoles'>> = {
  get_input_names_for_role: 'inputRoles',
  get_output_names_for_role: 'outputRoles',
};
