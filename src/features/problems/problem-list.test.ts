import { describe, expect, it } from 'vitest';
import type { Problem, Severity } from '../../domain/lint/problem.ts';
import { toPath } from '../../domain/project/path.ts';
import { groupProblems, lineAt } from './problem-list.ts';

const problem = (path: string, start: number, message: string, severity: Severity = 'error'): Problem => ({
  rule: 'unknown-key',
  severity,
  path: toPath(path),
  range: { start, end: start + 1 },
  message,
  fixes: [],
});

const all: ReadonlySet<Severity> = new Set(['error', 'warning', 'information']);
const problems = [
  problem('plugin.json', 9, 'second'),
  problem('a/llm.json', 3, 'Misspelt key', 'warning'),
  problem('plugin.json', 1, 'first'),
];

describe('the list of problems', () => {
  it('is by file, and within a file by place', () => {
    const groups = groupProblems(problems, { text: '', severities: all });
    expect(groups.map(({ path }) => path)).toEqual(['a/llm.json', 'plugin.json']);
    expect(groups[1]?.problems.map(({ message }) => message)).toEqual(['first', 'second']);
  });

  it('is filtered by message, path and rule, and by severity', () => {
    expect(groupProblems(problems, { text: 'MISSPELT', severities: all })).toHaveLength(1);
    expect(groupProblems(problems, { text: 'llm.json', severities: all })).toHaveLength(1);
    expect(groupProblems(problems, { text: 'unknown-key', severities: all })).toHaveLength(2);
    expect(groupProblems(problems, { text: '', severities: new Set<Severity>(['warning']) })).toHaveLength(1);
  });
});

describe('the line of a problem', () => {
  it('counts from 1', () => {
    expect([0, 1, 2, 3].map((offset) => lineAt('a\nb\nc', offset))).toEqual([1, 1, 2, 2]);
  });
});
