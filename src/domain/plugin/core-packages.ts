import type { Mark } from './component-kind.ts';

/** A value of `corePackagesSet` in `code-env/python/desc.json`: which pandas DSS installs with its own packages. */
export interface CorePackageSet {
  readonly value: string;
  readonly label: string;
  /** The series of pandas that its name tells; absent when DSS chooses by interpreter. */
  readonly pandas: string | undefined;
  /** The oldest and the newest version of Python that this pandas was released for. (seen: the metadata of the packages) */
  readonly pythons: readonly [oldest: string, newest: string] | undefined;
  readonly mark: Mark;
}

/** The values in use: `AUTO` is the default (documented), the others stand in published plugins (seen). */
export const CORE_PACKAGE_SETS: readonly CorePackageSet[] = [
  { value: 'AUTO', label: 'Chosen by DSS', pandas: undefined, pythons: undefined, mark: 'documented' },
  { value: 'PANDAS23', label: 'Pandas 2.3', pandas: '2.3', pythons: ['3.9', '3.14'], mark: 'seen' },
  { value: 'PANDAS22', label: 'Pandas 2.2', pandas: '2.2', pythons: ['3.9', '3.13'], mark: 'seen' },
  { value: 'PANDAS13', label: 'Pandas 1.3', pandas: '1.3', pythons: ['3.7', '3.10'], mark: 'seen' },
  { value: 'PANDAS11', label: 'Pandas 1.1', pandas: '1.1', pythons: ['3.6', '3.9'], mark: 'seen' },
  { value: 'PANDAS10', label: 'Pandas 1.0', pandas: '1.0', pythons: ['3.6', '3.8'], mark: 'seen' },
  { value: 'LEGACY_PANDAS023', label: 'Pandas 0.23 (legacy)', pandas: '0.23', pythons: ['2.7', '3.7'], mark: 'seen' },
];

export const DEFAULT_CORE_PACKAGE_SET = 'AUTO';

/** The set that a `desc.json` chooses by its value; nothing for one that is not known here. */
export function findCorePackageSet(value: unknown): CorePackageSet | undefined {
  return CORE_PACKAGE_SETS.find((set) => set.value === (value ?? DEFAULT_CORE_PACKAGE_SET));
}
