import type { LintContext } from '../../src/domain/lint/context.ts';
import { countProblems, type Problem } from '../../src/domain/lint/problem.ts';
import { RULES } from '../../src/domain/lint/rules.ts';

/** What one plugin came to. */
export interface PluginOutcome {
  readonly name: string;
  readonly context: LintContext;
  readonly problems: readonly Problem[];
}

/** Descriptors of all plugins together. */
export interface DescriptorCounts {
  readonly all: number;
  /** Those for which there is a schema. */
  readonly judged: number;
  readonly unreadable: readonly string[];
}

export function countDescriptors(outcomes: readonly PluginOutcome[]): DescriptorCounts {
  const all = outcomes.flatMap(({ name, context }) => context.descriptors.map((file) => ({ name, ...file })));
  return {
    all: all.length,
    judged: all.filter(({ schemaId }) => schemaId !== undefined).length,
    unreadable: all.filter(({ reading }) => reading.errors.length > 0).map(({ name, path }) => `${name}/${path}`),
  };
}

/** The rules that judge by the schemas of descriptors. */
const SCHEMA_RULES: readonly string[] = ['missing-key', 'wrong-type', 'unknown-key', 'unknown-value'];

export function isSchemaError({ rule, severity }: Problem): boolean {
  return severity === 'error' && SCHEMA_RULES.includes(rule);
}

export const TALLY_HEADINGS = ['rule', 'errors', 'warnings', 'information', 'plugins'] as const;

/** A row for every rule, those that found nothing included, and one for all. */
export function tallyByRule(outcomes: readonly PluginOutcome[]): (string | number)[][] {
  const tally = (label: string, isCounted: (problem: Problem) => boolean) => {
    const counted = outcomes.map(({ problems }) => problems.filter(isCounted));
    const { errors, warnings, information } = countProblems(counted.flat());
    return [label, errors, warnings, information, counted.filter((problems) => problems.length > 0).length];
  };
  return [...RULES.map(({ id }) => tally(id, ({ rule }) => rule === id)), tally('all', () => true)];
}
