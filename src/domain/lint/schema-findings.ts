import type { SchemaRule } from '../schema/schema-problem.ts';
import { validate } from '../schema/validate.ts';
import type { LintContext } from './context.ts';
import type { Finding } from './rule.ts';

/** What the schemas find under one rule in all descriptors of the plugin. */
export function* findBySchema(context: LintContext, rule: SchemaRule): Iterable<Finding> {
  for (const { path, reading, text, schemaId } of context.descriptors) {
    if (schemaId === undefined) continue;
    for (const problem of validate(schemaId, reading, text)) {
      if (problem.rule !== rule) continue;
      const { range, message, severity } = problem;
      const fixes = problem.fixes.map(({ title, edits }) => ({
        title,
        edit: { label: title, changes: [{ kind: 'edit', path, edits } as const] },
      }));
      yield { path, range, message, severity, fixes };
    }
  }
}
