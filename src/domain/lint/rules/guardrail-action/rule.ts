import { findMember } from '../../../dssjson/tree.ts';
import { lookUp } from '../../../look-up.ts';
import { readDescriptor } from '../../../plugin/descriptor.ts';
import { dictEntries, textValue } from '../../../python/literal.ts';
import { walk } from '../../../python/syntax.ts';
import { listMethods } from '../../model-code.ts';
import type { Finding, Rule } from '../../rule.ts';

export const GUARDRAIL_ACTION: Rule = {
  id: 'guardrail-action',
  title: 'Action that the guardrail is not allowed',
  severity: 'warning',
  *check(context): Iterable<Finding> {
    for (const { method, path, file, component } of listMethods(context, 'BaseGuardrail', ['process'])) {
      const root = readDescriptor(context.project, component.descriptor)?.root;
      const found: Finding[] = [];
      walk(method.node, (node) => {
        const given = dictEntries(node, file.text).find(({ key }) => key === 'action');
        const action = given === undefined ? undefined : textValue(given.value, file.text);
        if (given === undefined || action === undefined) return true;
        const range = { start: given.value.from, end: given.value.to };
        const flag = lookUp(FLAGS, action);
        if (flag === undefined) {
          if (!PLAIN.has(action))
            found.push({ path, range, message: `"${action}" is no action of a guardrail that is known: ${KNOWN}.` });
          return true;
        }
        const member = root === undefined ? undefined : findMember(root, flag)?.value;
        const isAllowed = member?.kind === 'scalar' && member.value === true;
        const depends = root !== undefined && findMember(root, `${flag}BasedOnParameterName`) !== undefined;
        if (isAllowed || depends) return true;
        found.push({ path, range, message: `${action} needs "${flag}": true in guardrail.json.` });
        return true;
      });
      yield* found;
    }
  },
};

const FLAGS: Readonly<Record<string, string>> = {
  RETRY: 'mayRequestRetryOnResponses',
  RESPOND: 'mayRespondDirectlyToQueries',
};
const PLAIN: ReadonlySet<string> = new Set(['PASS', 'PASS_WITH_AUDIT', 'FAIL']);
const KNOWN = 'PASS, PASS_WITH_AUDIT, FAIL, RESPOND and RETRY';
