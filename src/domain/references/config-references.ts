import { getKey } from '../dssjson/json-value.ts';
import { readParamLists } from '../params/param-lists.ts';
import { parameterSetPath } from '../plugin/layout.ts';
import type { ProjectPath } from '../project/path.ts';
import { type Project, readText } from '../project/project.ts';
import { type ConfigRead, readConfigUse } from '../python/config-reads.ts';
import { readPython } from '../python/read-python.ts';
import { type Declaration, isOfMainForm, targetsNamed } from './declarations.ts';
import type { ReadFile } from './descriptor-file.ts';
import type { Reference } from './reference.ts';

/** A name for the config that does not end like one, such as `params = get_recipe_config()`. */
const ALIAS = /\b(?!\w*config\s*=)\w+\s*(?::[^=\n]+)?=\s*(?:\w+\.)*\w*config\b/i;

/** What asks the config in other ways than by brackets and `get`. */
const QUESTION = /\bin\s+(?:\w+\.)*\w*config\b|config\s*\.\s*(?:pop|setdefault)\b/i;

/** Longer code is not parsed on the way to a rename: it is machine-made, and takes too long for a keystroke. */
const MAX_LENGTH = 200_000;

/** The Python of a component, and what may be meant by the keys that it reads. */
export interface PythonCode {
  readonly path: ProjectPath;
  /** The descriptors it belongs to. */
  readonly owners: readonly ReadFile[];
  /** What they declare. */
  readonly declared: readonly Declaration[];
  /** What `plugin.json` declares. */
  readonly settings: readonly Declaration[];
  /** What the descriptor of a parameter set declares. */
  readonly declaredBy: (descriptor: ProjectPath) => readonly Declaration[];
}

/**
 * Where code reads parameters by other names of the config, and what it reads of presets: `cfg["name"]` after
 * `cfg = get_recipe_config()`, `config["preset"]["name"]`. Only names that are declared count.
 */
export function findConfigReferences(project: Project, code: PythonCode): readonly Reference[] {
  const { path, declared, settings, declaredBy } = code;
  const text = readText(project, path) ?? '';
  const sets = presetSets(code.owners);
  if (text.length > MAX_LENGTH || (sets.size === 0 && !ALIAS.test(text) && !QUESTION.test(text))) return [];
  const file = readPython(project, path);
  const meant = ({ source, parent }: ConfigRead): readonly Declaration[] => {
    if (parent === undefined) return source === 'config' ? declared : settings;
    const set = source === 'config' ? sets.get(parent) : undefined;
    return set === undefined ? [] : declaredBy(set);
  };
  return (file === undefined ? [] : readConfigUse(file).reads).flatMap((read): Reference[] => {
    const range = { start: read.range.start + 1, end: read.range.end - 1 };
    // A literal with a prefix, escapes or three quotes is not written anew.
    if (text.slice(range.start, range.end) !== read.key) return [];
    const candidates = meant(read).filter(isOfMainForm);
    return targetsNamed(read.key, candidates).map((target) => {
      return { from: path, range, name: read.key, target, spelling: { kind: 'name' } };
    });
  });
}

/** The descriptors of the parameter sets that PRESET parameters choose from, by the name of the parameter. */
function presetSets(owners: readonly ReadFile[]): ReadonlyMap<string, ProjectPath> {
  const sets = new Map<string, ProjectPath>();
  for (const { params, form } of owners.flatMap(({ reading }) => readParamLists(reading))) {
    for (const { name, type, value } of form.length === 0 ? params : []) {
      const id = type === 'PRESET' ? getKey(value, 'parameterSetId') : undefined;
      const path = typeof id === 'string' ? parameterSetPath(id) : undefined;
      if (path !== undefined) sets.set(name, path);
    }
  }
  return sets;
}
