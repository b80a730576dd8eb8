import { describe, expect, it } from 'vitest';
import type { Problem, Severity } from '../../domain/lint/problem.ts';
import { toPath } from '../../domain/project/path.ts';
import { firstOf, groupProblems, lineAt } from './problem-list.ts';

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
  it('is by file, the one with errors first, and within a file by place', () => {
    const groups = groupProblems(problems, { text: '', severities: all });
    expect(groups.map(({ path }) => path)).toEqual(['plugin.json', 'a/llm.json']);
    expect(groups[0]?.problems.map(({ message }) => message)).toEqual(['first', 'second']);
  });

  it('is filtered by message, path and rule, and by severity', () => {
    expect(groupProblems(problems, { text: 'MISSPELT', severities: all })).toHaveLength(1);
    expect(groupProblems(problems, { text: 'llm.json', severities: all })).toHaveLength(1);
    expect(groupProblems(problems, { text: 'unknown-key', severities: all })).toHaveLength(2);
    expect(groupProblems(problems, { text: '', severities: new Set<Severity>(['warning']) })).toHaveLength(1);
  });
});

describe('the start of a long list', () => {
  it('cuts the file at its limit and drops those behind', () => {
    const groups = groupProblems(problems, { text: '', severities: all });
    const messages = (limit: number) => firstOf(groups, limit).map((group) => group.problems.map((p) => p.message));
    expect(messages(1)).toEqual([['first']]);
    expect(messages(2)).toEqual([['first', 'second']]);
    expect(messages(9)).toEqual([['first', 'second'], ['Misspelt key']]);
  });
});

describe('the line of a problem', () => {
  it('counts from 1', () => {
    expect([0, 1, 2, 3].map((offset) => lineAt('a\nb\nc', offset))).toEqual([1, 1, 2, 2]);
  });
});
