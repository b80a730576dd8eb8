import { fixAll } from '../domain/lint/fix-all.ts';
import { RULES } from '../domain/lint/rules.ts';
import { runRules } from '../domain/lint/run-rules.ts';
import { NEWEST_DSS } from '../domain/plugin/dss-version.ts';
import { TEST_KINDS } from '../domain/plugin/test-kinds.ts';
import { EMPTY_PROJECT, type Project } from '../domain/project/project.ts';
import { err, ok } from '../domain/result.ts';
import type { Checker } from '../ports/checker.ts';

/** A checker with all rules, for tests that need real problems. `beforeFix` runs while fixes are looked for. */
export function createRuleChecker(beforeFix: () => void = () => {}): Checker {
  let project: Project = EMPTY_PROJECT;
  return {
    open: (opened) => {
      project = opened;
    },
    setTarget: () => {},
    update: ({ written, removed, folders }) => {
      const files = new Map(project.files);
      for (const path of removed) files.delete(path);
      for (const [path, content] of written) files.set(path, content);
      project = { files, folders: folders === undefined ? project.folders : new Set(folders) };
    },
    check: async () => ok({ revision: 0, problems: runRules(project, TEST_KINDS, RULES, NEWEST_DSS) }),
    fixAll: async (scope) => {
      const answer = fixAll(project, TEST_KINDS, RULES, NEWEST_DSS, scope);
      beforeFix();
      return ok(answer);
    },
    complete: async () => err({ kind: 'stale' }),
    hover: async () => err({ kind: 'stale' }),
    dispose: () => {},
  };
}
