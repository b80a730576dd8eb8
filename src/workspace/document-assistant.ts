import type { DocumentAssistant } from '../ports/document-host.ts';
import { completeAt, hoverAt } from './operations/checking.ts';
import { applyFix } from './operations/problems.ts';
import { describeName, findReferences, goToDefinition, renameAt } from './operations/references.ts';
import type { Workspace } from './workspace.ts';

/** Help with writing the documents of the open plugin, for editors. */
export function createDocumentAssistant(workspace: Workspace): DocumentAssistant {
  return {
    complete: (path, offset) => completeAt(workspace, path, offset),
    hover: (path, offset) => hoverAt(workspace, path, offset),
    named: (path, offset) => describeName(workspace, path, offset),
    goToDefinition: (path, offset) => goToDefinition(workspace, path, offset),
    findReferences: (path, offset) => findReferences(workspace, path, offset),
    rename: (path, offset, name) => renameAt(workspace, path, offset, name),
    applyFix: (problem, fixIndex) => applyFix(workspace, problem, fixIndex),
  };
}
