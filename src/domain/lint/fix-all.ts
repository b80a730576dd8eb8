import type { ComponentKind } from '../plugin/component-kind.ts';
import type { DssVersion } from '../plugin/dss-version.ts';
import { applyChanges, type Change, type ProjectEdit, pathsOf } from '../project/change.ts';
import type { ProjectPath } from '../project/path.ts';
import type { Project } from '../project/project.ts';
import type { TextEdit } from '../project/text-edit.ts';
import type { Problem } from './problem.ts';
import type { Rule } from './rule.ts';
import { runRules } from './run-rules.ts';

/** Which problems are mended together: all of one rule, or all of the rules whose fix is safe. */
export type FixScope = { readonly kind: 'rule'; readonly rule: string } | { readonly kind: 'safe' };

export interface FixAllResult {
  /** All that was mended, as one edit; without changes when nothing could be. */
  readonly edit: ProjectEdit;
  /** How many problems are gone. */
  readonly fixed: number;
  /** How many of the scope are still there: they have no fix, or one that does not go together with the others. */
  readonly left: number;
}

/** A fix may bring to light what another one then mends. Beyond this many rounds they would be undoing each other. */
const MOST_ROUNDS = 20;

/**
 * Mends problems by their first fixes, as many at once as do not touch the same places, and again until none is left that
 * has a fix. What is suppressed is let be.
 */
export function fixAll(
  project: Project,
  kinds: readonly ComponentKind[],
  rules: readonly Rule[],
  target: DssVersion,
  scope: FixScope,
): FixAllResult {
  const inScope = new Set(rules.filter((rule) => isInScope(rule, scope)).map(({ id }) => id));
  const find = (state: Project) =>
    runRules(state, kinds, rules, target).filter(
      ({ rule, suppressed }) => inScope.has(rule) && suppressed === undefined,
    );
  const label = scope.kind === 'safe' ? 'Fix all safe problems' : `Fix all of ${scope.rule}`;
  const changes: Change[] = [];
  let state = project;
  let problems = find(project);
  const before = problems.length;
  for (let round = 0; round < MOST_ROUNDS; round += 1) {
    const step = mend(state, problems);
    if (step === undefined) break;
    changes.push(...step.changes);
    state = step.project;
    problems = find(state);
  }
  return { edit: { label, changes }, fixed: Math.max(before - problems.length, 0), left: problems.length };
}

function isInScope({ id, fix }: Rule, scope: FixScope): boolean {
  return scope.kind === 'safe' ? fix === 'safe' : id === scope.rule;
}

interface Step {
  readonly project: Project;
  readonly changes: readonly Change[];
}

/** One round: the fixes that go together, else the first alone that can be applied. */
function mend(project: Project, problems: readonly Problem[]): Step | undefined {
  const fixes = problems.flatMap(({ fixes: [first] }) => (first === undefined ? [] : [first.edit.changes]));
  for (const changes of [combine(fixes), ...fixes]) {
    const applied = applyChanges(project, changes);
    if (applied.ok && changes.length > 0) return { project: applied.value.project, changes };
  }
  return undefined;
}

/** The changes of the fixes that do not touch what an earlier one touches; edits of one file become one change. */
function combine(fixes: readonly (readonly Change[])[]): readonly Change[] {
  const edits = new Map<ProjectPath, TextEdit[]>();
  const taken = new Set<ProjectPath>();
  const others: Change[] = [];
  for (const changes of fixes) {
    if (changes.some((change) => collides(change, edits, taken))) continue;
    for (const change of changes) {
      if (change.kind === 'edit') edits.set(change.path, [...(edits.get(change.path) ?? []), ...change.edits]);
      else {
        others.push(change);
        for (const path of pathsOf(change)) taken.add(path);
      }
    }
  }
  return [...[...edits].map(([path, list]) => ({ kind: 'edit', path, edits: list }) as const), ...others];
}

function collides(
  change: Change,
  edits: ReadonlyMap<ProjectPath, readonly TextEdit[]>,
  taken: ReadonlySet<ProjectPath>,
): boolean {
  if (pathsOf(change).some((path) => taken.has(path))) return true;
  if (change.kind !== 'edit') return pathsOf(change).some((path) => edits.has(path));
  const there = edits.get(change.path) ?? [];
  return change.edits.some((edit) => there.some((other) => touches(edit, other)));
}

/** Edits side by side count too: which of two texts comes first would be left to chance. */
function touches(a: TextEdit, b: TextEdit): boolean {
  return a.offset <= b.offset + b.length && b.offset <= a.offset + a.length;
}
