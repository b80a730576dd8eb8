import type { Rule } from '../../rule.ts';

export const SUPPRESSION_REASON: Rule = {
  id: 'suppression-reason',
  title: 'Suppression without a reason',
  severity: 'warning',
  *check({ suppressions }) {
    for (const { rule, reason, path, range } of suppressions) {
      if (reason !== '') continue;
      const message = `Findings of "${rule}" are suppressed here, and nothing says why. Write the reason behind it.`;
      yield { path, range, message };
    }
  },
};
