import type { JsonValue } from '../dssjson/json-value.ts';
import { findCoreClashes, type LineProblem } from './core-clashes.ts';
import { parseRequirements } from './parse-requirements.ts';
import { normalizeName, type RequirementLine } from './requirement-line.ts';

/** Finds packages that are listed again under the same condition. The later line is told. */
export function findDuplicates(lines: readonly RequirementLine[]): LineProblem[] {
  const seen = new Map<string, RequirementLine>();
  return lines.flatMap((line): LineProblem[] => {
    if (line.name === '' || line.kind === 'invalid') return [];
    const key = `${normalizeName(line.name)};${line.marker.replace(/\s+/g, ' ')}`;
    const first = seen.get(key);
    if (first === undefined) {
      seen.set(key, line);
      return [];
    }
    const message = `"${line.name}" is already on line ${first.line + 1}. pip must satisfy both, or stops. Keep one of them.`;
    return [{ line, problem: { severity: 'warning', message } }];
  });
}

/**
 * The lines of a requirements file with all that is wrong with each: what pip refuses, packages listed twice, and rules
 * that fight the core packages. `descriptor` is the value of `desc.json`.
 */
export function analyzeRequirements(text: string, descriptor: JsonValue | undefined): RequirementLine[] {
  const lines = parseRequirements(text);
  const found = new Map<RequirementLine, LineProblem>();
  for (const problem of [...findCoreClashes(lines, descriptor), ...findDuplicates(lines)]) {
    if (!found.has(problem.line)) found.set(problem.line, problem);
  }
  return lines.map((line) => {
    const extra = found.get(line);
    return line.problem !== undefined || extra === undefined ? line : { ...line, problem: extra.problem };
  });
}
