import { listDescriptors } from '../domain/lint/descriptors.ts';
import { fixAll } from '../domain/lint/fix-all.ts';
import { RULES } from '../domain/lint/rules.ts';
import { runRules } from '../domain/lint/run-rules.ts';
import { SETTINGS_PATH, SETTINGS_SCHEMA } from '../domain/lint/suppressions/settings-path.ts';
import type { ComponentKind } from '../domain/plugin/component-kind.ts';
import { readDescriptor } from '../domain/plugin/descriptor.ts';
import { NEWEST_DSS } from '../domain/plugin/dss-version.ts';
import { readPlugin } from '../domain/plugin/plugin.ts';
import type { ProjectPath } from '../domain/project/path.ts';
import { EMPTY_PROJECT, type Project, readText } from '../domain/project/project.ts';
import { ok } from '../domain/result.ts';
import { type Completions, completeAt } from '../domain/schema/complete.ts';
import { completeInCondition } from '../domain/schema/complete-in-condition.ts';
import { hoverAt } from '../domain/schema/hover.ts';
import type { Checker } from '../ports/checker.ts';
import { applyProjectChanges } from './project-mirror.ts';

/** The checker of the thread that calls it: what the worker runs, and what programs without a page can use. */
export function createDirectChecker(kinds: readonly ComponentKind[]): Checker {
  let project: Project = EMPTY_PROJECT;
  let target = NEWEST_DSS;
  let revision = 0;

  function findDescriptor(path: ProjectPath) {
    if (path === SETTINGS_PATH) {
      const reading = readDescriptor(project, path);
      const text = readText(project, path);
      return reading === undefined || text === undefined ? undefined : { text, reading, schemaId: SETTINGS_SCHEMA };
    }
    return listDescriptors(project, readPlugin(project, kinds)).find((file) => file.path === path);
  }

  return {
    open(opened) {
      project = opened;
      revision += 1;
    },

    update(changes) {
      project = applyProjectChanges(project, changes);
      revision += 1;
    },

    setTarget(version) {
      target = version;
      revision += 1;
    },

    async check() {
      return ok({ revision, problems: runRules(project, kinds, RULES, target) });
    },

    async fixAll(scope) {
      return ok(fixAll(project, kinds, RULES, target, scope));
    },

    async complete(path, offset) {
      const file = findDescriptor(path);
      const nothing: Completions = { replace: { start: offset, end: offset }, items: [] };
      if (file?.schemaId === undefined) return ok(nothing);
      const inCondition = completeInCondition(file.text, file.reading, offset);
      if (inCondition !== undefined) return ok(inCondition);
      const names = { parameterSets: readPlugin(project, kinds).parameterSets, rules: RULES };
      const { replace, items } = completeAt(file.text, file.reading, offset, file.schemaId, names);
      return ok({ replace, items });
    },

    async hover(path, offset) {
      const file = findDescriptor(path);
      return ok(file?.schemaId === undefined ? undefined : hoverAt(file.text, file.reading, offset, file.schemaId));
    },

    dispose() {
      project = EMPTY_PROJECT;
    },
  };
}
