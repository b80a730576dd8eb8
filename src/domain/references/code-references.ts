import type { TextRange } from '../dssjson/tree.ts';
import type { ProjectPath } from '../project/path.ts';
import { findAskedParameters } from './asked-parameters.ts';
import { type Declaration, isOfMainForm, targetsNamed } from './declarations.ts';
import type { Reference } from './reference.ts';

/** `config["name"]`, `get_recipe_config().get('name')`, `config[["name"]]`: the text between the quotes. (documented) */
const CONFIG_KEY = /\b(\w*config)(?:\(\s*\))?\s*(?:\.get\(\s*|\[\[?\s*)(['"])([^'"\\\n]+)\2/gi;
/** `get_input_names_for_role("main")`, `dkuCustomRecipeInputNamesForRole("main")` and their likes for outputs. (documented) */
const ROLE_NAME = /(input|output)_?names_?for_?role\(\s*(?:role_?name\s*=\s*)?(['"])([^'"\\\n]+)\2/gi;

/** Code, and what is declared by the descriptors that it belongs to. */
export interface CodeFile {
  readonly path: ProjectPath;
  readonly text: string;
  readonly declared: readonly Declaration[];
  /** What `plugin.json` declares. */
  readonly settings: readonly Declaration[];
}

/**
 * Where the code of a component reads its parameters and roles by name. Only names that are declared count: any other
 * text between such brackets may be something else.
 */
export function findCodeReferences(file: CodeFile): readonly Reference[] {
  const found: Reference[] = [];
  const add = (range: TextRange, name: string, candidates: readonly Declaration[]) => {
    for (const target of targetsNamed(name, candidates)) {
      found.push({ from: file.path, range, name, target, spelling: { kind: 'name' } });
    }
  };
  for (const match of file.text.matchAll(CONFIG_KEY)) {
    const isOfPlugin = /plugin/i.test(match[1] ?? '');
    add(endOf(match), match[3] ?? '', (isOfPlugin ? file.settings : file.declared).filter(isOfMainForm));
  }
  for (const { name, range } of findAskedParameters(file.text)) add(range, name, file.declared.filter(isParameter));
  for (const match of file.text.matchAll(ROLE_NAME)) {
    const list = match[1]?.toLowerCase() === 'input' ? 'inputRoles' : 'outputRoles';
    const roles = file.declared.filter(({ target }) => target.kind === 'role' && target.list === list);
    add(endOf(match), match[3] ?? '', roles);
  }
  return found;
}

/** Where the name stands that a match ends with, before its quote. */
function endOf(match: RegExpExecArray): TextRange {
  const end = match.index + match[0].length - 1;
  return { start: end - (match[3] ?? '').length, end };
}

/** Whether a file can hold such code: that of a component, or what computes its choices. */
export function isCode(path: ProjectPath): boolean {
  return /\.(?:py|r|js)$/i.test(path);
}

function isParameter({ target }: Declaration): boolean {
  return target.kind === 'parameter';
}
