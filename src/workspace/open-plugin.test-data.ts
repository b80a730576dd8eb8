import { toPath } from '../domain/project/path.ts';
import { readText } from '../domain/project/project.ts';
import type { Checker } from '../ports/checker.ts';
import { addPlugin } from './operations/plugins.ts';
import { goTo } from './operations/routing.ts';
import { startWorkspace } from './operations/session.ts';
import { createRuleChecker } from './rule-checker.test-data.ts';
import { selectSession } from './state.ts';
import { createTestWorkspace, settle, textProject } from './test-workspace.ts';

/** A workspace with a plugin of texts open on its Summary and checked by all rules. */
export async function openPlugin(files: Readonly<Record<string, string>>, checker: Checker = createRuleChecker()) {
  const test = createTestWorkspace(checker);
  const { workspace, clock } = test;
  startWorkspace(workspace);
  const key = await addPlugin(workspace, textProject(files));
  if (key === undefined) throw new Error('The plugin was not kept.');
  goTo(workspace, { page: 'plugin', key, tab: 'summary' });
  await settle();
  const check = () => clock.pass(120);
  await check();
  const state = () => workspace.store.getState();
  const project = () => {
    const session = selectSession(state());
    if (session === undefined) throw new Error('No plugin is open.');
    return session.project;
  };
  return {
    ...test,
    key,
    /** Lets the time pass after which the plugin is checked. */
    check,
    text: (path: string) => readText(project(), toPath(path)),
    project,
    /** The rules of the problems that count, and how many steps can be undone. */
    rules: () => state().problems.all.map(({ rule }) => rule),
    steps: () => selectSession(state())?.history.done.length ?? 0,
    problemOf: (rule: string) => {
      const { all, suppressed } = state().problems;
      const problem = [...all, ...suppressed].find((candidate) => candidate.rule === rule);
      if (problem === undefined) throw new Error(`There is no finding of ${rule}.`);
      return problem;
    },
    said: () => state().shell.announcement,
    notice: () => state().shell.notices.at(-1),
  };
}
