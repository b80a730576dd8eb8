import { readDescriptor, textAt } from '../../../plugin/descriptor.ts';
import { listComponentCode } from '../../component-code.ts';
import type { Finding, Rule } from '../../rule.ts';

export const MACRO_RESULT: Rule = {
  id: 'macro-result',
  title: 'Macro that returns nothing to show',
  severity: 'warning',
  *check(context): Iterable<Finding> {
    for (const { component, path, classes } of listComponentCode(context)) {
      const type = textAt(readDescriptor(context.project, component.descriptor), ['resultType']);
      if (component.kind.folder !== 'python-runnables' || type === undefined || type === 'NONE') continue;
      for (const { methods } of classes) {
        const run = methods.find(({ name }) => name === 'run');
        if (run === undefined || run.returns.some((value) => value !== undefined)) continue;
        yield {
          path,
          range: run.range,
          message: `resultType is ${type}, and run returns nothing: the result stays empty.`,
        };
      }
    }
  },
};
