import type { Mark } from './component-kind.ts';

/** A value of `corePackagesSet` in `code-env/python/desc.json`: which pandas DSS installs with its own packages. */
export interface CorePackageSet {
  readonly value: string;
  readonly label: string;
  /** The series of pandas that its name tells; absent when DSS chooses by interpreter. */
  readonly pandas: string | undefined;
  readonly mark: Mark;
}

/** The values in use: `AUTO` is the default (documented), the others stand in published plugins (seen). */
export const CORE_PACKAGE_SETS: readonly CorePackageSet[] = [
  { value: 'AUTO', label: 'Chosen by DSS', pandas: undefined, mark: 'documented' },
  { value: 'PANDAS23', label: 'Pandas 2.3', pandas: '2.3', mark: 'seen' },
  { value: 'PANDAS22', label: 'Pandas 2.2', pandas: '2.2', mark: 'seen' },
  { value: 'PANDAS13', label: 'Pandas 1.3', pandas: '1.3', mark: 'seen' },
  { value: 'PANDAS11', label: 'Pandas 1.1', pandas: '1.1', mark: 'seen' },
  { value: 'PANDAS10', label: 'Pandas 1.0', pandas: '1.0', mark: 'seen' },
  { value: 'LEGACY_PANDAS023', label: 'Pandas 0.23 (legacy)', pandas: '0.23', mark: 'seen' },
];

export const DEFAULT_CORE_PACKAGE_SET = 'AUTO';
