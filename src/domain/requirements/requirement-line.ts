import type { TextRange } from '../dssjson/tree.ts';
import type { VersionRule } from './version.ts';

/** What a line of `requirements.txt` is for pip. */
export type RequirementKind = 'requirement' | 'url' | 'path' | 'option' | 'comment' | 'blank' | 'invalid';

/** What is wrong with a line, in words: what it is, and what to do. */
export interface RequirementProblem {
  /** `error`: pip stops, and DSS cannot build the environment. `warning`: pip goes on, and the result may surprise. */
  readonly severity: 'error' | 'warning';
  readonly message: string;
  /** The whole line as it was probably meant, where that is safe to say. */
  readonly replacement?: string;
  /** The stretch of the line that is meant; the whole line when absent. */
  readonly range?: TextRange;
}

/** One line as pip counts them: a `\` at the end goes on with the next. Ranges are offsets in the whole text. */
export interface RequirementLine {
  readonly kind: RequirementKind;
  /** The number of its first line, from 0. */
  readonly line: number;
  /** From its first character to before its line end. */
  readonly range: TextRange;
  /** As written. */
  readonly raw: string;
  /** The package as written; `''` when the line names none. */
  readonly name: string;
  readonly extras: readonly string[];
  readonly rules: readonly VersionRule[];
  /** The version rules as written, without parentheses: '>=1,<2'. */
  readonly ruleText: string;
  /** Where the rules stand, or would: an empty range after the name and extras. */
  readonly ruleRange: TextRange;
  /** The environment marker as written: 'python_version < "3.10"'. */
  readonly marker: string;
  /** Where the marker with its `;` stands, or would. */
  readonly markerRange: TextRange;
  /** The address of `name @ address` and of a line that is an address. */
  readonly url: string;
  /** Options that follow a requirement: `--hash=sha256:...`. */
  readonly options: readonly string[];
  /** The comment with its `#`. */
  readonly comment: string;
  readonly problem: RequirementProblem | undefined;
}

/** The name under which pip compares packages: 'Scikit_Learn' is 'scikit-learn'. (PEP 503) */
export function normalizeName(name: string): string {
  return name.toLowerCase().replace(/[-_.]+/g, '-');
}
