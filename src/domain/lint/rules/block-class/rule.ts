import { isProjectPath } from '../../../project/path.ts';
import { readPython } from '../../../python/read-python.ts';
import { listKind, valueAt } from '../../descriptor-values.ts';
import { rangeAt } from '../../places.ts';
import type { Finding, Rule } from '../../rule.ts';

export const BLOCK_CLASS: Rule = {
  id: 'block-class',
  title: 'Class of an agent block that is not in python-lib',
  severity: 'warning',
  *check(context): Iterable<Finding> {
    for (const file of listKind(context, 'python-structured-agent-blocks')) {
      const name = valueAt(file, ['pyClazzName']);
      if (typeof name !== 'string' || name === '') continue;
      const range = rangeAt(file.reading.root, ['pyClazzName']);
      const dot = name.lastIndexOf('.');
      if (dot < 1) {
        yield { path: file.path, range, message: `"${name}" names no module: write "module.Class".` };
        continue;
      }
      const stem = `python-lib/${name.slice(0, dot).replaceAll('.', '/')}`;
      const found = [`${stem}.py`, `${stem}/__init__.py`].find(
        (path) => isProjectPath(path) && context.project.files.has(path),
      );
      if (found === undefined) {
        yield { path: file.path, range, message: `There is no ${stem}.py that could hold the class.` };
        continue;
      }
      const python = isProjectPath(found) ? readPython(context.project, found) : undefined;
      const wanted = name.slice(dot + 1);
      if (python === undefined || python.errors.length > 0 || python.names.has('*') || python.names.has(wanted))
        continue;
      if (python.classes.some((each) => each.name === wanted)) continue;
      yield { path: file.path, range, message: `${found} has no class "${wanted}".` };
    }
  },
};
