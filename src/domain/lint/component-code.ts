import type { Component } from '../plugin/component.ts';
import type { CodeContract } from '../plugin/component-kind.ts';
import { extension, isProjectPath, type ProjectPath } from '../project/path.ts';
import type { Project } from '../project/project.ts';
import type { PythonClass, PythonFile } from '../python/python-file.ts';
import { readPython } from '../python/read-python.ts';
import type { LintContext } from './context.ts';

/** A component whose main file is Python, and what is in it. */
export interface ComponentCode {
  readonly component: Component;
  readonly contract: CodeContract;
  readonly path: ProjectPath;
  readonly file: PythonFile;
  /** The classes in which DSS would find its base class. */
  readonly classes: readonly PythonClass[];
  /** Whether a class inherits from something that is not known here, so that one more may count. */
  readonly isUnsure: boolean;
}

/** The code of the components whose kind says what DSS looks for, where it can be read. Files without any code are left out. */
export function listComponentCode({ plugin, project }: LintContext): readonly ComponentCode[] {
  return plugin.components.flatMap((component): ComponentCode[] => {
    const { mainFile, kind } = component;
    if (kind.code === undefined || mainFile === undefined || extension(mainFile) !== 'py') return [];
    const file = readPython(project, mainFile);
    // A file that is empty but for comments is only just begun.
    if (file === undefined || !/^[ \t]*[^\s#]/m.test(file.text)) return [];
    const judged = file.classes.map((each) => ({
      each,
      verdict: inherits(each, file, kind.code?.bases ?? [], project),
    }));
    // The last of several with one name is the one that counts, as in `if … else`.
    const classes = judged
      .filter(
        ({ verdict, each }) => verdict === 'yes' && file.classes.findLast(({ name }) => name === each.name) === each,
      )
      .map(({ each }) => each);
    return [
      {
        component,
        contract: kind.code,
        path: mainFile,
        file,
        classes,
        isUnsure:
          judged.some(({ verdict }) => verdict === 'unknown') ||
          file.names.has('*') ||
          (classes.length === 0 && mayBringClass(file, kind.code.bases, project)),
      },
    ];
  });
}

/** Whether the class that DSS looks for may come from a module of `python-lib`, or is made by a call. */
function mayBringClass(file: PythonFile, wanted: readonly string[], project: Project): boolean {
  if (/^[A-Z]\w*\s*=\s*[\w.]+\(/m.test(file.text)) return true;
  return file.imports.some(({ names = [] }) =>
    names.some(({ alias }) => {
      const source = file.names.get(alias) ?? alias;
      const library = readLibrary(project, source);
      if (library === undefined) return false;
      const own = library.classes.find(({ name }) => name === lastName(source));
      if (own === undefined) return library.names.has(lastName(source)) || library.names.has('*');
      return inherits(own, library, wanted, project) !== 'no';
    }),
  );
}

/** The last part of a dotted name. */
export function lastName(name: string): string {
  return name.slice(name.lastIndexOf('.') + 1);
}

/** Modules whose classes are no base class of a component. */
const ELSEWHERE =
  /^(?:abc|enum|typing|collections|dataclasses|logging|threading|json|io|unittest|pydantic|pandas|numpy|sklearn|requests|dataiku(?:api)?)(?:\.|$)/;
const PLAIN: ReadonlySet<string> = new Set([
  'object',
  'dict',
  'list',
  'str',
  'int',
  'tuple',
  'set',
  'type',
  'Exception',
  'BaseException',
  '',
]);

type Verdict = 'yes' | 'no' | 'unknown';

function inherits(
  { bases }: PythonClass,
  file: PythonFile,
  wanted: readonly string[],
  project: Project,
  seen: ReadonlySet<string> = new Set(),
): Verdict {
  let verdict: Verdict = 'no';
  for (const base of bases) {
    const found = judgeBase(base, file, wanted, project, seen);
    if (found === 'yes') return 'yes';
    if (found === 'unknown') verdict = 'unknown';
  }
  return verdict;
}

function judgeBase(
  base: string,
  file: PythonFile,
  wanted: readonly string[],
  project: Project,
  seen: ReadonlySet<string>,
): Verdict {
  const name = lastName(base);
  if (wanted.some((each) => lastName(each) === name)) return 'yes';
  const key = `${base} in ${file.text.length}`;
  if (PLAIN.has(base) || /(?:Error|Exception|Warning)$/.test(name) || seen.has(key) || seen.size > 20) return 'no';
  const next = new Set([...seen, key]);
  const own = file.classes.find((each) => each.name === base);
  if (own !== undefined) return inherits(own, file, wanted, project, next);
  // A plain name that no import brings is a mistake: nothing stands behind it.
  const isImported = [...file.names.values()].includes(base) || file.names.has('*');
  if (ELSEWHERE.test(base) || (!base.includes('.') && !isImported)) return 'no';
  const library = readLibrary(project, base);
  const other = library?.classes.find((each) => each.name === name);
  return library === undefined || other === undefined ? 'unknown' : inherits(other, library, wanted, project, next);
}

/** The file below `python-lib` that a class is imported from. */
function readLibrary(project: Project, base: string): PythonFile | undefined {
  const module = base.includes('.') ? base.slice(0, base.lastIndexOf('.')) : '';
  if (module === '' || module.startsWith('.')) return undefined;
  const stem = `python-lib/${module.replaceAll('.', '/')}`;
  for (const path of [`${stem}.py`, `${stem}/__init__.py`]) {
    if (isProjectPath(path) && project.files.has(path)) return readPython(project, path);
  }
  return undefined;
}
