import type { TextRange } from '../dssjson/tree.ts';
import type { ProjectPath } from '../project/path.ts';
import type { LintContext } from './context.ts';
import type { DssErrorCode } from './dss-error-code.ts';
import type { Fix, Severity } from './problem.ts';
import type { Suppression } from './suppressions/suppression.ts';

/** What a rule finds at a place. */
export interface Finding {
  readonly path: ProjectPath;
  readonly range: TextRange;
  /** Names the value, and says what DSS does with it. */
  readonly message: string;
  /** When it differs from the severity of the rule. */
  readonly severity?: Severity;
  readonly fixes?: readonly Fix[];
  /** When it differs from that of the rule. */
  readonly errorCode?: DssErrorCode;
}

/** `safe`: one clear way to what was meant, done together with others. `guess`: to be looked at one by one. */
export type FixKind = 'safe' | 'guess';

/** One thing that is checked. It lives in a folder of its own with its page and its test. */
export interface Rule {
  /** Stable: people suppress rules by it. The name of its folder. */
  readonly id: string;
  /** What it looks for, in a few words. */
  readonly title: string;
  readonly severity: Severity;
  /** What its first fix is worth; absent when it mends nothing by itself. */
  readonly fix?: FixKind;
  /** Under which code DSS reports it. */
  readonly errorCode?: DssErrorCode;
  readonly check: (context: LintContext) => Iterable<Finding>;
  /** What can be said only once all rules have spoken: it gets the suppressions that cover nothing. */
  readonly checkUnused?: (context: LintContext, unused: readonly Suppression[]) => Iterable<Finding>;
}

/** The range of a problem that is about the file as a whole, or about one that is not there. */
export const WHOLE_FILE: TextRange = { start: 0, end: 0 };
