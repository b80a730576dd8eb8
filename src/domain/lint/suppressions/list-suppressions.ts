import type { Project } from '../../project/project.ts';
import { readCommentSuppressions } from './comments.ts';
import { readRuleSettings } from './rule-settings.ts';
import type { SuppressedBy, Suppression } from './suppression.ts';

/** All suppressions of a plugin: those of `plugsmith.json`, then those of comments. */
export function listSuppressions(project: Project): readonly Suppression[] {
  return [...readRuleSettings(project).suppressions, ...readCommentSuppressions(project)];
}

/** The suppression that a problem names; nothing once it is gone. */
export function findSuppression(project: Project, { path, range }: SuppressedBy): Suppression | undefined {
  return listSuppressions(project).find(
    (suppression) => suppression.path === path && suppression.range.start === range.start,
  );
}
