import { err, ok, type Result } from '../result.ts';

/** What stands under a field for an identifier, in DSS's words. (documented) */
export const IDENTIFIER_HINT = "Use lowercase letters, numbers and '-'";

/** The longest identifier: it becomes the name of a folder, and file systems keep 255 bytes. */
export const MAX_IDENTIFIER_LENGTH = 255;

export interface IdentifierProblem {
  readonly kind: 'empty' | 'first-character' | 'character' | 'too-long' | 'taken';
  readonly message: string;
}

/** A good identifier, with advice where DSS takes it and yet another one would serve better. */
export interface GoodIdentifier {
  readonly advice: string | undefined;
}

/**
 * Judges the id of a new plugin by the rule of DSS's creation form, `^[a-z][a-z0-9-]*$` (seen in DSS 9).
 * `taken` holds the ids of the plugins that exist already.
 */
export function checkPluginId(id: string, taken: Iterable<string>): Result<GoodIdentifier, IdentifierProblem> {
  const problem = findShapeProblem(id);
  if (problem !== undefined) return err(problem);
  for (const other of taken) {
    if (other.toLowerCase() === id) {
      return err({ kind: 'taken', message: `A plugin with the id "${other}" already exists here. Choose another id.` });
    }
  }
  return ok({ advice: advisePluginId(id) });
}

/**
 * Judges the identifier of a new component. `existing` holds the ids of the plugin's components of the same kind.
 * The shape is the rule of DSS's form (seen in DSS 9); a leading plugin id is discouraged (documented), not refused.
 */
export function checkComponentId(
  id: string,
  existing: Iterable<string>,
  pluginId: string | undefined,
): Result<GoodIdentifier, IdentifierProblem> {
  const problem = findShapeProblem(id);
  if (problem !== undefined) return err(problem);
  for (const other of existing) {
    if (other.toLowerCase() === id) {
      const message = `This plugin already has a component of this kind with the identifier "${other}". Choose another one.`;
      return err({ kind: 'taken', message });
    }
  }
  return ok({ advice: adviseComponentId(id, pluginId) });
}

function findShapeProblem(id: string): IdentifierProblem | undefined {
  if (id === '') return { kind: 'empty', message: `Give it an identifier. ${IDENTIFIER_HINT}.` };
  const wrong = /[^a-z0-9-]/u.exec(id);
  if (wrong !== null) {
    return { kind: 'character', message: `${describeCharacter(wrong[0])} is not allowed. ${IDENTIFIER_HINT}.` };
  }
  if (!/^[a-z]/.test(id)) return { kind: 'first-character', message: 'Start with a lowercase letter.' };
  if (id.length > MAX_IDENTIFIER_LENGTH) {
    const message = `The identifier is ${id.length} characters long, and a folder name holds ${MAX_IDENTIFIER_LENGTH}. Shorten it.`;
    return { kind: 'too-long', message };
  }
  return undefined;
}

function describeCharacter(character: string): string {
  if (/\s/u.test(character)) return 'A space';
  if (/[A-Z]/.test(character)) return `The capital letter "${character}"`;
  return `"${character}"`;
}

function advisePluginId(id: string): string | undefined {
  const word = ['plugin', 'custom'].find((candidate) => id.includes(candidate));
  if (word === undefined) return undefined;
  return `Dataiku advises against the word "${word}" in the id of a plugin.`;
}

function adviseComponentId(id: string, pluginId: string | undefined): string | undefined {
  if (pluginId === undefined || pluginId === '' || !id.startsWith(pluginId)) return undefined;
  return `It should not start with the plugin id "${pluginId}".`;
}
