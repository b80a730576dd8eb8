import type { ConditionErrorKind } from '../../../condition/condition-error.ts';
import { findPythonNames, meantByPython, repairCondition } from '../../../condition/repair.ts';
import { listConditions, placeInCondition, rewriteFix, type WrittenCondition } from '../../conditions.ts';
import type { Finding, Rule } from '../../rule.ts';

const FOREIGN: ReadonlySet<ConditionErrorKind> = new Set(['python-word', 'javascript-word', 'template', 'arrow']);

export const CONDITION_FOREIGN_SYNTAX: Rule = {
  id: 'condition-foreign-syntax',
  title: 'Condition in Python or JavaScript',
  severity: 'error',
  fix: 'safe',
  *check(context): Iterable<Finding> {
    for (const condition of listConditions(context)) {
      const { parsed } = condition;
      if (parsed.ok) yield* judgeNames(condition);
      else if (FOREIGN.has(parsed.error.kind)) {
        yield {
          path: condition.list.file.path,
          range: placeInCondition(condition, parsed.error.range),
          message: `DSS evaluates conditions with AngularJS: ${parsed.error.message}. It cannot evaluate this one, so that the field may never show.`,
          fixes: fixesOf(condition),
        };
      }
    }
  },
};

/** Words of Python that are names for AngularJS, which finds nothing for them: the condition works by accident, if at all. */
function* judgeNames(condition: WrittenCondition): Iterable<Finding> {
  const { parsed, list } = condition;
  const [first] = parsed.ok ? findPythonNames(parsed.value) : [];
  if (first === undefined) return;
  yield {
    path: list.file.path,
    range: placeInCondition(condition, first.range),
    severity: 'warning',
    message: `"${first.name}" is Python. For AngularJS it is a name without a value; write "${meantByPython(first.name)}".`,
    fixes: fixesOf(condition),
  };
}

function fixesOf(condition: WrittenCondition) {
  return rewriteFix(condition, 'Write it as AngularJS does', repairCondition(condition.source));
}
