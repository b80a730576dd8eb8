import type { Rule } from '../../rule.ts';

/** What reads well and means something else than it seems to. */
const MISLEADING: ReadonlySet<string> = new Set(['duplicate-key', 'empty-item']);

export const STRICT_JSON: Rule = {
  id: 'strict-json',
  title: 'Legal for DSS, not strict JSON',
  severity: 'information',
  docs: 'DSS reads more than strict JSON, as far as is known by the rules of a lenient reader. Other tools, such as jq or Python, refuse such files. Comments are not reported: DSS writes them itself. (documented, seen)',
  *check({ descriptors }) {
    for (const { path, reading, schemaId } of descriptors) {
      for (const { kind, range, message } of reading.notes) {
        // Where a schema judges the file, it says more about an empty item.
        if (kind === 'comment' || (kind === 'empty-item' && schemaId !== undefined)) continue;
        const severity = MISLEADING.has(kind) ? 'warning' : 'information';
        yield { path, range, severity, message };
      }
    }
  },
};
