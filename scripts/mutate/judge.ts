import { CATALOG } from '../../src/catalog/catalog.ts';
import type { LintContext } from '../../src/domain/lint/context.ts';
import type { Problem, Severity } from '../../src/domain/lint/problem.ts';
import { RULES } from '../../src/domain/lint/rules.ts';
import { runRules } from '../../src/domain/lint/run-rules.ts';
import { applyChanges, type Change } from '../../src/domain/project/change.ts';
import type { Project } from '../../src/domain/project/project.ts';
import type { Operator } from './operator.ts';
import { makeRandom, shuffle } from './random.ts';

/** A plugin that is mutated. */
export interface Subject {
  readonly name: string;
  readonly context: LintContext;
}

export interface OperatorOutcome {
  readonly name: string;
  readonly tried: number;
  readonly asError: number;
  readonly asWarning: number;
  /** The mutations about which nothing of weight was said: plugin, and what was changed. */
  readonly missed: readonly string[];
}

/**
 * Breaks plugins in one way, at places that the seed chooses among all there are, and counts what is said of it. A mutation is
 * reported when there is an error or a warning that the plugin did not have before.
 */
export function judgeOperator(
  operator: Operator,
  subjects: readonly Subject[],
  seed: number,
  samples: number,
): OperatorOutcome {
  const random = makeRandom(seed);
  const sites = subjects.flatMap((subject) => [...operator.sites(subject.context)].map((site) => ({ subject, site })));
  const missed: string[] = [];
  const counts: Record<Severity, number> = { error: 0, warning: 0, information: 0 };
  let tried = 0;
  for (const { subject, site } of shuffle(sites, random)) {
    if (tried === samples) break;
    const changes = site(random);
    const mutated = changes === undefined ? undefined : applyChanges(subject.context.project, changes);
    if (changes === undefined || !mutated?.ok) continue;
    tried += 1;
    const weight = weighNew(subject.context.project, mutated.value.project);
    if (weight === undefined || weight === 'information') missed.push(`${subject.name}: ${describeChanges(changes)}`);
    else counts[weight] += 1;
  }
  return { name: operator.name, tried, asError: counts.error, asWarning: counts.warning, missed };
}

const known = new WeakMap<Project, readonly Problem[]>();

function problemsOf(project: Project): readonly Problem[] {
  const before = known.get(project) ?? runRules(project, CATALOG, RULES);
  known.set(project, before);
  return before;
}

/** The greatest severity among the problems that only the second project has. */
function weighNew(before: Project, after: Project): Severity | undefined {
  const counts = new Map<string, number>();
  for (const problem of problemsOf(before)) counts.set(keyOf(problem), (counts.get(keyOf(problem)) ?? 0) + 1);
  let greatest: Severity | undefined;
  for (const problem of runRules(after, CATALOG, RULES)) {
    const left = counts.get(keyOf(problem)) ?? 0;
    counts.set(keyOf(problem), left - 1);
    if (left > 0) continue;
    if (problem.severity === 'error') return 'error';
    if (greatest !== 'warning') greatest = problem.severity;
  }
  return greatest;
}

function keyOf({ rule, severity, path, message }: Problem): string {
  return [rule, severity, path, message].join('\n');
}

function describeChanges(changes: readonly Change[]): string {
  const [first] = changes;
  if (first === undefined) return 'nothing';
  if (first.kind === 'move') return `${first.from} -> ${first.to}`;
  if (first.kind !== 'edit') return `${first.kind} ${first.path}`;
  return `${first.path} ${JSON.stringify(first.edits.map(({ offset, length, text }) => [offset, length, text]))}`;
}
