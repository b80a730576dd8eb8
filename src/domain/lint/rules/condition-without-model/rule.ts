import { findBareNames } from '../../../condition/references.ts';
import { findPythonNames } from '../../../condition/repair.ts';
import { findDashedReads, isWithin } from '../../condition-names.ts';
import {
  editSource,
  listUnderstood,
  placeInCondition,
  rewriteFix,
  type UnderstoodCondition,
} from '../../conditions.ts';
import type { Fix } from '../../problem.ts';
import type { Finding, Rule } from '../../rule.ts';

/** What people write for the values of the form, from the Python of the component. */
const OTHER_MODELS = new Set(['config', 'params', 'Model', 'MODEL']);

export const CONDITION_WITHOUT_MODEL: Rule = {
  id: 'condition-without-model',
  title: 'Name outside of model in a condition',
  severity: 'warning',
  fix: 'guess',
  *check(context): Iterable<Finding> {
    for (const condition of listUnderstood(context)) {
      const dashed = findDashedReads(condition);
      const python = new Set(findPythonNames(condition.expression).map(({ name }) => name));
      const seen = new Set<string>();
      for (const { name, range } of findBareNames(condition.expression)) {
        // Names with a dollar are those of AngularJS itself, such as $index.
        if (seen.has(name) || python.has(name) || name.startsWith('$') || isWithin(dashed, range)) continue;
        seen.add(name);
        const meant = meantBy(name, condition);
        const hint = meant === undefined ? '' : ` Did you mean "${meant}"?`;
        yield {
          path: condition.list.file.path,
          range: placeInCondition(condition, range),
          message: `Conditions reach the values of the form through "model"; "${name}" alone may have no value.${hint}`,
          fixes: meant === undefined ? [] : nameFix(condition, name, meant),
        };
      }
    }
  },
};

function meantBy(name: string, { list }: UnderstoodCondition): string | undefined {
  if (list.scope.has(name)) return `model.${name}`;
  return OTHER_MODELS.has(name) ? 'model' : undefined;
}

function nameFix(condition: UnderstoodCondition, name: string, meant: string): readonly Fix[] {
  const edits = findBareNames(condition.expression).flatMap((bare) =>
    bare.name === name ? [{ range: bare.range, text: meant }] : [],
  );
  return rewriteFix(condition, `Write "${meant}"`, editSource(condition, edits));
}
