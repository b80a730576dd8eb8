import { setValue } from '../../../dssjson/edit.ts';
import { closestName } from '../../../schema/closest-name.ts';
import { listKind, valueAt } from '../../descriptor-values.ts';
import { editFix, rangeAt } from '../../places.ts';
import type { Finding, Rule } from '../../rule.ts';

export const GUARDRAIL_PAIR: Rule = {
  id: 'guardrail-pair',
  title: 'Half of a pair that lets a parameter decide',
  severity: 'error',
  *check(context): Iterable<Finding> {
    for (const file of listKind(context, 'python-guardrails')) {
      const names = context.paramLists.flatMap((list) =>
        list.file === file ? list.params.map(({ name }) => name) : [],
      );
      for (const flag of FLAGS) {
        const nameKey = `${flag}BasedOnParameterName`;
        const valueKey = `${flag}BasedOnParameterValue`;
        const name = valueAt(file, [nameKey]);
        const value = valueAt(file, [valueKey]);
        const missing = name === undefined ? nameKey : valueKey;
        if ((name === undefined) !== (value === undefined)) {
          const present = name === undefined ? valueKey : nameKey;
          yield {
            path: file.path,
            range: rangeAt(file.reading.root, [present]),
            message: `"${present}" needs "${missing}" beside it.`,
          };
        }
        if (typeof name !== 'string' || names.includes(name)) continue;
        const meant = closestName(name, names);
        const fixes =
          meant === undefined ? [] : editFix(`Use "${meant}"`, file.path, setValue(file.text, [nameKey], meant));
        yield {
          path: file.path,
          range: rangeAt(file.reading.root, [nameKey]),
          message: `There is no parameter "${name}".`,
          fixes,
        };
      }
    }
  },
};

const FLAGS: readonly string[] = [
  'operatesOnQueries',
  'operatesOnResponses',
  'mayRequestRetryOnResponses',
  'mayRespondDirectlyToQueries',
];
