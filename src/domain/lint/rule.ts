import type { TextRange } from '../dssjson/tree.ts';
import type { ProjectPath } from '../project/path.ts';
import type { LintContext } from './context.ts';
import type { Fix, Severity } from './problem.ts';

/** What a rule finds at a place. */
export interface Finding {
  readonly path: ProjectPath;
  readonly range: TextRange;
  /** Names the value, and says what DSS does with it. */
  readonly message: string;
  /** When it differs from the severity of the rule. */
  readonly severity?: Severity;
  readonly fixes?: readonly Fix[];
}

/** One thing that is checked. It lives in a folder of its own with its test. */
export interface Rule {
  /** Stable: people suppress rules by it. The name of its folder. */
  readonly id: string;
  /** What it looks for, in a few words. */
  readonly title: string;
  readonly severity: Severity;
  /** Why it matters: what DSS does, with the mark of the source. */
  readonly docs: string;
  readonly check: (context: LintContext) => Iterable<Finding>;
}

/** The range of a problem that is about the file as a whole, or about one that is not there. */
export const WHOLE_FILE: TextRange = { start: 0, end: 0 };
