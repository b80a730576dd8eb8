import { getKey, isJsonArray } from '../dssjson/json-value.ts';
import type { CodeEnv } from '../plugin/code-env.ts';
import { readDescriptor } from '../plugin/descriptor.ts';
import type { PluginView } from '../plugin/plugin.ts';
import { toPath } from '../project/path.ts';
import { type Project, readText } from '../project/project.ts';
import { withDependencies } from './dependencies.ts';
import { mayBring } from './distributions.ts';
import { BASE_DISTRIBUTIONS, CORE_DISTRIBUTIONS } from './dss-modules.ts';
import { parseRequirements } from './parse-requirements.ts';
import { normalizeName, type RequirementLine } from './requirement-line.ts';

/** What can be imported from packages by the components that run in the plugin's own environment. */
export interface InstalledPackages {
  /** Absent when the plugin has none: its code runs in the environment of DSS itself. */
  readonly codeEnv: CodeEnv | undefined;
  readonly lines: readonly RequirementLine[];
  /** Whether DSS adds its core packages. */
  readonly hasCore: boolean;
  /** Whether there is something that may install anything: an address, an extra, another list, a script. */
  readonly isOpen: boolean;
  /** Who brings a module; nothing when nobody is known to. */
  readonly findProvider: (module: string) => 'requirement' | 'dependency' | 'core' | 'base' | undefined;
}

const CONDA_SPEC = toPath('code-env/python/spec/environment.spec');
const OLDER_LIST = toPath('requirements.json');

/** Reads what the plugin's code environment will have. */
export function readInstalled(project: Project, plugin: PluginView): InstalledPackages {
  const codeEnv = plugin.codeEnvs.find(({ language }) => language === 'Python');
  const lines = codeEnv === undefined ? [] : parseRequirements(readText(project, codeEnv.requirements) ?? '');
  const hasCore = codeEnv === undefined || getKey(codeEnv.value, 'installCorePackages') !== false;
  const named = new Set([
    ...lines.flatMap(({ name }) => (name === '' ? [] : [normalizeName(name)])),
    ...olderNames(project),
  ]);
  const brought = withDependencies(named);
  const core = hasCore ? withDependencies(CORE_DISTRIBUTIONS) : new Set<string>();
  const base = hasCore ? BASE_DISTRIBUTIONS : [];
  const brings = (names: Iterable<string>, module: string) => [...names].some((name) => mayBring(name, module));
  return {
    codeEnv,
    lines,
    hasCore,
    isOpen: lines.some(isOpenLine) || hasOtherInstaller(project),
    findProvider: (module) => {
      if (brings(named, module)) return 'requirement';
      if (brings(brought, module)) return 'dependency';
      if (brings(core, module)) return 'core';
      return brings(base, module) ? 'base' : undefined;
    },
  };
}

/** Whether a line may bring packages that it does not name. */
function isOpenLine({ kind, raw, url, extras }: RequirementLine): boolean {
  if (kind === 'option') return /^\s*(?:-r|--requirement|-e|--editable)/.test(raw);
  return kind === 'url' || kind === 'path' || url !== '' || extras.length > 0;
}

/** A list for Conda, a script that installs, packages that lie in the plugin as archives. */
function hasOtherInstaller(project: Project): boolean {
  if ((readText(project, CONDA_SPEC) ?? '').trim() !== '') return true;
  for (const path of project.files.keys()) {
    if (/(?:^|\/)[^/]*install[^/]*\.(?:sh|bash|py)$|\.(?:whl|egg)$/.test(path)) return true;
  }
  return false;
}

/** The packages of the list that plugins had before code environments. (documented) */
function olderNames(project: Project): readonly string[] {
  const python = getKey(readDescriptor(project, OLDER_LIST)?.value, 'python');
  if (!isJsonArray(python)) return [];
  return python.flatMap((item) => {
    const name = getKey(item, 'name');
    return typeof name === 'string' ? [normalizeName(name)] : [];
  });
}
