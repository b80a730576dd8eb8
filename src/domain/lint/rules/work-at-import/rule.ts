import { listComponentCode } from '../../component-code.ts';
import type { Finding, Rule } from '../../rule.ts';

export const WORK_AT_IMPORT: Rule = {
  id: 'work-at-import',
  title: 'DSS asked while the file is imported',
  severity: 'warning',
  *check(context): Iterable<Finding> {
    for (const { contract, path, file } of listComponentCode(context)) {
      if (contract.bases.length === 0) continue;
      for (const { callee, isTopLevel, range } of file.calls) {
        if (!isTopLevel || callee === undefined || !OPENERS.test(callee)) continue;
        const message = `"${callee}" runs when DSS imports the file to look for the class, where there may be no project.`;
        yield { path, range, message };
      }
    }
  },
};

const OPENERS = /^dataiku\.(?:Dataset|Folder|Model|api_client|SQLExecutor2|get_custom_variables|default_project_key)$/;
