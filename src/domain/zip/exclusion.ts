import { SETTINGS_PATH } from '../lint/suppressions/settings-path.ts';
import { baseName, extension, type ProjectPath } from '../project/path.ts';

export type ExclusionId =
  | 'version-control'
  | 'python-cache'
  | 'system-files'
  | 'node-modules'
  | 'tests'
  | 'editor-settings'
  | 'virtual-environments'
  | 'build-output'
  | 'automation'
  | 'editor-backups'
  | 'dss-state'
  | 'local-secrets'
  | 'plugsmith-settings';

/** Files that an export leaves out together, unless the person switches them in. */
export interface Exclusion {
  readonly id: ExclusionId;
  readonly label: string;
  /** Why they are left out, as a sentence. */
  readonly reason: string;
  /** Whether they are left out when nothing else was chosen. */
  readonly defaultOn: boolean;
  readonly matches: (path: ProjectPath) => boolean;
}

/**
 * All but our own file are left out by the makers of published plugins, or are found in archives by mistake (seen). None can hold a
 * descriptor or code that DSS reads: what could stand inside a component is matched only at the top level.
 */
export const EXCLUSIONS: readonly Exclusion[] = [
  {
    id: 'version-control',
    label: '.git and other version control',
    reason: 'The history is not part of the plugin, and may hold what was deleted from it.',
    defaultOn: true,
    matches: isBelow('.git', '.hg', '.svn'),
  },
  {
    id: 'python-cache',
    label: '__pycache__, *.pyc and other Python caches',
    reason: 'Python makes them again, for its own version.',
    defaultOn: true,
    matches: anyOf(
      isBelow('__pycache__', '.pytest_cache', '.mypy_cache', '.ruff_cache', '.ipynb_checkpoints', '.tox', '.nox'),
      hasExtension('pyc', 'pyo'),
      (path) => path.split('/').some((part) => part.endsWith('.egg-info')),
    ),
  },
  {
    id: 'system-files',
    label: '.DS_Store, Thumbs.db, desktop.ini',
    reason: 'macOS and Windows write them for their own file managers.',
    defaultOn: true,
    matches: anyOf(isNamed('.ds_store', 'thumbs.db', 'desktop.ini'), isBelow('__MACOSX'), (path) =>
      baseName(path).startsWith('._'),
    ),
  },
  {
    id: 'node-modules',
    label: 'node_modules',
    reason: 'Packages for building a web page; a plugin needs only what was built.',
    defaultOn: true,
    matches: isBelow('node_modules'),
  },
  {
    id: 'tests',
    label: 'tests',
    reason: 'DSS does not use them, and the Makefiles of published plugins leave them out (seen).',
    defaultOn: true,
    matches: isAtTop('tests', 'test'),
  },
  {
    id: 'editor-settings',
    label: '.idea and .vscode',
    reason: 'Settings of an editor on one machine.',
    defaultOn: true,
    matches: isBelow('.idea', '.vscode'),
  },
  {
    id: 'virtual-environments',
    label: 'Virtual environments (env, venv)',
    reason: 'DSS builds its own code environment from code-env; this one works on one machine only.',
    defaultOn: true,
    matches: isAtTop('env', 'venv', '.venv', 'virtualenv'),
  },
  {
    id: 'build-output',
    label: 'dist and archives made before',
    reason: 'Zips of this plugin, at the top level. In each other they would grow.',
    defaultOn: true,
    matches: anyOf(isAtTop('dist'), (path) => /^dss-plugin-[^/]+\.zip$/.test(path)),
  },
  {
    id: 'automation',
    label: '.github and other automation',
    reason: 'For the servers that test and publish the plugin.',
    defaultOn: true,
    matches: anyOf(
      isAtTop('.github', '.gitlab', '.circleci'),
      isAtTop('Jenkinsfile', '.gitlab-ci.yml', '.travis.yml', 'azure-pipelines.yml', 'bitbucket-pipelines.yml'),
      isAtTop('.pre-commit-config.yaml'),
    ),
  },
  {
    id: 'editor-backups',
    label: 'Backups of editors (*~, *.swp, *.orig, *.bak)',
    reason: 'Older states that an editor or a merge left behind.',
    defaultOn: true,
    matches: anyOf(hasExtension('swp', 'swo', 'orig', 'bak'), (path) => /(?:~|^\.#.*|^#.*#)$/.test(baseName(path))),
  },
  {
    id: 'dss-state',
    label: 'state.json and .wlock',
    reason: 'DSS wrote them for its own installation (seen); state.json names users.',
    defaultOn: true,
    matches: isAtTop('state.json', '.wlock'),
  },
  {
    id: 'local-secrets',
    label: '.env',
    reason: 'Settings of one machine, often with keys.',
    defaultOn: true,
    matches: (path) => /^\.env(?:\.|$)/.test(baseName(path)) && !/\.(?:example|sample|template)$/.test(path),
  },
  {
    id: 'plugsmith-settings',
    label: SETTINGS_PATH,
    reason: 'How this plugin is checked, and why some findings are suppressed. DSS does not use it.',
    defaultOn: true,
    matches: isAtTop(SETTINGS_PATH),
  },
];

type PathTest = (path: ProjectPath) => boolean;

function anyOf(...tests: readonly PathTest[]): PathTest {
  return (path) => tests.some((test) => test(path));
}

/** One of the parts of the path has one of these names. */
function isBelow(...names: readonly string[]): PathTest {
  return (path) => path.split('/').some((part) => names.includes(part));
}

/** The first part of the path has one of these names. */
function isAtTop(...names: readonly string[]): PathTest {
  return (path) => names.includes(path.split('/', 1)[0] ?? '');
}

/** The file has one of these names, whatever the case. */
function isNamed(...names: readonly string[]): PathTest {
  return (path) => names.includes(baseName(path).toLowerCase());
}

function hasExtension(...extensions: readonly string[]): PathTest {
  return (path) => extensions.includes(extension(path));
}
