import { setValue } from '../../../dssjson/edit.ts';
import { closestName } from '../../../schema/closest-name.ts';
import { editFix, rangeOfKey } from '../../places.ts';
import type { Finding, Rule } from '../../rule.ts';

/** A text of the expression, or `model.` with the name behind it. Names inside texts do not count. */
const REFERENCE = /'(?:[^'\\]|\\.)*'|"(?:[^"\\]|\\.)*"|(?<![\w$.])model\.([A-Za-z_$][\w$]*)/g;

export const UNKNOWN_CONDITION_PARAM: Rule = {
  id: 'unknown-condition-param',
  title: 'Condition on a parameter that is not there',
  severity: 'error',
  fix: 'guess',
  *check({ paramLists }): Iterable<Finding> {
    for (const { file, params, scope } of paramLists) {
      for (const { visibilityCondition, node, path } of params) {
        if (typeof visibilityCondition !== 'string') continue;
        for (const name of namesIn(visibilityCondition)) {
          if (scope.has(name)) continue;
          const meant = closestName(name, scope);
          const hint = meant === undefined ? '' : ` Did you mean "model.${meant}"?`;
          const message = `The condition reads "model.${name}", and no parameter of this form has that name.${hint}`;
          const target = [...path, 'visibilityCondition'];
          const fixes =
            meant === undefined
              ? []
              : editFix(
                  `Read "model.${meant}"`,
                  file.path,
                  setValue(file.text, target, readOther(visibilityCondition, name, meant)),
                );
          yield { path: file.path, range: rangeOfKey(node, 'visibilityCondition'), message, fixes };
        }
      }
    }
  },
};

function namesIn(expression: string): ReadonlySet<string> {
  return new Set([...expression.matchAll(REFERENCE)].flatMap((match) => match[1] ?? []));
}

function readOther(expression: string, name: string, meant: string): string {
  return expression.replace(REFERENCE, (found: string, read: string | undefined) =>
    read === name ? `model.${meant}` : found,
  );
}
