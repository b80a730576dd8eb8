import { getKey } from '../dssjson/json-value.ts';
import type { CodeEnv } from '../plugin/code-env.ts';
import { findCorePackageSet } from '../plugin/core-packages.ts';
import type { DssVersion } from '../plugin/dss-version.ts';
import { listAcceptedPythons } from './accepted-pythons.ts';
import { parseRequirements } from './parse-requirements.ts';
import { fitsPython, isBetween } from './python-versions.ts';

/** What holds for one accepted version of Python. */
export interface InterpreterRow {
  readonly token: string;
  /** 'Python 3.11'. */
  readonly label: string;
  /** Whether the target can build the environment with it; nothing when that is not recorded for the target. */
  readonly support: 'usable' | 'deprecated' | 'limited' | 'unsupported' | undefined;
  /** 'Pandas 2.2', 'Chosen by DSS', 'Not installed', or the name of a set that is not known. */
  readonly corePackages: string;
  /** Whether the core packages were released for it; true where it is not known that they were not. */
  readonly fitsCore: boolean;
  /** The requirements that were not released for it, as written. */
  readonly misfits: readonly string[];
}

/** Judges each version of Python that a code environment accepts. `text` is that of its requirements. */
export function listInterpreterRows(codeEnv: CodeEnv, text: string, target: DssVersion): readonly InterpreterRow[] {
  const { value } = codeEnv;
  const lines = parseRequirements(text).filter(({ kind }) => kind === 'requirement');
  const chosen = getKey(value, 'corePackagesSet');
  const hasCore = getKey(value, 'installCorePackages') !== false;
  const set = hasCore ? findCorePackageSet(chosen) : undefined;
  return listAcceptedPythons(codeEnv, target).map(({ interpreter, version }) => ({
    token: interpreter.token,
    label: interpreter.label,
    support: target.major < 14 ? undefined : interpreter.status,
    corePackages: hasCore ? (set?.label ?? String(chosen)) : 'Not installed',
    fitsCore: set?.pythons === undefined || isBetween(version, set.pythons),
    misfits: lines.filter((line) => !fitsPython(line, version)).map(({ name, ruleText }) => `${name}${ruleText}`),
  }));
}
