import type { JsonPath } from '../dssjson/json-value.ts';
import type { TextRange } from '../dssjson/tree.ts';
import type { Severity } from '../lint/problem.ts';
import type { TextEdit } from '../project/text-edit.ts';

/** What a value can do wrong by its schema. Each is a rule of its own for those who read problems. */
export type SchemaRule = 'unknown-key' | 'wrong-type' | 'missing-key' | 'unknown-value';

/** A way to mend the one file it was found in. */
export interface SchemaFix {
  readonly title: string;
  readonly edits: readonly TextEdit[];
}

/** Where a value departs from its schema. */
export interface SchemaProblem {
  readonly rule: SchemaRule;
  readonly severity: Severity;
  readonly range: TextRange;
  /** The value it is about: for a missing key, the object that lacks it. */
  readonly path: JsonPath;
  readonly message: string;
  readonly fixes: readonly SchemaFix[];
}
