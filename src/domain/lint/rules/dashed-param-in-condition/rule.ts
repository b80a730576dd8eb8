import { findDashedReads } from '../../condition-names.ts';
import { editSource, listUnderstood, placeInCondition, rewriteFix } from '../../conditions.ts';
import type { Finding, Rule } from '../../rule.ts';

export const DASHED_PARAM_IN_CONDITION: Rule = {
  id: 'dashed-param-in-condition',
  title: 'Dash read as a minus in a condition',
  severity: 'error',
  fix: 'safe',
  *check(context): Iterable<Finding> {
    for (const condition of listUnderstood(context)) {
      const reads = findDashedReads(condition);
      const [first] = reads;
      if (first === undefined) continue;
      const written = `model['${first.name}']`;
      yield {
        path: condition.list.file.path,
        range: placeInCondition(condition, first.range),
        message: `AngularJS takes the dash in "model.${first.name}" for a minus, so that the condition never sees the parameter "${first.name}". Write ${written}.`,
        fixes: rewriteFix(
          condition,
          `Read it as ${written}`,
          editSource(
            condition,
            reads.map(({ range, name }) => ({ range, text: `model['${name}']` })),
          ),
        ),
      };
    }
  },
};
