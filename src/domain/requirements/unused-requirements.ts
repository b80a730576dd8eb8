import type { CodeEnv } from '../plugin/code-env.ts';
import type { PluginView } from '../plugin/plugin.ts';
import { extension } from '../project/path.ts';
import type { Project } from '../project/project.ts';
import { readPython } from '../python/read-python.ts';
import { withDependencies } from './dependencies.ts';
import { mayBring } from './distributions.ts';
import { checkImports, usesCodeEnv } from './import-check.ts';
import { normalizeName, type RequirementLine } from './requirement-line.ts';

/** A line of the requirements that no code of the plugin is known to need. */
export interface UnusedRequirement {
  readonly codeEnv: CodeEnv;
  readonly line: RequirementLine;
}

/** Packages that others load by themselves: drivers, engines of pandas, servers, what builds packages. (seen: the metadata of the packages) */
const NEVER_IMPORTED: ReadonlySet<string> = new Set([
  ...['accelerate', 'bitsandbytes', 'sentencepiece', 'protobuf', 'safetensors', 'einops', 'timm', 'tf-keras', 'hf-xet'],
  ...[
    'openpyxl',
    'xlrd',
    'xlwt',
    'xlsxwriter',
    'pyxlsb',
    'odfpy',
    'pyarrow',
    'fastparquet',
    'tables',
    'lxml',
    'html5lib',
  ],
  ...['tabulate', 'jinja2', 'numexpr', 'bottleneck', 'kaleido', 'psutil', 'brotli', 'zstandard', 'simplejson', 'ujson'],
  ...[
    'psycopg2',
    'psycopg2-binary',
    'psycopg',
    'pymysql',
    'mysqlclient',
    'cx-oracle',
    'oracledb',
    'pyodbc',
    'greenlet',
  ],
  ...[
    'cryptography',
    'pyopenssl',
    'certifi',
    'pysocks',
    'ndg-httpsclient',
    'pyasn1',
    'chardet',
    'cffi',
    'cython',
    'numba',
  ],
  ...['pip', 'setuptools', 'wheel', 'packaging', 'six', 'future', 'gunicorn', 'uvicorn', 'eventlet', 'gevent', 'h5py'],
  ...[
    'python-multipart',
    'tokenizers',
    'tiktoken',
    'ipython',
    'ipykernel',
    'ipywidgets',
    'typing-extensions',
    'dataclasses',
  ],
  ...[
    'pandas',
    'numpy',
    'requests',
    'urllib3',
    'dataiku',
    'onnxruntime',
    'grpcio',
    'rtree',
    'pygeos',
    'pyproj',
    'fiona',
  ],
]);

/** A longer list is what `pip freeze` wrote: it names what other packages brought, too. */
const MOST_LINES = 200;

const unused = new WeakMap<PluginView, readonly UnusedRequirement[]>();

/** The requirements that no code needs, once for each state of the plugin. In doubt a line is needed. */
export function listUnused(project: Project, plugin: PluginView): readonly UnusedRequirement[] {
  let found = unused.get(plugin);
  if (found === undefined) {
    found = findUnused(project, plugin);
    unused.set(plugin, found);
  }
  return found;
}

function findUnused(project: Project, plugin: PluginView): readonly UnusedRequirement[] {
  const { installed } = checkImports(project, plugin);
  const { codeEnv } = installed;
  if (codeEnv === undefined || !plugin.components.some((component) => usesCodeEnv(project, component))) return [];
  if (installed.lines.length > MOST_LINES) return [];
  const code = readCode(project);
  if (code === undefined) return [];
  return installed.lines.flatMap((line): UnusedRequirement[] => {
    const name = normalizeName(line.name);
    if (line.kind !== 'requirement' || name === '' || NEVER_IMPORTED.has(name) || line.extras.length > 0) return [];
    const isImported = code.modules.some((module) => mayBring(name, module));
    return isImported || isBrought(name, installed.lines) || code.mentions(name) ? [] : [{ codeEnv, line }];
  });
}

/** Whether another line needs the package: then it is there for its version. */
function isBrought(name: string, lines: readonly RequirementLine[]): boolean {
  const others = lines.map((line) => normalizeName(line.name)).filter((other) => other !== name && other !== '');
  return withDependencies(others).has(name);
}

interface PluginCode {
  /** What is imported anywhere, with the names that `from` takes. */
  readonly modules: readonly string[];
  /** Whether any code or text of the plugin has the name of a package in one of its spellings. */
  readonly mentions: (distribution: string) => boolean;
}

/** The code of a plugin; nothing when there is none, or some of it cannot be read. */
function readCode(project: Project): PluginCode | undefined {
  const modules = new Set<string>();
  const texts: string[] = [];
  for (const [path, content] of project.files) {
    const isPython = extension(path) === 'py';
    if (isPython && content.kind === 'binary') return undefined;
    if (content.kind === 'binary' || !/\.(?:py|ipynb|json|html|js|sh|r|toml|ya?ml)$/i.test(path)) continue;
    if (content.text.length < 500_000) texts.push(content.text.toLowerCase());
    const file = isPython ? readPython(project, path) : undefined;
    for (const { module, level, names } of file?.imports ?? []) {
      if (level > 0 || module === '') continue;
      modules.add(module);
      for (const { name } of names ?? []) modules.add(`${module}.${name}`);
    }
  }
  if (modules.size === 0) return undefined;
  const mentions = (distribution: string) => {
    const bare = distribution.replace(/^(?:python|py)-/, '');
    const spellings = new Set([bare, bare.replaceAll('-', '_'), bare.replaceAll('-', '.')]);
    return texts.some((text) => [...spellings].some((spelling) => text.includes(spelling)));
  };
  return { modules: [...modules], mentions };
}
