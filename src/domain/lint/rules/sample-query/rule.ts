import { listMethods } from '../../model-code.ts';
import type { Finding, Rule } from '../../rule.ts';

export const SAMPLE_QUERY: Rule = {
  id: 'sample-query',
  title: 'Tool without a sample query',
  severity: 'information',
  *check(context): Iterable<Finding> {
    for (const { path, methods, owner, isInherited } of listMethods(context, 'BaseAgentTool', ['invoke'])) {
      if (isInherited || methods.some(({ name }) => name === 'load_sample_query')) continue;
      yield {
        path,
        range: owner.range,
        message: 'Without "load_sample_query" DSS cannot offer an example of the arguments.',
      };
    }
  },
};
