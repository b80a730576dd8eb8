import { listComponentCode } from '../../component-code.ts';
import { editTextFix } from '../../places.ts';
import type { Finding, Rule } from '../../rule.ts';

export const CLASS_NAME: Rule = {
  id: 'class-name',
  title: 'Class of another name than DSS asks for',
  severity: 'error',
  fix: 'guess',
  *check(context): Iterable<Finding> {
    for (const { contract, path, file, classes } of listComponentCode(context)) {
      const { className } = contract;
      if (className === undefined || file.errors.length > 0 || file.names.has(className) || file.names.has('*'))
        continue;
      if (file.classes.some(({ name }) => name === className)) continue;
      const only = classes.length === 1 ? classes[0] : file.classes.length === 1 ? file.classes[0] : undefined;
      const range = only?.range ?? file.classes[0]?.range ?? { start: 0, end: 0 };
      const message = `DSS takes the class "${className}", and there is none.`;
      const fixes =
        only === undefined ? [] : editTextFix(`Rename "${only.name}" to "${className}"`, path, range, className);
      yield { path, range, message, fixes };
    }
  },
};
