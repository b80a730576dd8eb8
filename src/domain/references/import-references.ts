import type { ProjectPath } from '../project/path.ts';
import { packageOf, resolveModule } from './python-modules.ts';
import type { Reference, Spelling } from './reference.ts';

/** An import that begins a line: the modules of `import a, b.c as d`, or the module and the names of `from . import a`. */
const IMPORT =
  /^[ \t]*(?:import[ \t]+([^\n#;]+)|from[ \t]+(\.*)([\w.]*)[ \t]+import[ \t]+(?:\(([^)]*)\)|([^\n#;]+)))/gm;
const NAME = /([\w.]+)(?:\s+as\s+(\w+))?/g;

/** A dotted name in a text. */
interface Dotted {
  readonly name: string;
  readonly start: number;
}

/** The modules of `python-lib/` that a Python file imports, and the dotted uses that go with an import without `as`. */
export function findImports(
  from: ProjectPath,
  text: string,
  modules: ReadonlyMap<string, ProjectPath>,
): readonly Reference[] {
  const found: Reference[] = [];
  const add = ({ name, start }: Dotted, module: string, spelling: Spelling) => {
    const path = resolveModule(modules, module);
    if (path === undefined) return;
    const range = { start, end: start + name.length };
    found.push({ from, range, name, target: { kind: 'file', path }, spelling });
  };
  for (const match of text.matchAll(IMPORT)) {
    const [whole, plain, dots = '', module = '', inBrackets, onLine] = match;
    const placeOf = (part: string) => match.index + whole.length - part.length - (part === inBrackets ? 1 : 0);
    if (plain !== undefined) {
      for (const { name, start, alias } of namesOf(plain, placeOf(plain))) {
        const keeps = alias === undefined && !name.includes('.') ? name : undefined;
        add({ name, start }, name, { kind: 'module', level: 0, keeps });
        if (alias === undefined && name.includes('.')) {
          for (const use of usesOf(text, name, match.index, match.index + whole.length)) {
            add(use, name, { kind: 'module', level: 0, keeps: undefined });
          }
        }
      }
      continue;
    }
    const names = inBrackets ?? onLine ?? '';
    const base = absoluteName(from, dots, module);
    if (base === undefined) continue;
    const start = match.index + whole.indexOf(dots + module, whole.indexOf('from') + 'from'.length);
    if (module !== '')
      add({ name: dots + module, start }, base, { kind: 'module', level: dots.length, keeps: undefined });
    for (const { name, start: at, alias } of namesOf(names, placeOf(names))) {
      const keeps = alias === undefined ? name : undefined;
      add({ name, start: at }, base === '' ? name : `${base}.${name}`, { kind: 'submodule', level: 0, keeps });
    }
  }
  return found;
}

/** The module that an import means, without leading dots; nothing when the dots lead out of `python-lib/`. */
export function absoluteName(from: ProjectPath, dots: string, module: string): string | undefined {
  if (dots === '') return module;
  const own = packageOf(from);
  if (own === undefined) return undefined;
  const parts = own === '' ? [] : own.split('.');
  if (dots.length - 1 > parts.length) return undefined;
  return [...parts.slice(0, parts.length - dots.length + 1), ...(module === '' ? [] : [module])].join('.');
}

function namesOf(list: string, offset: number): readonly (Dotted & { readonly alias: string | undefined })[] {
  const uncommented = list.replace(/#[^\n]*/g, (comment) => ' '.repeat(comment.length));
  return [...uncommented.matchAll(NAME)].map((match) => ({
    name: match[1] ?? '',
    start: offset + match.index,
    alias: match[2],
  }));
}

/** The places where code goes on with `a.b` after `import a.b`. */
function usesOf(text: string, name: string, start: number, end: number): Dotted[] {
  const pattern = new RegExp(`(?<![\\w.])${name.replaceAll('.', '\\.')}(?!\\w)`, 'g');
  return [...text.matchAll(pattern)].flatMap(({ index }) =>
    index >= start && index < end ? [] : isImported(text, index) ? [] : [{ name, start: index }],
  );
}

/** Whether an offset stands on the line of an import: those are references of their own. */
function isImported(text: string, offset: number): boolean {
  return /^[ \t]*(?:import|from)[ \t]/.test(text.slice(text.lastIndexOf('\n', offset) + 1, offset));
}
