import { lastName, listComponentCode } from '../../component-code.ts';
import type { Finding, Rule } from '../../rule.ts';

export const BASE_CLASS: Rule = {
  id: 'base-class',
  title: 'No class, or two, of the base class that DSS looks for',
  severity: 'error',
  *check(context): Iterable<Finding> {
    for (const { contract, path, file, classes, isUnsure } of listComponentCode(context)) {
      if (contract.bases.length === 0 || file.errors.length > 0) continue;
      const names = contract.bases.map(lastName);
      if (classes.length === 0 && !isUnsure) {
        // Without any class or import the code has still to be written.
        const isBegun = file.classes.length + file.functions.length + file.imports.length > 0;
        const range = file.classes[0]?.range ?? { start: 0, end: 0 };
        yield {
          severity: isBegun ? 'error' : 'warning',
          path,
          range,
          message: `No class here inherits from ${names.join(' or ')}, so DSS finds nothing to run.`,
        };
      }
      for (const name of names) {
        const [first, second] = classes.filter(({ bases }) => bases.some((base) => lastName(base) === name));
        if (first === undefined || second === undefined) continue;
        const message = `"${first.name}" inherits from ${name} already: with two such classes DSS does not choose one.`;
        yield { path, range: second.range, message };
      }
    }
  },
};
