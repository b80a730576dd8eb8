import { CATALOG } from '../catalog/catalog.ts';
import type { FixScope } from '../domain/lint/fix-all.ts';
import type { DssVersion } from '../domain/plugin/dss-version.ts';
import type { ProjectPath } from '../domain/project/path.ts';
import { EMPTY_PROJECT } from '../domain/project/project.ts';
import type { ProjectChanges } from '../ports/project-repository.ts';
import { createDirectChecker } from './checker.ts';

/** What the check worker answers. Messages arrive in the order in which they were sent, so no question sees old text. */
export function createCheckService() {
  const checker = createDirectChecker(CATALOG);
  return {
    open(changes: ProjectChanges): void {
      checker.open(EMPTY_PROJECT);
      checker.update(changes);
    },
    update(changes: ProjectChanges): void {
      checker.update(changes);
    },
    setTarget(target: DssVersion): void {
      checker.setTarget(target);
    },
    check: () => checker.check(),
    fixAll: (scope: FixScope) => checker.fixAll(scope),
    complete: (path: ProjectPath, offset: number) => checker.complete(path, offset),
    hover: (path: ProjectPath, offset: number) => checker.hover(path, offset),
  };
}

export type CheckService = ReturnType<typeof createCheckService>;
