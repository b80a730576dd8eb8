import type { TextRange } from '../dssjson/tree.ts';
import type { ProjectEdit } from '../project/change.ts';
import type { ProjectPath } from '../project/path.ts';
import type { DssErrorCode } from './dss-error-code.ts';
import type { SuppressedBy } from './suppressions/suppression.ts';

/** `error`: DSS fails or shows nothing. `warning`: DSS loads it, and it does not do what was meant. `information`: worth knowing. */
export type Severity = 'error' | 'warning' | 'information';

/** A way to mend a problem that changes nothing else. */
export interface Fix {
  /** What will be done: 'Rename "lable" to "label"'. */
  readonly title: string;
  readonly edit: ProjectEdit;
}

/** Something wrong with a plugin, at a place in one of its files. Plain data: it crosses workers and is printed by the command line. */
export interface Problem {
  /** The stable id of the rule that found it. */
  readonly rule: string;
  readonly severity: Severity;
  /** The file it is shown at. It may be absent from the project when the problem is that it is missing. */
  readonly path: ProjectPath;
  /** Where in the text of the file; an empty range at 0 when the whole file is meant. */
  readonly range: TextRange;
  /** Names the value, and says what DSS will do with it. */
  readonly message: string;
  readonly fixes: readonly Fix[];
  /** The code under which DSS reports it, where one is documented. */
  readonly errorCode?: DssErrorCode;
  /** Why it is not counted, when someone decided to live with it. */
  readonly suppressed?: SuppressedBy;
}

/** How many problems of each severity there are. Those that are suppressed do not count. */
export interface ProblemCounts {
  readonly errors: number;
  readonly warnings: number;
  readonly information: number;
}

export function countProblems(problems: readonly Problem[]): ProblemCounts {
  let errors = 0;
  let warnings = 0;
  let information = 0;
  for (const problem of problems) {
    if (problem.suppressed !== undefined) continue;
    if (problem.severity === 'error') errors += 1;
    else if (problem.severity === 'warning') warnings += 1;
    else information += 1;
  }
  return { errors, warnings, information };
}
