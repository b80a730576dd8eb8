import type { ComponentKind } from '../domain/plugin/component-kind.ts';
import { err, ok, type Result } from '../domain/result.ts';
import { closestName } from '../domain/schema/closest-name.ts';

/** What a person chooses by name: a starter, or a template of a plugin. */
export interface Named {
  readonly label: string;
  readonly description: string;
}

/** A label as one types it: "Text completion (async)" becomes `text-completion-async`. */
export function nameOf({ label }: Named): string {
  return label
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, '-')
    .replaceAll(/^-|-$/g, '');
}

/** The starter of a name or label; the first without one. */
export function chooseStarter<T extends Named>(name: string | undefined, starters: readonly T[]): Result<T, string> {
  const found = starters.find((starter) => name === undefined || name === starter.label || name === nameOf(starter));
  if (found !== undefined) return ok(found);
  if (name === undefined) return err('there is no starter for this kind.');
  return err(`there is no starter "${name}". ${suggest(name, starters.map(nameOf))}`);
}

/** The kind of an id (`python-llm`) or of the folder that holds its components (`python-llms`). */
export function findKind(name: string, kinds: readonly ComponentKind[]): Result<ComponentKind, string> {
  const found = kinds.find(({ id }) => id === name) ?? kinds.find(({ folder }) => folder === name);
  if (found !== undefined) return ok(found);
  const ids = ['plugin', ...kinds.map(({ id }) => id)];
  return err(`there is no kind "${name}". ${suggest(name, ids)}`);
}

function suggest(name: string, names: readonly string[]): string {
  const meant = closestName(name, names);
  return meant === undefined ? `There are ${names.join(', ')}.` : `Did you mean "${meant}"?`;
}
