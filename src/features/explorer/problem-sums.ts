import type { Problem } from '../../domain/lint/problem.ts';
import { type ProjectPath, parentFolder } from '../../domain/project/path.ts';

export interface ProblemSum {
  readonly errors: number;
  readonly warnings: number;
}

/** The errors and warnings of each file, and of each folder with all it holds. What is only worth knowing is not counted. */
export function sumProblems(
  byPath: ReadonlyMap<ProjectPath, readonly Problem[]>,
): ReadonlyMap<ProjectPath, ProblemSum> {
  const sums = new Map<ProjectPath, ProblemSum>();
  for (const [path, problems] of byPath) {
    const errors = problems.filter(({ severity }) => severity === 'error').length;
    const warnings = problems.filter(({ severity }) => severity === 'warning').length;
    if (errors + warnings === 0) continue;
    for (let entry: ProjectPath | '' = path; entry !== ''; entry = parentFolder(entry)) {
      const sum = sums.get(entry) ?? { errors: 0, warnings: 0 };
      sums.set(entry, { errors: sum.errors + errors, warnings: sum.warnings + warnings });
    }
  }
  return sums;
}

/** "2 errors, 1 warning" */
export function describeSum({ errors, warnings }: ProblemSum): string {
  return [count(errors, 'error'), count(warnings, 'warning')].filter(Boolean).join(', ');
}

function count(number: number, word: string): string {
  if (number === 0) return '';
  return `${number} ${word}${number === 1 ? '' : 's'}`;
}
