import type { JsonValue } from '../dssjson/json-value.ts';
import type { ReadResult } from '../dssjson/tree.ts';
import type { Change } from '../project/change.ts';
import { textContent } from '../project/content.ts';
import { isInside, type ProjectPath, toPath } from '../project/path.ts';
import type { Project } from '../project/project.ts';
import { DEFAULT_CORE_PACKAGE_SET } from './core-packages.ts';
import { readDescriptor } from './descriptor.ts';
import { DEFAULT_INTERPRETERS } from './interpreter.ts';

export type CodeEnvLanguage = 'Python' | 'R';

interface CodeEnvPaths {
  readonly folder: ProjectPath;
  readonly descriptor: ProjectPath;
  /** The list of packages: `requirements.txt` of pip, or `rPackages.txt` of R. */
  readonly requirements: ProjectPath;
}

/** Where the code environment of each language lives. Python is documented, R seen in one published plugin. */
export const CODE_ENV_PATHS: Record<CodeEnvLanguage, CodeEnvPaths> = {
  Python: {
    folder: toPath('code-env/python'),
    descriptor: toPath('code-env/python/desc.json'),
    requirements: toPath('code-env/python/spec/requirements.txt'),
  },
  R: {
    folder: toPath('code-env/R'),
    descriptor: toPath('code-env/R/desc.json'),
    requirements: toPath('code-env/R/spec/rPackages.txt'),
  },
};

export const CODE_ENV_LANGUAGES: readonly CodeEnvLanguage[] = ['Python', 'R'];

/** A code environment that the plugin brings. */
export interface CodeEnv extends CodeEnvPaths {
  readonly language: CodeEnvLanguage;
  readonly hasDescriptor: boolean;
  readonly hasRequirements: boolean;
  readonly reading: ReadResult | undefined;
  /** What DSS gets from `desc.json`; absent when it is missing or broken. */
  readonly value: JsonValue | undefined;
}

/** The code environments of a project: a folder with anything in it counts. */
export function readCodeEnvs(project: Project): CodeEnv[] {
  return CODE_ENV_LANGUAGES.flatMap((language) => {
    const paths = CODE_ENV_PATHS[language];
    if (!hasAnythingIn(project, paths.folder)) return [];
    const reading = readDescriptor(project, paths.descriptor);
    const hasDescriptor = project.files.has(paths.descriptor);
    const hasRequirements = project.files.has(paths.requirements);
    return [{ language, ...paths, hasDescriptor, hasRequirements, reading, value: reading?.value }];
  });
}

function hasAnythingIn(project: Project, folder: ProjectPath): boolean {
  for (const path of project.files.keys()) if (isInside(path, folder)) return true;
  return false;
}

/** The settings of a new code environment. Interpreters and core package set are Python's. */
export interface CodeEnvSettings {
  readonly language: CodeEnvLanguage;
  readonly interpreters: readonly string[];
  readonly corePackagesSet: string;
  readonly installCorePackages: boolean;
  readonly installJupyterSupport: boolean;
  readonly forceConda: boolean;
}

/** What DSS writes when one asks for nothing else (documented); the interpreters are those that DSS 14 can use. */
export const DEFAULT_CODE_ENV: CodeEnvSettings = {
  language: 'Python',
  interpreters: DEFAULT_INTERPRETERS,
  corePackagesSet: DEFAULT_CORE_PACKAGE_SET,
  installCorePackages: true,
  installJupyterSupport: false,
  forceConda: false,
};

/**
 * The changes that create a code environment: `desc.json` and a list of packages, which should exist even if it is empty
 * (documented: its absence broke automation nodes until DSS 13.1). Files that exist already are kept.
 */
export function createCodeEnv(
  project: Project,
  settings: CodeEnvSettings,
  requirements: readonly string[] = [],
): Change[] {
  const { descriptor, requirements: requirementsPath } = CODE_ENV_PATHS[settings.language];
  const packages = requirements.map((line) => `${line}\n`).join('');
  const wanted: readonly (readonly [ProjectPath, string])[] = [
    [descriptor, `${JSON.stringify(describeCodeEnv(settings), null, 4)}\n`],
    [requirementsPath, packages],
  ];
  return wanted
    .filter(([path]) => !project.files.has(path))
    .map(([path, text]) => ({ kind: 'write', path, content: textContent(text) }));
}

function describeCodeEnv(settings: CodeEnvSettings): JsonValue {
  const { installCorePackages, installJupyterSupport, forceConda } = settings;
  if (settings.language === 'R') return { installCorePackages, installJupyterSupport, forceConda };
  return {
    acceptedPythonInterpreters: settings.interpreters,
    corePackagesSet: settings.corePackagesSet,
    forceConda,
    installCorePackages,
    installJupyterSupport,
  };
}
